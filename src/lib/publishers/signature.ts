/** Headers of a reader's table → the publisher's layout it is in, and where in it country, time and value stand. */
import type { KeyScheme } from './place';

export type LayoutId =
	| 'world-bank-wide'
	| 'world-bank-databank'
	| 'datahub-long'
	| 'oecd'
	| 'oecd-dac2a'
	| 'v-dem-wide'
	| 'wgi'
	| 'mass-mobilization'
	| 'mm-events'
	| 'acled'
	| 'ucdp-prio'
	| 'ucdp-ged'
	| 'aiddata-gcdf'
	| 'aiddata-core'
	| 'ilostat'
	| 'gapminder-long'
	| 'freedom-house'
	| 'bti'
	| 'world-happiness'
	| 'ngo-laws'
	| 'rsf'
	| 'our-world-in-data'
	| 'unesco'
	| 'generic-wide'
	| 'generic-long'
	| 'events'
	| 'survey-respondents';

/** One header, as the publisher has written it over the years; lower case. */
type Names = string;

export interface Signature {
	readonly id: LayoutId;
	readonly publisher: string;
	/** each must be there in one of its spellings (parted by `|`); a `/…/` is a pattern that some header must fit */
	readonly signs: readonly Names[];
	readonly key: Names;
	readonly scheme: KeyScheme;
	/** the column of the year or date; absent where years are headers */
	readonly time?: Names;
	/** the column of the value; absent where every other number column is one, or years are headers */
	readonly value?: Names;
	/** how several rows of a country and year become one value */
	readonly combine?: 'count' | 'sum' | 'max';
	/** bounds of the value, or its standard error */
	readonly error?: Names;
	/** columns that tell several series in one table apart */
	readonly picks?: Names;
	/** number columns that are no values */
	readonly notValues?: RegExp;
}

const years = '/^(1[89]|20)\\d\\d$/';

/** The most particular first. */
export const signatures: readonly Signature[] = [
	{
		id: 'world-bank-databank',
		publisher: 'World Bank',
		signs: ['country name', 'country code', 'series name', 'series code', '/\\[yr\\d{4}\\]/'],
		key: 'country code',
		scheme: 'world-bank',
		picks: 'series name|series code'
	},
	{
		id: 'world-bank-wide',
		publisher: 'World Bank',
		signs: ['country name', 'country code', 'indicator name', 'indicator code', years],
		key: 'country code',
		scheme: 'world-bank',
		picks: 'indicator name|indicator code'
	},
	{
		id: 'datahub-long',
		publisher: 'World Bank (DataHub)',
		signs: ['country name', 'country code', 'year', 'value'],
		key: 'country code',
		scheme: 'world-bank',
		time: 'year',
		value: 'value'
	},
	{
		id: 'wgi',
		publisher: 'World Bank, WGI',
		signs: ['wb_code|code|countrycode', 'year', 'estimate', 'stderr|std_err|standard error'],
		key: 'wb_code|code|countrycode',
		scheme: 'world-bank',
		time: 'year',
		value: 'estimate',
		error: 'stderr|std_err|standard error',
		picks: 'indicator'
	},
	{
		id: 'ngo-laws',
		publisher: 'Chaudhry, Heiss',
		signs: ['gwcode', 'year', 'barriers_total', 'funding', 'entry'],
		key: 'gwcode',
		scheme: 'gw',
		time: 'year',
		notValues: /^(cowcode|gwcode|.*_lag\d*|.*_lead\d*|year_.*)$/
	},
	{
		id: 'v-dem-wide',
		publisher: 'V-Dem',
		signs: ['country_text_id', 'year', '/^(v2|v3|e_)/'],
		key: 'country_text_id',
		scheme: 'v-dem',
		time: 'year',
		notValues: /(_(codelow|codehigh|sd|osp|ord|mean|nr)$)|^(?!v2|v3|e_)/
	},
	{
		id: 'acled',
		publisher: 'ACLED',
		signs: ['event_id_cnty|event_id_no_cnty|event_id', 'event_date', 'event_type', 'country', 'fatalities'],
		key: 'country',
		scheme: 'name',
		time: 'event_date',
		combine: 'count',
		picks: 'event_type'
	},
	{
		id: 'mass-mobilization',
		publisher: 'Mass Mobilization',
		signs: ['ccode', 'year', 'protest', 'protesteridentity', 'protesterdemand1', 'stateresponse1'],
		key: 'ccode',
		scheme: 'cow',
		time: 'year',
		value: 'protest',
		combine: 'sum'
	},
	{
		id: 'mm-events',
		publisher: 'Mass Mobilization',
		signs: ['ccode', 'year', 'protestnumber', 'participants', 'protesterviolence', 'protesteridentity'],
		key: 'ccode',
		scheme: 'cow',
		time: 'year',
		combine: 'count'
	},
	{
		id: 'ucdp-prio',
		publisher: 'UCDP/PRIO',
		signs: ['conflict_id', 'year', 'intensity_level', 'gwno_loc'],
		key: 'gwno_loc',
		scheme: 'gw',
		time: 'year',
		value: 'intensity_level',
		combine: 'max'
	},
	{
		id: 'ucdp-ged',
		publisher: 'UCDP',
		signs: ['conflict_new_id|conflict_name', 'country_id', 'year', 'best|best_est', 'type_of_violence'],
		key: 'country_id',
		scheme: 'gw',
		time: 'year',
		value: 'best|best_est',
		combine: 'sum',
		picks: 'type_of_violence'
	},
	{
		id: 'aiddata-gcdf',
		publisher: 'AidData',
		signs: ['ccode', 'year', 'oda_amt', 'oof_amt'],
		key: 'ccode',
		scheme: 'cow',
		time: 'year'
	},
	{
		id: 'aiddata-core',
		publisher: 'AidData',
		signs: ['sender', 'receiver', 'year', 'commitment_amount_usd_constant_sum'],
		key: 'receiver',
		scheme: 'name',
		time: 'year',
		combine: 'sum',
		notValues: /^(ccodes|ccoder)$/
	},
	{
		id: 'oecd-dac2a',
		publisher: 'OECD',
		signs: ['recipient', 'donor', 'year', '/^oda_|gross/'],
		key: 'recipient',
		scheme: 'name',
		time: 'year',
		combine: 'sum',
		notValues: /net|excl/
	},
	{
		id: 'ilostat',
		publisher: 'ILOSTAT',
		signs: ['ref_area', 'indicator', 'time', 'obs_value', 'source|obs_status'],
		key: 'ref_area',
		scheme: 'iso3',
		time: 'time',
		value: 'obs_value',
		picks: 'indicator|sex|classif1|classif2|source'
	},
	{
		id: 'oecd',
		publisher: 'OECD',
		signs: [
			'ref_area|recipient|location|cou',
			'time_period|time|year',
			'obs_value|value',
			'/^(structure|action|measure|indicator|subject|aidtype|flow|dataflow)/'
		],
		key: 'ref_area|recipient|location|cou',
		scheme: 'iso3',
		time: 'time_period|time|year',
		value: 'obs_value|value'
	},
	{
		id: 'world-happiness',
		publisher: 'World Happiness Report',
		signs: ['country_name|country name|country', 'year', 'life_ladder|life ladder'],
		key: 'country_name|country name|country',
		scheme: 'name',
		time: 'year'
	},
	{
		id: 'freedom-house',
		publisher: 'Freedom House',
		signs: [
			'fh_full_country|country/territory|country_or_territory',
			'year|edition',
			'pr|pr rating',
			'cl|cl rating'
		],
		key: 'fh_full_country|country/territory|country_or_territory',
		scheme: 'name',
		time: 'year|edition',
		notValues: /^(edition|gwn|cown|add q|add a|.*region.*)$/
	},
	{
		id: 'bti',
		publisher: 'Bertelsmann Stiftung',
		signs: ['bti_country', 'year', '/status_index|status index/'],
		key: 'bti_country',
		scheme: 'name',
		time: 'year',
		notValues: /^(ranking_.*|cat_.*|report_year|gwn|cown)$/
	},
	{
		id: 'rsf',
		publisher: 'Reporters Without Borders',
		signs: ['iso3|iso', 'edition|year (n)', 'rank|rank n', 'score|score n'],
		key: 'iso3|iso',
		scheme: 'world-bank',
		time: 'edition|year (n)'
	},
	{
		id: 'our-world-in-data',
		publisher: 'Our World in Data',
		signs: ['entity', 'year'],
		key: 'entity',
		scheme: 'name',
		time: 'year'
	},
	{
		id: 'gapminder-long',
		publisher: 'Gapminder',
		signs: ['geo', 'time'],
		key: 'geo',
		scheme: 'gapminder',
		time: 'time'
	},
	{
		id: 'unesco',
		publisher: 'UNESCO',
		signs: ['indicator_id|indicatorid', 'country_id|countryid|geounit', 'year', 'value'],
		key: 'country_id|countryid|geounit',
		scheme: 'iso3',
		time: 'year',
		value: 'value',
		picks: 'indicator_id|indicatorid'
	}
];

const plainHeader = (header: string) => header.trim().toLowerCase();

/** Places of the headers that a sign means, in the order of its spellings; empty where there is none. */
export function headersOf(headers: readonly string[], sign: Names): readonly number[] {
	const plain = headers.map(plainHeader);
	if (sign.startsWith('/')) {
		const pattern = new RegExp(sign.slice(1, -1), 'i');
		return plain.flatMap((header, at) => (pattern.test(header) ? [at] : []));
	}
	return sign.split('|').flatMap((name) => (plain.includes(name) ? [plain.indexOf(name)] : []));
}

/** The publisher's layout whose headers are all there, with those headers; nothing where there is none. */
export function signatureOf(
	headers: readonly string[]
): { readonly signature: Signature; readonly found: readonly string[] } | undefined {
	for (const signature of signatures) {
		const places = signature.signs.map((sign) => headersOf(headers, sign)[0]);
		if (places.every((at) => at !== undefined))
			return { signature, found: places.map((at) => headers[at] ?? '') };
	}
	return undefined;
}

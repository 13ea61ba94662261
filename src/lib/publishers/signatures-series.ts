/** Publishers' tables of indicators by country and year, by their headers. */
import type { Signature } from './signature';

const years = '/^(1[89]|20)\\d\\d$/';

/** The most particular first. */
export const seriesSignatures: readonly Signature[] = [
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
		id: 'ilostat',
		publisher: 'ILOSTAT',
		signs: [
			'ref_area|ref_area.label',
			'indicator|indicator.label',
			'time',
			'obs_value',
			'source|obs_status|source.label|obs_status.label'
		],
		key: 'ref_area|ref_area.label',
		scheme: 'iso3',
		time: 'time',
		value: 'obs_value',
		picks: 'indicator|indicator.label|sex|sex.label|classif1|classif1.label|classif2|classif2.label'
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
		value: 'obs_value|value',
		// Who gives is told in a column of its own; all donors together are one of them.
		picks: 'donor',
		usual: /^(alld|_t|all donors|official donors, total|official donors.*total|dac|dac countries, total)$/i
	},
	{
		id: 'eurostat',
		publisher: 'Eurostat',
		signs: ['geo', 'time_period', 'obs_value', 'freq|unit', 'dataflow|last update|obs_flag|structure'],
		key: 'geo',
		scheme: 'iso2',
		time: 'time_period',
		value: 'obs_value'
	},
	{
		id: 'un-sdg',
		publisher: 'United Nations, SDG',
		signs: ['geoareacode', 'geoareaname', 'timeperiod', 'value', 'seriescode|series'],
		key: 'geoareacode',
		scheme: 'm49',
		time: 'timeperiod',
		value: 'value',
		picks: 'seriescode|seriesdescription|indicator'
	},
	{
		id: 'world-happiness',
		publisher: 'World Happiness Report',
		signs: [
			'country_name|country name|country',
			'year',
			'life_ladder|life ladder|ladder score|happiness score'
		],
		key: 'country_name|country name|country',
		scheme: 'name',
		time: 'year',
		value: 'life_ladder|life ladder|ladder score|happiness score',
		notValues: /rank/
	},
	{
		// A single edition: its year stands in the name of the file.
		id: 'world-happiness',
		publisher: 'World Happiness Report',
		signs: ['country_name|country name|country', 'ladder score|happiness score'],
		key: 'country_name|country name|country',
		scheme: 'name',
		value: 'ladder score|happiness score',
		notValues: /rank/
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

/** Publishers' tables of events, conflicts and flows between countries, by their headers. */
import type { Signature } from './signature';

/** The most particular first. */
export const flowSignatures: readonly Signature[] = [
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
		// By week and district: an event is no row any more.
		id: 'acled',
		publisher: 'ACLED',
		signs: ['week|month|year', 'country', 'event_type|disorder_type', 'events', 'fatalities'],
		key: 'country',
		scheme: 'name',
		time: 'week|month|year',
		value: 'events',
		combine: 'sum',
		picks: 'event_type',
		notValues: /^(id|centroid_.*|population_exposure)$/
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
		id: 'ucdp-country-year',
		publisher: 'UCDP',
		signs: ['country_id', 'year', '/_deaths_best_cy$|^cumulative_total_deaths_in_orgvio_best$/'],
		key: 'country_id',
		scheme: 'gw',
		time: 'year',
		notValues: /(_low_cy|_high_cy|_low|_high|_id|dyad_count.*)$/
	},
	{
		// One row a project.
		id: 'aiddata-gcdf',
		publisher: 'AidData',
		signs: [
			'aiddata record id|aiddata tuff project id',
			'recipient',
			'commitment year',
			'/^amount \\(constant usd ?\\d*\\)$/'
		],
		key: 'recipient iso-3|recipient',
		scheme: 'iso3',
		time: 'commitment year',
		value: '/^amount \\(constant usd ?\\d*\\)$/',
		combine: 'sum',
		picks: 'recommended for aggregates',
		usual: /^yes$/i
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
	}
];

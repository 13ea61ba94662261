/** The tables in data/ that are no indicators, as resources of the Data Package without size and hash. */

interface TableResource {
	readonly name: string;
	readonly type: 'table';
	readonly path: string;
	readonly title: string;
	readonly format: 'csv';
	readonly mediatype: 'text/csv';
	readonly encoding: 'utf-8';
	readonly schema: object;
	/** sources whose licences bind it */
	readonly uses: readonly string[];
}

const field = (name: string, type: 'string' | 'number' | 'integer' | 'date' | 'boolean' = 'string') => ({
	name,
	type
});

function table(
	path: string,
	title: string,
	fields: readonly object[],
	primaryKey: readonly string[],
	uses: readonly string[]
): TableResource {
	return {
		name: path
			.replace(/\.csv$/, '')
			.replaceAll('/', '-')
			.toLowerCase(),
		type: 'table',
		path,
		title,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: { fields, primaryKey, missingValues: [''] },
		uses
	};
}

const countries = [
	...[
		'iso3',
		'iso2',
		'numeric',
		'name_ru',
		'name_en',
		'subregion',
		'subregion_ru',
		'subregion_en',
		'income'
	].map((name) => field(name)),
	field('latitude', 'number'),
	field('longitude', 'number'),
	field('aliases')
];

/** Countries, regions and code systems. */
export function tables(_data: string): TableResource[] {
	return [
		table(
			'countries.csv',
			'Countries: codes, names, groups and places',
			countries,
			['iso3'],
			['country-codes', 'gapminder', 'world-bank']
		),
		table(
			'regions.csv',
			'Regions and their members',
			['id', 'name_ru', 'name_en', 'members'].map((name) => field(name)),
			['id'],
			['country-codes', 'world-bank', 'oecd']
		),
		table(
			'country-codes.csv',
			'Keys of other code systems, and what is no country of today',
			['scheme', 'key', 'iso3', 'kind'].map((name) => field(name)),
			['scheme', 'key'],
			['wgi', 'world-bank']
		)
	];
}

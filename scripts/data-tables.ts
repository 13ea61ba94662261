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

const names = (list: readonly string[]) => list.map((name) => field(name));

const events = [
	...names(['id', 'iso3']),
	field('start', 'date'),
	field('end', 'date'),
	...names(['location', 'spread', 'size', 'size_text', 'identity', 'identity_text', 'demands', 'responses']),
	field('violent', 'integer')
];
const annotations = [
	...names(['id', 'iso3']),
	field('start', 'date'),
	field('end', 'date'),
	...names(['name_ru', 'name_en', 'url'])
];

/** Countries, regions, events, code systems, and what was set aside. */
export const tables: readonly TableResource[] = [
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
		names(['id', 'name_ru', 'name_en', 'members']),
		['id'],
		['country-codes', 'world-bank', 'oecd']
	),
	table(
		'events/protests.csv',
		'Protest events, January 1990 to March 2020',
		events,
		['id'],
		['mass-mobilization']
	),
	table('events/annotations.csv', 'Dates that charts point at', annotations, ['id'], ['own']),
	table(
		'country-codes.csv',
		'Keys of other code systems, and what is no country of today',
		names(['scheme', 'key', 'iso3', 'kind']),
		['scheme', 'key'],
		['wgi', 'world-bank']
	),
	table(
		'set-aside.csv',
		'What was left out of the indicators, file by file, and why',
		[...names(['file', 'why', 'measures', 'keys']), field('rows', 'integer')],
		['file', 'why', 'measures'],
		['own']
	)
];

/** Every file of flows between donors and recipients, for a package of its own. */
export const flowTables = (paths: readonly string[]): TableResource[] =>
	paths.map((path) => {
		const [folder = '', file = ''] = path.split('/');
		const other = folder === 'by-donor' ? 'recipient' : 'donor';
		const fields = [
			field(other),
			field('year', 'integer'),
			{ ...field('value', 'number'), title: 'US$ million of 2022' }
		];
		const title = `Gross disbursements of aid, ${folder.replace('-', ' ')}, ${file.replace('.csv', '')}`;
		return table(path, title, fields, [other, 'year'], ['oecd']);
	});

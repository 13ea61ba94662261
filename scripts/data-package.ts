/** The catalogue and the written files → data/datapackage.json, a Data Package of version 2. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { typeset } from '$lib/base/typography';
import { sharedText, smallestReason, type Catalogue, type Common, type Entry } from './data-catalogue';
import { write } from './data-files';
import type { Built } from './data-indicators';
import { flowTables, tables } from './data-tables';

const profile = 'https://datapackage.org/profiles/2.0';

/** Size and hash of a file as Data Package wants them. */
function stamp(data: string, path: string) {
	const bytes = readFileSync(join(data, path));
	return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

const licenceOf = (common: Common, use: string) => {
	const licence = common.licences[common.sources[use]?.licence ?? ''];
	if (!licence) throw new Fault('catalogue', 'source without licence', use);
	const { name, title, url, shareAlike } = licence;
	return { name, title, url, shareAlike };
};

/** Licences of a resource, each once; a share-alike one binds the whole file and stands first. */
function licences(common: Common, uses: readonly string[]) {
	const found = new Map(uses.map((use) => [licenceOf(common, use).name, licenceOf(common, use)]));
	return [...found.values()]
		.sort((a, b) => Number(b.shareAlike) - Number(a.shareAlike))
		.map(({ name, title, url }) => ({ name, title, path: url }));
}

function fields(entry: Entry, bounded: boolean) {
	const [minimum, maximum] = entry.range;
	const ends = { ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) };
	const value = {
		name: 'value',
		type: 'number',
		title: entry.unit.en,
		constraints: { required: true, ...ends }
	};
	const bound = (name: string) => ({ name, type: 'number', title: entry.unit.en });
	return [
		{ name: 'iso3', type: 'string', title: 'ISO 3166-1 alpha-3', constraints: { required: true } },
		{ name: 'year', type: 'integer', constraints: { required: true, minimum: 1960, maximum: 2100 } },
		value,
		...(bounded ? [bound('low'), bound('high')] : [])
	];
}

/** What goes from the catalogue into the package as it stands. */
const plainKeys = [
	'title',
	'short',
	'wording',
	'description',
	'unit',
	'scale',
	'direction',
	'measurement',
	'interval',
	'range',
	'digits',
	'money'
] as const;

/** Everything that the product says of an indicator, under one property of our own. */
function described(entry: Entry, common: Common, path: string, built: Built) {
	const rows = built.tidy.get(entry.id) ?? [];
	const rounding = built.changed.has(entry.id)
		? entry.keep === 5
			? 'five-digits'
			: 'four-digits'
		: 'as-published';
	const years = rows.map(({ year }) => year);
	const { id, topic, smallestChange, aggregation, cautions, steps, sources } = entry;
	const own = Object.fromEntries(plainKeys.filter((key) => key in entry).map((key) => [key, entry[key]]));
	const { because, ...rule } = aggregation;
	const reason = sharedText(common, 'reasons', because, id);
	return {
		id,
		topic,
		path,
		...own,
		aggregation: rule.rule === 'none' ? { ...rule, reason } : rule,
		aggregationReason: reason,
		smallestChange: { value: smallestChange.value, reason: smallestReason(common, entry, id) },
		firstYear: Math.min(...years),
		lastYear: Math.max(...years),
		countries: new Set(rows.map(({ iso3 }) => iso3)).size,
		cautions: cautions.map((one) => sharedText(common, 'cautions', one, id)),
		steps: [...steps, rounding].map((one) => sharedText(common, 'steps', one, id)),
		sources: sources.map(({ use, title, code, url, edition, file }) => {
			const known = common.sources[use];
			return {
				publisher: known?.publisher,
				title,
				...(code ? { code } : {}),
				url: url ?? known?.url,
				licence: licenceOf(common, use),
				edition: edition ?? known?.edition,
				file
			};
		})
	};
}

function resource(entry: Entry, common: Common, data: string, built: Built) {
	const rows = built.tidy.get(entry.id) ?? [];
	const path = `indicators/${entry.topic}/${entry.id}.csv`;
	const bounded = rows.some(({ low }) => low !== undefined);
	return {
		name: entry.id,
		type: 'table',
		path,
		title: entry.title.en,
		description: entry.description.en,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		...stamp(data, path),
		licenses: licences(
			common,
			entry.sources.map(({ use }) => use)
		),
		sources: entry.sources.map(({ use, title, url }) => ({
			title: `${common.sources[use]?.publisher.en ?? ''}: ${title}`,
			path: url ?? common.sources[use]?.url
		})),
		schema: { fields: fields(entry, bounded), primaryKey: ['iso3', 'year'], missingValues: [''] },
		rows: rows.length,
		crossroads: described(entry, common, path, built)
	};
}

/** For JSON.stringify: every text under the key `ru` gets the spaces that must not break. */
const inRussian = (key: string, value: unknown): unknown =>
	key === 'ru' && typeof value === 'string' ? typeset(value, 'ru') : value;

const json = (descriptor: object) => `${JSON.stringify(descriptor, inRussian, '\t')}\n`;

/** Tables as resources with size, hash and licences. */
const asResources = (list: typeof tables, common: Common, folder: string) =>
	list.map(({ uses, ...table }) => ({
		...table,
		...stamp(folder, table.path),
		licenses: licences(common, uses)
	}));

/** Writes data/datapackage.json: one resource an indicator, then the other tables. */
export function buildPackage(catalogue: Catalogue, built: Built, data: string, version: string): void {
	const { common, entries } = catalogue;
	const indicators = entries.map((entry) => resource(entry, common, data, built));
	const uses = [...new Set(entries.flatMap(({ sources }) => sources.map(({ use }) => use)))];
	const descriptor = {
		$schema: `${profile}/datapackage.json`,
		name: 'crossroads',
		title: 'Crossroads: civil society in Central Asia by open data',
		description:
			'Tidy country-year tables behind the argument “Civil society at a crossroads”. Each resource has its own licence.',
		version,
		licenses: licences(common, uses),
		resources: [...indicators, ...asResources(tables, common, data)]
	};
	write(join(data, 'datapackage.json'), json(descriptor));
}

/** Writes data/aid/datapackage.json: one resource a donor and a recipient. */
export function buildAidPackage(
	{ common }: Catalogue,
	paths: readonly string[],
	data: string,
	version: string
): void {
	const folder = join(data, 'aid');
	const descriptor = {
		$schema: `${profile}/datapackage.json`,
		name: 'crossroads-aid',
		title: 'Aid between countries, 2009–2022',
		description:
			'Gross disbursements of official development assistance in US$ million of 2022. A pair and year that is not there was not reported; it is not a zero.',
		version,
		licenses: licences(common, ['oecd']),
		resources: asResources(flowTables(paths), common, folder)
	};
	write(join(folder, 'datapackage.json'), json(descriptor));
}

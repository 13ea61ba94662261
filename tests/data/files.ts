/** The committed data as tests read it, and the folder of publishers' files where there is one. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '$lib/indicators/indicator';
import { parse } from '$lib/table/parse';
import type { Table } from '$lib/table/table';

export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
	readonly rows?: number;
	readonly licenses: readonly { readonly name: string }[];
	readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[]; readonly primaryKey: readonly string[] };
	readonly crossroads?: Indicator;
}

export const descriptor = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { resources: Resource[] };

export const resources = descriptor('data/datapackage.json').resources;
/** Every indicator with its resource. */
export const indicators = resources.flatMap((resource) =>
	resource.crossroads ? [{ ...resource, crossroads: resource.crossroads }] : []
);

export const committed = (path: string): Table => parse(readFileSync(join('data', path), 'utf8'), path, ',');

/** Rows of a committed file as records. */
export function records(path: string): Record<string, string>[] {
	const table = committed(path);
	return table.lines.map((_, row) =>
		Object.fromEntries(table.headers.map((header, at) => [header, table.columns[at]?.[row] ?? '']))
	);
}

export const countryCodes = new Set(records('countries.csv').map(({ iso3 }) => iso3));

/** All files below a folder, as paths from it. */
export const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

/** The publishers' files, if they are here; says so once if they are not. */
export function sourcesFolder(what: string): string | undefined {
	const found = ['../shared/sources', '../../shared/sources'].find((path) => existsSync(path));
	if (!found) console.info(`${what}: not run: folder absent`);
	return found;
}

const values = new Map<string, Map<string, string>>();

/** A committed value as written, by indicator, country and year. */
export function value(id: string, iso3: string, year: number): string | undefined {
	const path = indicators.find(({ name }) => name === id)?.path ?? '';
	const known = values.get(id) ?? new Map(records(path).map((row) => [`${row['iso3']} ${row['year']}`, row['value'] ?? '']));
	values.set(id, known);
	return known.get(`${iso3} ${year}`);
}

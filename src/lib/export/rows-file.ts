/** Rows of numbers with their heads → CSV text, or a Data Package (v2) as one ZIP: the file and everything to be known of it. */
import { strToU8, zipSync } from 'fflate';
import { asLabel } from '$lib/base/plain-text';
import { writeCsv } from '$lib/table/write';
import type { DecimalMark } from './figure-csv';

export interface RowsColumn {
	/** name in the file, stable and without spaces */
	readonly name: string;
	readonly title: string;
	readonly unit?: string;
	readonly type: 'string' | 'year' | 'number';
	/** from the publisher's cell to the value */
	readonly steps?: readonly string[];
}

export interface RowsFile {
	/** of the file, without its ending */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly language: string;
	/** address of the view that these are the numbers of */
	readonly link: string;
	readonly edition: string;
	/** ISO day */
	readonly date: string;
	readonly columns: readonly RowsColumn[];
	readonly rows: readonly (readonly (string | number | undefined)[])[];
	readonly sources: readonly {
		readonly text: string;
		readonly url: string;
		readonly licence: { readonly title: string; readonly url: string };
	}[];
	/** further facts of the view, as plain JSON */
	readonly facts: Readonly<Record<string, unknown>>;
}

/** The rows alone; heads are the columns' names. Missing values are empty cells. */
export function rowsCsv({ columns, rows }: RowsFile, mark: DecimalMark = 'point'): string {
	const cells = rows.map((row) =>
		row.map((cell, at) => {
			if (typeof cell === 'string') return asLabel(cell);
			if (cell === undefined || mark === 'point' || columns[at]?.type !== 'number') return cell;
			return String(cell).replace('.', ',');
		})
	);
	const heads = columns.map(({ name }) => name);
	return mark === 'point' ? writeCsv(heads, cells) : `\uFEFF${writeCsv(heads, cells, ';')}`;
}

/** What a Data Package says of the file, after datapackage.org's version 2. */
export function rowsPackage(file: RowsFile): object {
	const { name, title, description, link, edition, date, columns, sources, facts, language } = file;
	const licences = new Map(sources.map(({ licence }) => [licence.url, licence]));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title,
		description,
		homepage: link,
		version: edition,
		created: `${date}T00:00:00Z`,
		sources: sources.map(({ text, url }) => ({ title: text, path: url })),
		licenses: [...licences.values()].map((licence) => ({ title: licence.title, path: licence.url })),
		resources: [
			{
				name,
				path: `${name}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				schema: {
					fields: columns.map((column) => ({
						name: column.name,
						title: column.title,
						type: column.type,
						...(column.unit && { unit: column.unit }),
						...(column.steps?.length && { steps: column.steps })
					})),
					primaryKey: columns
						.slice(0, 3)
						.flatMap((column) => (column.type === 'number' ? [] : [column.name])),
					missingValues: ['']
				}
			}
		],
		language,
		crossroads: facts
	};
}

/** Both in one archive. */
export function rowsArchive(file: RowsFile): Uint8Array<ArrayBuffer> {
	const json = `${JSON.stringify(rowsPackage(file), null, '\t')}\n`;
	return zipSync(
		{ [`${file.name}.csv`]: strToU8(rowsCsv(file)), 'datapackage.json': strToU8(json) },
		{ level: 6, mtime: new Date(`${file.date}T12:00:00`) }
	);
}

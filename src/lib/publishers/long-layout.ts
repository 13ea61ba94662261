/** A description of a plain long layout → its `Layout`: one row a country and year, one column a measure. */
import { column, hasHeaders, type Table } from '$lib/table/table';
import { readNumber } from '$lib/table/numbers';
import type { Scheme } from './countries';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

export interface LongLayout {
	readonly id: string;
	readonly publisher: string;
	readonly key: string;
	readonly year: string;
	readonly scheme: Scheme;
	/** headers that tell this layout from others, besides key and year */
	readonly signs: readonly string[];
	/** headers that are no measures */
	readonly notMeasures: RegExp;
}

/** Whether the first filled cells of a column are numbers. */
function isNumeric(table: Table, name: string): boolean {
	const filled = column(table, name).filter((cell) => readNumber(cell) !== undefined);
	return filled.length > 0 && filled.slice(0, 50).every((cell) => Number.isFinite(readNumber(cell)));
}

export function longLayout(about: LongLayout): Layout<CountryYear> {
	const needs = [about.key, about.year, ...about.signs];
	return {
		id: about.id,
		publisher: about.publisher,
		needs,
		recognises: (table) => hasHeaders(table, needs),
		measures: (table) =>
			table.headers
				.filter((header) => header !== about.key && header !== about.year && !about.notMeasures.test(header))
				.filter((header) => isNumeric(table, header))
				.map((code) => ({ code, title: code.replaceAll('_', ' ') })),
		read: (table, measure, match) =>
			settle(longCells(table, { key: about.key, year: about.year, value: measure }), about.scheme, match)
	};
}

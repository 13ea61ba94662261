/** Any long table (one row a country and year, one or more columns of values) → its cells. */
import { column, type Table } from '$lib/table/table';
import type { Cell } from './settle';

export interface LongColumns {
	readonly key: string;
	readonly year: string;
	readonly value: string;
	readonly low?: string;
	readonly high?: string;
}

/** One cell a row; throws a `Fault` when a named column is missing. */
export function* longCells(table: Table, names: LongColumns): Generator<Cell> {
	const keys = column(table, names.key);
	const years = column(table, names.year);
	const values = column(table, names.value);
	const lows = names.low === undefined ? undefined : column(table, names.low);
	const highs = names.high === undefined ? undefined : column(table, names.high);
	for (let row = 0; row < table.length; row += 1)
		yield {
			line: table.lines[row] ?? 0,
			column: names.value,
			key: keys[row] ?? '',
			year: years[row] ?? '',
			text: values[row] ?? '',
			low: lows?.[row] ?? '',
			high: highs?.[row] ?? ''
		};
}

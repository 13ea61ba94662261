/** Columns of text → numbers, with each cell that is not one reported by row and column. */
import { Fault } from '$lib/base/fault';
import { column, type Table } from './table';

/** What publishers write where there is no value. */
const blanks = new Set(['', '..', '...', 'NA', 'N/A', 'NaN', 'NULL', 'Null', 'null', '-', '–', '—', '#N/A']);

const plain = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/** A cell as a number: `undefined` where there is none, `NaN` where something else stands there. */
export function readNumber(text: string): number | undefined {
	const cell = text.trim();
	if (blanks.has(cell)) return undefined;
	return plain.test(cell) ? Number(cell) : NaN;
}

/** The numbers of a column of our own files; throws a `Fault` at the first cell that is no finite number. */
export function numbers(table: Table, name: string): number[] {
	return column(table, name).map((cell, row) => {
		const value = readNumber(cell);
		if (value === undefined || !Number.isFinite(value)) throw cellFault(table, row, name, cell, 'a number');
		return value;
	});
}

/** The same, where a cell may be empty. */
export function optionalNumbers(table: Table, name: string): (number | undefined)[] {
	return column(table, name).map((cell, row) => {
		const value = cell === '' ? undefined : readNumber(cell);
		if (cell !== '' && (value === undefined || !Number.isFinite(value)))
			throw cellFault(table, row, name, cell, 'a number or nothing');
		return value;
	});
}

/** A fault in one cell: file, line, column, value, and what was expected. */
export const cellFault = (table: Table, row: number, name: string, value: string, expected: string): Fault =>
	new Fault(`${table.place} row ${table.lines[row] ?? '?'}, column ${name}`, 'bad cell', value, expected);

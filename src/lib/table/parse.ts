/** Text of a CSV file → `Table`: columns of text, with the rows that do not fit reported beside them. */
import Papa from 'papaparse';
import type { Table, TableProblem } from './table';

/** How many rows are looked at to find the header. */
const searched = 40;

/** Cells up to the last one that is not empty: publishers end rows with a comma. */
function filled(row: readonly string[]): number {
	let width = row.length;
	while (width > 0 && row[width - 1] === '') width -= 1;
	return width;
}

/**
 * The header is the first row that is at least half as wide as the widest among the first forty:
 * lines of title, date and blank above a World Bank table are narrow.
 */
function headerRow(rows: readonly (readonly string[])[]): number {
	const widths = rows.slice(0, searched).map(filled);
	const widest = Math.max(0, ...widths);
	return Math.max(
		0,
		widths.findIndex((width) => width > 0 && width * 2 >= widest)
	);
}

/** Line on which each row begins: a quoted cell may span several lines. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
	let line = 1;
	return rows.map((row) => {
		const start = line;
		line += 1;
		for (const cell of row) if (cell.includes('\n')) line += cell.split('\n').length - 1;
		return start;
	});
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell === '');

/** A row cut or filled to the header's width, or why it cannot be. */
function fitted(row: readonly string[], width: number): readonly string[] | TableProblem['why'] {
	if (row.length === width) return row;
	if (filled(row) > width) return 'too-many-cells';
	if (row.length > width) return row.slice(0, width);
	// One missing cell at the end is a dropped comma; more than that and no one knows which cell is which.
	return row.length === width - 1 ? [...row, ''] : 'too-few-cells';
}

/**
 * A table of text. The separator (comma, semicolon, tab, bar) is found by the parser unless it is named (our
 * own files: a comma); the header by its
 * width, with whatever stands above kept as preamble; a last column without header and content is dropped.
 * Blank rows are passed over. Rows that are too long or too short are reported in `problems`, never guessed.
 * Headers may repeat and may be any word, also `__proto__`: cells live in arrays, not in objects.
 */
export function parse(text: string, place: string, separator = ''): Table {
	const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter: separator, header: false });
	const numbers = lineNumbers(rows);
	const top = headerRow(rows);
	const headerCells = rows[top] ?? [];
	const body = rows.slice(top + 1);
	const needed = Math.max(filled(headerCells), commonWidth(body, headerCells.length));
	const headers = headerCells.slice(0, needed);
	const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
	const columns: string[][] = headers.map(() => []);
	const lines: number[] = [];
	const problems: TableProblem[] = [];
	body.forEach((row, index) => {
		if (isBlank(row) && row.length <= 1 && headers.length > 1) return;
		const at = top + 1 + index;
		if (isBlank(row) && row.length <= 1 && at === rows.length - 1 && !text.endsWith('""')) return;
		const line = numbers[at] ?? 0;
		const fit = broken.has(at) ? 'quotes' : fitted(row, headers.length);
		if (typeof fit === 'string') problems.push({ line, why: fit, cells: row });
		else {
			columns.forEach((cells, at) => cells.push(fit[at] ?? ''));
			lines.push(line);
		}
	});
	return { place, headers, columns, length: lines.length, lines, preamble: rows.slice(0, top), problems };
}

/** Widest content under the header, no wider than the header itself: a nameless column may still hold cells. */
function commonWidth(body: readonly (readonly string[])[], widest: number): number {
	let width = 0;
	for (const row of body) {
		if (row.length <= widest) width = Math.max(width, filled(row));
		if (width >= widest) break;
	}
	return width;
}

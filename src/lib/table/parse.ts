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
 * The header is the first row that is more than half as wide as the widest among the first forty:
 * lines of title, date and blank above a World Bank table are narrow.
 */
function headerRow(rows: readonly (readonly string[])[]): number {
	const widths = rows.slice(0, searched).map(filled);
	const widest = Math.max(0, ...widths);
	return Math.max(
		0,
		widths.findIndex((width) => width * 2 > widest)
	);
}

const separators = [',', ';', '\t', '|'];

/**
 * The separator whose number is the same in most of the first lines, outside quotes: a decimal comma is missing
 * from the header, where a semicolon between cells is not.
 */
function separatorOf(text: string): string {
	const lines = text
		.slice(0, 20_000)
		.replace(/"[^"]*"/g, '')
		.split(/\r?\n/)
		.slice(0, searched);
	const scored = separators.map((separator) => {
		const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
		const agreeing = new Map<number, number>();
		for (const count of counts) agreeing.set(count, (agreeing.get(count) ?? 0) + 1);
		return { separator, score: Math.max(0, ...agreeing.values()) };
	});
	return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
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

const isEmptyLine = (row: readonly string[]) => row.length === 1 && row[0] === '';

/** A row cut or filled to the header's width, or why it cannot be. */
function fitted(row: readonly string[], width: number): readonly string[] | TableProblem['why'] {
	if (row.length === width) return row;
	if (filled(row) > width) return 'too-many-cells';
	if (row.length > width) return row.slice(0, width);
	// One missing cell at the end is a dropped comma; more than that and no one knows which cell is which.
	return row.length === width - 1 ? [...row, ''] : 'too-few-cells';
}

/** Widest content under the header, no wider than the header itself: a nameless column may still hold cells. */
function widestBody(body: readonly (readonly string[])[], widest: number): number {
	let width = 0;
	for (const row of body) {
		if (row.length <= widest) width = Math.max(width, filled(row));
		if (width >= widest) break;
	}
	return width;
}

/**
 * A table of text. The separator (comma, semicolon, tab, bar) is found in the first lines unless it is named;
 * the header is found by its width, with whatever stands above kept as preamble; a last column without header
 * and content is dropped. Blank lines are passed over. Rows that are too long, too short or badly quoted are
 * reported in `problems`, never guessed. Headers may repeat and may be any word, also `__proto__`: cells live in
 * arrays, not in objects. Never throws.
 */
export function parse(text: string, place: string, separator = separatorOf(text)): Table {
	const { data: rows, errors } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), {
		delimiter: separator,
		header: false
	});
	const numbers = lineNumbers(rows);
	const top = headerRow(rows);
	const headerCells = rows[top] ?? [];
	const width = Math.max(filled(headerCells), widestBody(rows.slice(top + 1), headerCells.length));
	const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
	const headers = headerCells.slice(0, width);
	const columns: string[][] = headers.map(() => []);
	const lines: number[] = [];
	const problems: TableProblem[] = [];
	for (const [at, row] of rows.entries()) {
		if (at <= top || (width > 1 && isEmptyLine(row))) continue;
		const line = numbers[at] ?? 0;
		const fit = broken.has(at) ? 'quotes' : fitted(row, width);
		if (typeof fit === 'string') problems.push({ line, why: fit, cells: row });
		else {
			columns.forEach((cells, column) => cells.push(fit[column] ?? ''));
			lines.push(line);
		}
	}
	return { place, headers, columns, length: lines.length, lines, preamble: rows.slice(0, top), problems };
}

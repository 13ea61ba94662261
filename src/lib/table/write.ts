/** Headers and rows → CSV text, the same bytes for the same content everywhere. */

export type Cell = string | number | undefined;

/** Quotes only where a reader would otherwise misread the cell. */
function written(cell: Cell, alone: boolean): string {
	if (cell === undefined) return alone ? '""' : '';
	const text = typeof cell === 'number' ? String(cell) : cell;
	if (text === '' && alone) return '""';
	return /[",\r\n\uFEFF]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV with commas and LF, a header line, a line end after each row; undefined is an empty cell. */
export function writeCsv(headers: readonly string[], rows: Iterable<readonly Cell[]>): string {
	const alone = headers.length === 1;
	const line = (cells: readonly Cell[]) => cells.map((cell) => written(cell, alone)).join(',');
	return [headers, ...rows].map((cells) => `${line(cells)}\n`).join('');
}

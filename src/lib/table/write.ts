/** Headers and rows → CSV text, the same bytes for the same content everywhere. */

export type Cell = string | number | undefined;

/** Quotes only where a reader would otherwise misread the cell. */
function written(cell: Cell, alone: boolean, between: string): string {
	if (cell === undefined) return alone ? '""' : '';
	const text = typeof cell === 'number' ? String(cell) : cell;
	if (text === '' && alone) return '""';
	return text.includes(between) || /["\r\n\uFEFF]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV with LF, a header line, a line end after each row; undefined is an empty cell. Commas stand between cells, or semicolons. */
export function writeCsv(
	headers: readonly string[],
	rows: Iterable<readonly Cell[]>,
	between: ',' | ';' = ','
): string {
	const alone = headers.length === 1;
	const line = (cells: readonly Cell[]) => cells.map((cell) => written(cell, alone, between)).join(between);
	return [headers, ...rows].map((cells) => `${line(cells)}\n`).join('');
}

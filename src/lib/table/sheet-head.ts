/** The first rows of a table → its headers, how wide it is, and which of these rows are data. */
import { filledWidth, findHeader, type Row } from './dialect';
import type { BrokenRow, ReadWishes, Sheet } from './sheet';

/** Rows kept until the header is looked for. */
export const headLength = 200;

export interface HeadRow {
	readonly cells: Row;
	readonly line: number;
	readonly broken?: BrokenRow;
}

export interface SheetHead {
	readonly headers: readonly string[];
	readonly width: number;
	/** 0 where the table has no header */
	readonly headerLine: number;
	readonly preamble: Sheet['preamble'];
	/** index of the first of the rows that is data */
	readonly body: number;
}

/** Without a header the table begins with its first wide row. */
function firstWide(rows: readonly Row[]): number {
	const widest = Math.max(0, ...rows.map(filledWidth));
	return rows.findIndex((row) => filledWidth(row) * 2 > widest);
}

/** Finds the header among the first rows, or takes the one the reader names. */
export function headOf(head: readonly HeadRow[], { headerLine: wanted }: ReadWishes): SheetHead {
	const rows = head.map(({ cells }) => cells);
	const top = wanted === undefined ? findHeader(rows) : head.findIndex(({ line }) => line === wanted);
	const first = Math.max(0, top < 0 && wanted === undefined ? firstWide(rows) : top);
	const body = top < 0 ? first : top + 1;
	const headerCells = rows[top] ?? [];
	const widest = Math.max(0, ...rows.slice(body).map(filledWidth));
	// A nameless column may hold cells, no wider than the header's own separators reach.
	const width = Math.max(filledWidth(headerCells), top < 0 ? widest : Math.min(widest, headerCells.length));
	return {
		headers: Array.from({ length: width }, (_, at) => (headerCells[at] ?? '').trim()),
		width,
		headerLine: head[top]?.line ?? 0,
		preamble: head
			.slice(0, first)
			.map(({ cells, line, broken }) => ({ line, cells: broken ? [broken.text] : cells })),
		body
	};
}

/**
 * Why a row does not fit a table of that width; nothing where it does. One missing cell at the end is a dropped
 * separator; an empty line and a footnote are short by nature: one filled cell at most.
 */
export function misfit(cells: Row, width: number): BrokenRow | undefined {
	if (cells.length === width || cells.length === width - 1) return undefined;
	const filled = filledWidth(cells);
	if (cells.length > width)
		return filled <= width ? undefined : { why: 'too-many-cells', text: cells.join(' ¦ ') };
	return filled <= 1 ? undefined : { why: 'too-few-cells', text: cells.join(' ¦ ') };
}

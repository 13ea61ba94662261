/** The first lines of a text → what parts its cells and where its header stands, with the evidence for both. */
import { readAmount } from './amount';

export interface SeparatorEvidence {
	readonly separator: string;
	/** how many of them most lines hold, in how many of the lines looked at */
	readonly times: number;
	readonly lines: number;
	readonly of: number;
}

export const separators: readonly string[] = [',', ';', '\t', '|'];
/** How many rows are looked at to find separator and header. */
const searched = 200;

export type Row = readonly string[];

/** Cells up to the last one that is not empty. */
export function filledWidth(row: Row): number {
	let width = row.length;
	while (width > 0 && (row[width - 1] ?? '').trim() === '') width -= 1;
	return width;
}

/** The first lines without what stands in quotes, where separators part nothing. */
const bareLines = (text: string): readonly string[] =>
	text
		.slice(0, 200_000)
		.replace(/"[^"]*"/g, '')
		.split('\n')
		.slice(0, searched)
		.filter((line) => line.trim() !== '');

function evidenceFor(lines: readonly string[], separator: string): SeparatorEvidence {
	const counts = new Map<number, number>();
	for (const line of lines) {
		const times = line.split(separator).length - 1;
		if (times > 0) counts.set(times, (counts.get(times) ?? 0) + 1);
	}
	let best: [times: number, lines: number] = [0, 0];
	for (const [times, count] of counts) if (count > best[1]) best = [times, count];
	return { separator, times: best[0], lines: best[1], of: lines.length };
}

/**
 * The separator whose number is the same in most of the first lines, outside quotes: a decimal comma is missing from
 * the header and from empty cells, where what parts cells is not. "sep=;" in the first line settles it.
 */
export function findSeparator(text: string): SeparatorEvidence {
	const named = /^"?sep=([,;|\t])"?\n/.exec(text)?.[1];
	const lines = bareLines(text);
	if (named) return evidenceFor(lines, named);
	const all = separators.map((separator) => evidenceFor(lines, separator));
	return all.reduce((best, one) => {
		if (one.lines !== best.lines) return one.lines > best.lines ? one : best;
		return one.times > best.times ? one : best;
	});
}

const isYear = (cell: string) => /^\s*(1[5-9]|20|21)\d\d(\.0+)?\s*$/.test(cell);

/** Whether a row of cells can name columns: mostly words (years may stand over their columns). */
function names(row: Row): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	const numbers = filled.filter((cell) => !isYear(cell) && Number.isFinite(readAmount(cell, 'point')));
	return filled.length > 0 && numbers.length * 2 <= filled.length && !filled.every(isYear);
}

/**
 * Index of the header: the first row more than half as wide as the widest of the first two hundred, as lines of title,
 * date and source above a table are narrow. −1 where that row holds numbers and names nothing.
 */
export function findHeader(rows: readonly Row[]): number {
	const widest = Math.max(0, ...rows.map(filledWidth));
	const at = rows.findIndex((row) => filledWidth(row) * 2 > widest);
	const row = rows[at];
	return row && names(row) ? at : -1;
}

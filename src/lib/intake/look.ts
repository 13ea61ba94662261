/** What a page is told of a file once it is read: how, what it looks like, and its first rows with their lines. */
import type { Placer } from '$lib/publishers/place';
import { textAt } from '$lib/table/column';
import type { ReadingNotes, Sheet } from '$lib/table/sheet';
import type { Recognised } from './mapping';
import { recognise } from './recognise';

export interface PreviewRow {
	/** the file's line */
	readonly line: number;
	readonly cells: readonly string[];
	/** a row that does not fit the table, as found */
	readonly broken: boolean;
}

export interface Look {
	readonly place: string;
	readonly bytes: number;
	readonly notes: ReadingNotes;
	readonly headers: readonly string[];
	readonly rows: number;
	readonly lineCount: number;
	readonly preamble: readonly PreviewRow[];
	readonly preview: readonly PreviewRow[];
	readonly recognised: Recognised;
}

const previewRows = 8;
const longestCell = 160;

const short = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text);

/** Looks at a sheet; the page gets no more of it than this. */
export function lookAt(sheet: Sheet, place: Placer): Look {
	const { place: name, bytes, notes, headers, length, lines, lineCount, preamble, broken, columns } = sheet;
	return {
		place: name,
		bytes,
		notes,
		headers,
		rows: length,
		lineCount,
		preamble: preamble
			.slice(-8)
			.map(({ line, cells }) => ({ line, cells: cells.slice(0, 20).map(short), broken: false })),
		preview: Array.from({ length: Math.min(length, previewRows) }, (_, row) => ({
			line: lines[row] ?? 0,
			cells:
				broken.get(row)?.why === 'quotes'
					? [broken.get(row)?.text ?? '']
					: columns.map((column) => short(textAt(column, row))),
			broken: broken.has(row)
		})),
		recognised: recognise(sheet, place)
	};
}

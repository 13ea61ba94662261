/** A reader's table as read: every row below the header, also those that do not fit, with the file's line of each. */
import type { DecimalEvidence, DecimalMark } from './amount';
import type { Column } from './column';
import type { SeparatorEvidence } from './dialect';
import type { EncodingGuess } from './encoding';

/** Why a row does not fit the table. */
export type BrokenWhy = 'quotes' | 'too-many-cells' | 'too-few-cells';

export interface BrokenRow {
	readonly why: BrokenWhy;
	/** the row as found */
	readonly text: string;
}

/** How the file was read: each finding with its evidence; what the reader chose instead is marked `chosen`. */
export interface ReadingNotes {
	readonly encoding: EncodingGuess;
	readonly separator: SeparatorEvidence & { readonly chosen: boolean };
	readonly decimal: DecimalEvidence & { readonly mark: DecimalMark; readonly chosen: boolean };
	/** line of the header, 0 where the table has none */
	readonly header: { readonly line: number; readonly chosen: boolean };
	/** so many stray quotes that they were taken for ordinary characters */
	readonly gaveUpQuotes: boolean;
	/** what was inside an archive or workbook, and which of it was read */
	readonly parts: readonly string[];
	readonly part?: string;
	readonly packed?: 'gzip' | 'zip' | 'xlsx';
}

export interface Sheet {
	/** the file's name */
	readonly place: string;
	/** bytes of the file as it lies on the disk */
	readonly bytes: number;
	/** as written; may repeat, be empty, or be any word at all */
	readonly headers: readonly string[];
	/** one a header, all of `length` cells */
	readonly columns: readonly Column[];
	/** all rows below the header, also empty and broken ones */
	readonly length: number;
	/** the file's line on which each row begins, the first line is 1 */
	readonly lines: Uint32Array;
	/** rows that do not fit; cells that can be placed stand in the columns */
	readonly broken: ReadonlyMap<number, BrokenRow>;
	/** rows above the header with their lines */
	readonly preamble: readonly { readonly line: number; readonly cells: readonly string[] }[];
	/** all lines of the file */
	readonly lineCount: number;
	readonly notes: ReadingNotes;
}

/** What a reader may settle instead of what was found. */
export interface ReadWishes {
	readonly encoding?: EncodingGuess['encoding'];
	readonly separator?: string;
	readonly decimal?: DecimalMark;
	/** line of the header; 0: the table has none */
	readonly headerLine?: number;
	/** name of the file in an archive, or of the sheet in a workbook */
	readonly part?: string;
}

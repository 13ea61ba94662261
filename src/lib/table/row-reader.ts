/** Text in pieces → rows of cells with the line each begins on; quotes may cross the borders of the pieces. */
import Papa from 'papaparse';

/** Complete rows in order; `lines` holds the file's line of each row. */
export type TakeRows = (rows: readonly (readonly string[])[], lines: readonly number[]) => void;

/** A row whose quotes nobody can pair: the text up to its line's end. */
export type TakeBroken = (text: string, line: number) => void;

interface Found {
	readonly data: string[][];
	readonly errors: readonly { readonly type: string; readonly row: number; readonly index: number }[];
	readonly meta: { readonly cursor: number };
}

/** A quoted cell longer than this was never meant: its first quote is stray. */
const longestRow = 1_000_000;
/** After so many stray quotes they are taken for ordinary characters. */
const mostStray = 100;

/** Where line `count` (0 is the first) of a text begins; its length where there are fewer. */
function offsetOfLine(text: string, count: number): number {
	let at = 0;
	for (let line = 0; line < count; line += 1) {
		const end = text.indexOf('\n', at);
		if (end < 0) return text.length;
		at = end + 1;
	}
	return at;
}

const breaks = (cell: string): number => {
	let count = 0;
	for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
	return count;
};

/** Wraps the library's own chunk parser; line ends of all kinds count as one. */
export class RowReader {
	#rest = '';
	#line: number;
	#stray = 0;
	#heldReturn = false;

	/** @param firstLine the file's line that the text begins on */
	constructor(
		private readonly separator: string,
		private readonly take: TakeRows,
		private readonly broken: TakeBroken,
		firstLine = 1
	) {
		this.#line = firstLine;
	}

	/** Whether quotes had to be taken for ordinary characters. */
	get gaveUpQuotes(): boolean {
		return this.#stray > mostStray;
	}

	push(piece: string): void {
		let text = this.#heldReturn ? `\r${piece}` : piece;
		this.#heldReturn = text.endsWith('\r');
		if (this.#heldReturn) text = text.slice(0, -1);
		if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
		this.#rest = this.#read(this.#rest ? this.#rest + text : text, false);
	}

	end(): void {
		const text = this.#heldReturn ? `${this.#rest}\n` : this.#rest;
		this.#rest = '';
		this.#heldReturn = false;
		// The last line's end begins no new row.
		if (text) this.#rest = this.#read(text.endsWith('\n') ? text.slice(0, -1) : text, true);
	}

	#parse(text: string, last: boolean): Found {
		const fastMode = this.gaveUpQuotes ? true : undefined;
		const parser = new Papa.Parser({
			delimiter: this.separator,
			newline: '\n',
			quoteChar: '"',
			...(fastMode && { fastMode })
		});
		return parser.parse(text, 0, !last) as Found;
	}

	/** Hands on the complete rows of a text; returns what is left of it. */
	#read(given: string, last: boolean): string {
		let text = given;
		for (;;) {
			const { data, errors, meta } = this.#parse(text, last);
			const fault = errors.find(({ type }) => type === 'Quotes');
			const good = fault ? data.slice(0, fault.row) : data;
			const start = this.#line;
			this.#hand(good, text.includes('"'));
			if (fault) {
				text = this.#skip(text, this.#line - start, fault.index);
				if (text === '') return '';
				continue;
			}
			const rest = last ? '' : text.slice(meta.cursor);
			if (rest.length < longestRow || this.gaveUpQuotes) return rest;
			text = this.#skip(rest, 0, 0);
		}
	}

	#hand(rows: string[][], quoted: boolean): void {
		if (rows.length === 0) return;
		const lines = new Array<number>(rows.length);
		for (const [at, row] of rows.entries()) {
			lines[at] = this.#line;
			this.#line += 1;
			if (quoted) for (const cell of row) this.#line += breaks(cell);
		}
		this.take(rows, lines);
	}

	/** Books the row that begins `lines` lines below the text's start as broken; returns the text after it. */
	#skip(text: string, lines: number, faultAt: number): string {
		const start = offsetOfLine(text, lines);
		const end = text.indexOf('\n', Math.max(start, faultAt));
		const row = end < 0 ? text.slice(start) : text.slice(start, end);
		this.#stray += 1;
		this.broken(row, this.#line);
		this.#line += 1 + breaks(row);
		return end < 0 ? '' : text.slice(end + 1);
	}
}

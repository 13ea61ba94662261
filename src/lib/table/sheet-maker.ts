/** Rows as they come → a `Sheet`: the header is found in the first of them, the rest becomes compact columns. */
import { decimalEvidence, decimalOf, noEvidence, type DecimalEvidence } from './amount';
import { ColumnMaker, tally, type Column } from './column';
import { filledWidth, findHeader, type Row } from './dialect';
import type { BrokenRow, ReadingNotes, ReadWishes, Sheet } from './sheet';

/** Rows kept until the header is looked for. */
const headLength = 200;

/** What the columns say about the decimal mark, a cell at a time. */
function evidenceOf(columns: readonly Column[]): DecimalEvidence {
	let evidence = noEvidence;
	for (const column of columns) {
		if (column.kind === 'text') {
			for (const [word, times] of tally(column)) evidence = decimalEvidence(word, times, evidence);
			continue;
		}
		for (const cell of column.odd.values()) evidence = decimalEvidence(cell, 1, evidence);
		let [point, either] = [0, 0];
		for (let row = 0; row < column.length; row += 1) {
			const decimals = column.decimals[row] ?? 255;
			if (decimals === 0 || decimals === 255) continue;
			if (decimals === 3 && Math.abs(column.values[row] ?? 0) >= 1) either += 1;
			else point += 1;
		}
		evidence = { ...evidence, point: evidence.point + point, either: evidence.either + either };
	}
	return evidence;
}

export type MakerNotes = Omit<ReadingNotes, 'decimal' | 'header' | 'gaveUpQuotes'>;

export class SheetMaker {
	#head: { cells: Row; line: number; broken?: BrokenRow }[] = [];
	#width = 0;
	#open = false;
	#headers: readonly string[] = [];
	#headerLine = 0;
	#preamble: Sheet['preamble'] = [];
	#makers: ColumnMaker[] = [];
	#lines = new Uint32Array(1024);
	#length = 0;
	#broken = new Map<number, BrokenRow>();
	#lastLine = 0;

	constructor(
		private readonly place: string,
		private readonly bytes: number,
		private readonly notes: MakerNotes,
		private readonly wishes: ReadWishes
	) {}

	readonly take = (rows: readonly Row[], lines: readonly number[]): void => {
		for (const [at, cells] of rows.entries()) this.#row(cells, lines[at] ?? 0);
	};

	readonly takeBroken = (text: string, line: number): void => {
		const broken: BrokenRow = { why: 'quotes', text };
		if (this.#open) this.#add([], line, broken);
		else this.#keep({ cells: [], line, broken });
	};

	/** Rows of data so far. */
	get length(): number {
		return this.#length;
	}

	get width(): number {
		return this.#width;
	}

	#row(cells: Row, line: number): void {
		if (this.#open) this.#place(cells, line);
		else this.#keep({ cells, line });
	}

	#keep(row: { cells: Row; line: number; broken?: BrokenRow }): void {
		this.#head.push(row);
		if (this.#head.length >= headLength) this.#begin();
	}

	/** Finds the header among the first rows and puts what stands below it into columns. */
	#begin(): void {
		const head = this.#head;
		this.#head = [];
		this.#open = true;
		const wanted = this.wishes.headerLine;
		const rows = head.map(({ cells }) => cells);
		const top = wanted === undefined ? findHeader(rows) : head.findIndex(({ line }) => line === wanted);
		this.#headerLine = head[top]?.line ?? 0;
		const first = top < 0 && wanted === undefined ? this.#firstWide(rows) : top;
		this.#preamble = head
			.slice(0, Math.max(0, first))
			.map(({ cells, line, broken }) => ({ line, cells: broken ? [broken.text] : cells }));
		const body = head.slice(top < 0 ? Math.max(0, first) : top + 1);
		const headerCells = rows[top] ?? [];
		const widest = Math.max(0, ...body.map(({ cells }) => filledWidth(cells)));
		// A nameless column may hold cells, no wider than the header's own separators reach.
		this.#width = Math.max(filledWidth(headerCells), top < 0 ? widest : Math.min(widest, headerCells.length));
		this.#headers = Array.from({ length: this.#width }, (_, at) => (headerCells[at] ?? '').trim());
		this.#makers = this.#headers.map(() => new ColumnMaker());
		for (const { cells, line, broken } of body)
			if (broken) this.#add([], line, broken);
			else this.#place(cells, line);
	}

	/** Without a header the table begins with its first wide row. */
	#firstWide(rows: readonly Row[]): number {
		const widest = Math.max(0, ...rows.map(filledWidth));
		return rows.findIndex((row) => filledWidth(row) * 2 > widest);
	}

	/** A row of the width of the header; one missing cell at the end is a dropped separator. */
	#place(cells: Row, line: number): void {
		const width = this.#width;
		if (cells.length === width || cells.length === width - 1) return this.#add(cells, line);
		if (cells.length > width)
			return filledWidth(cells) <= width
				? this.#add(cells, line)
				: this.#add([], line, { why: 'too-many-cells', text: cells.join(' ¦ ') });
		// An empty line and a footnote are short by nature: one filled cell at most.
		if (filledWidth(cells) <= 1) return this.#add(cells, line);
		return this.#add(cells, line, { why: 'too-few-cells', text: cells.join(' ¦ ') });
	}

	#add(cells: Row, line: number, broken?: BrokenRow): void {
		const makers = this.#makers;
		if (broken) this.#broken.set(this.#length, broken);
		for (let at = 0; at < makers.length; at += 1) makers[at]?.push(cells[at] ?? '');
		if (this.#length === this.#lines.length) {
			const more = new Uint32Array(this.#length * 2);
			more.set(this.#lines);
			this.#lines = more;
		}
		this.#lines[this.#length] = line;
		this.#length += 1;
		this.#lastLine = line;
	}

	close(gaveUpQuotes = false): Sheet {
		if (!this.#open) this.#begin();
		const columns = this.#makers.map((maker) => maker.close());
		const evidence = evidenceOf(columns);
		const { decimal, headerLine } = this.wishes;
		const mark = decimal ?? decimalOf(evidence, this.notes.separator.separator);
		return {
			place: this.place,
			bytes: this.bytes,
			headers: this.#headers,
			columns,
			length: this.#length,
			lines: this.#lines.slice(0, this.#length),
			broken: this.#broken,
			preamble: this.#preamble,
			lineCount: Math.max(this.#lastLine, this.#headerLine, ...this.#preamble.map(({ line }) => line)),
			notes: {
				...this.notes,
				decimal: { ...evidence, mark, chosen: decimal !== undefined },
				header: { line: this.#headerLine, chosen: headerLine !== undefined },
				gaveUpQuotes
			}
		};
	}
}

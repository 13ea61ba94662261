/** Rows as they come → a `Sheet`: the header is found in the first of them, the rest becomes compact columns. */
import { decimalEvidence, decimalOf, noEvidence, type DecimalEvidence } from './amount';
import { ColumnMaker, tally, type Column } from './column';
import type { Row } from './dialect';
import type { BrokenRow, ReadingNotes, ReadWishes, Sheet } from './sheet';
import { headLength, headOf, misfit, type HeadRow, type SheetHead } from './sheet-head';

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

/** What is known of the file before its rows. */
export interface About {
	/** the file's name */
	readonly place: string;
	readonly bytes: number;
	readonly notes: MakerNotes;
	readonly wishes: ReadWishes;
}

/** The rows below the header, in columns. */
export interface Body {
	readonly columns: readonly Column[];
	readonly length: number;
	readonly lines: Uint32Array;
	readonly broken: ReadonlyMap<number, BrokenRow>;
	readonly gaveUpQuotes: boolean;
}

/** Head and body as one sheet, with the decimal mark that its cells need. */
export function sheetOf({ place, bytes, notes, wishes }: About, head: SheetHead, body: Body): Sheet {
	const { columns, length, lines, broken, gaveUpQuotes } = body;
	const evidence = evidenceOf(columns);
	const mark = wishes.decimal ?? decimalOf(evidence, notes.separator.separator);
	const { headers, headerLine, preamble } = head;
	return {
		place,
		bytes,
		headers,
		columns,
		length,
		lines,
		broken,
		preamble,
		lineCount: Math.max(lines[length - 1] ?? 0, headerLine, ...preamble.map(({ line }) => line)),
		notes: {
			...notes,
			decimal: { ...evidence, mark, chosen: wishes.decimal !== undefined },
			header: { line: headerLine, chosen: wishes.headerLine !== undefined },
			gaveUpQuotes
		}
	};
}

export class SheetMaker {
	#first: HeadRow[] = [];
	#head: SheetHead | undefined;
	#makers: ColumnMaker[] = [];
	#lines = new Uint32Array(1024);
	#length = 0;
	#broken = new Map<number, BrokenRow>();

	constructor(private readonly about: About) {}

	readonly take = (rows: readonly Row[], lines: readonly number[]): void => {
		for (const [at, cells] of rows.entries()) this.#row(cells, lines[at] ?? 0);
	};

	readonly takeBroken = (text: string, line: number): void => {
		const broken: BrokenRow = { why: 'quotes', text };
		if (this.#head) this.#add([], line, broken);
		else this.#keep({ cells: [], line, broken });
	};

	/** Rows of data so far. */
	get length(): number {
		return this.#length;
	}

	get width(): number {
		return this.#makers.length;
	}

	#row(cells: Row, line: number): void {
		if (this.#head) this.#place(cells, line);
		else this.#keep({ cells, line });
	}

	#keep(row: HeadRow): void {
		this.#first.push(row);
		if (this.#first.length >= headLength) this.#begin();
	}

	/** Finds the header among the first rows and puts what stands below it into columns. */
	#begin(): SheetHead {
		const head = headOf(this.#first, this.about.wishes);
		this.#head = head;
		this.#makers = head.headers.map(() => new ColumnMaker());
		for (const { cells, line, broken } of this.#first.splice(0).slice(head.body))
			if (broken) this.#add([], line, broken);
			else this.#place(cells, line);
		return head;
	}

	#place(cells: Row, line: number): void {
		const broken = misfit(cells, this.#makers.length);
		// Cells of a row that is too short have their places; of one that is too long nobody knows.
		this.#add(broken?.why === 'too-many-cells' ? [] : cells, line, broken);
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
	}

	close(gaveUpQuotes = false): Sheet {
		const head = this.#head ?? this.#begin();
		return sheetOf(this.about, head, {
			columns: this.#makers.map((maker) => maker.close()),
			length: this.#length,
			lines: this.#lines.slice(0, this.#length),
			broken: this.#broken,
			gaveUpQuotes
		});
	}
}

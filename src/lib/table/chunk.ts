/** A part of a large file → its rows in columns, with where it really began and ended; runs in a worker of its own. */
import { ByteColumn, type ColumnPart } from './byte-column';
import { ByteRows, Declined, type FoundRow } from './byte-rows';
import type { BrokenRow } from './sheet';
import { misfit } from './sheet-head';

export interface ChunkTask {
	readonly file: Blob;
	/** bytes; the rows that begin in `from` … `to` belong to the part */
	readonly from: number;
	readonly to: number;
	/** `from` is known to begin a row; otherwise the part looks for the first one */
	readonly isRowStart: boolean;
	readonly separator: string;
	readonly width: number;
	/** of words that are read on the way: rows that do not fit */
	readonly encoding: string;
}

export interface Chunk {
	/** where its first row begins, and the first row of the next part */
	readonly start: number;
	readonly end: number;
	readonly rows: number;
	/** line on which each row begins, counted from the part's own first */
	readonly lines: Uint32Array;
	/** lines of the part */
	readonly lineCount: number;
	readonly columns: readonly ColumnPart[];
	/** rows that do not fit, by the part's own count */
	readonly broken: readonly (readonly [row: number, broken: BrokenRow])[];
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(one.length + other.length);
	whole.set(one);
	whole.set(other, one.length);
	return whole;
}

/** Told how many bytes of the part are behind. */
export type OnPart = (bytes: number) => void;

/** The last row of a part ends behind the part. */
const behind = 16_384;
/** How far a part looks for a row to begin with, and how many rows must agree with the table. */
const searched = 200_000;
const agreeing = 12;
const feed = 10;

const bytesOf = async (file: Blob, from: number, to: number) =>
	new Uint8Array(await file.slice(from, Math.min(to, file.size)).arrayBuffer());

/** Whether rows of the table's width stand from `at` on, until the bytes end or enough are seen. */
function fits(rows: ByteRows, bytes: Uint8Array, at: number, width: number): boolean {
	let next = at;
	for (let seen = 0; seen < agreeing; seen += 1) {
		if (!rows.read(bytes, next, false)) return seen > 0;
		if (rows.row.cells !== width) return false;
		next = rows.row.next;
	}
	return true;
}

/**
 * The first line in these bytes from which the next rows have the table's width; a line inside a quoted cell has not,
 * as a rule. It is a guess, to be held against the end of the part before.
 */
function likelyStart(bytes: Uint8Array, separator: number, width: number): number {
	const first = bytes.indexOf(feed) + 1;
	for (let at = first; at > 0; at = bytes.indexOf(feed, at) + 1) {
		try {
			if (fits(new ByteRows(separator), bytes, at, width)) return at;
		} catch (error) {
			if (!(error instanceof Declined)) throw error;
		}
	}
	return first;
}

/** Where the part's first row begins. The byte before may end the line that the part begins with. */
async function startOf({ file, from, isRowStart, separator, width }: ChunkTask): Promise<number> {
	if (isRowStart) return from;
	const bytes = await bytesOf(file, from - 1, from - 1 + searched);
	const found = likelyStart(bytes, separator.charCodeAt(0), width);
	return found > 0 ? from - 1 + found : from;
}

/** The columns of a part while it is read. */
class PartMaker {
	readonly #columns: readonly ByteColumn[];
	readonly #broken: [number, BrokenRow][] = [];
	readonly #decoder: TextDecoder;
	#lines = new Uint32Array(0);
	#rows = 0;
	#line = 0;

	/** @param expected how many rows there will be, as far as is known */
	constructor(
		private readonly task: ChunkTask,
		expected: number
	) {
		this.#columns = Array.from({ length: task.width }, () => new ByteColumn(expected));
		this.#lines = new Uint32Array(expected);
		this.#decoder = new TextDecoder(task.encoding, { ignoreBOM: true });
	}

	take(row: FoundRow): void {
		const { width } = this.task;
		if (this.#rows === this.#lines.length) {
			const lines = new Uint32Array(this.#rows * 2 + 64);
			lines.set(this.#lines);
			this.#lines = lines;
		}
		this.#lines[this.#rows] = this.#line;
		const isUsual = row.cells === width || row.cells === width - 1;
		const filled = isUsual ? row.cells : this.#odd(row);
		const { bytes, starts, ends } = row;
		for (let at = 0; at < width; at += 1) {
			if (at < filled) this.#columns[at]?.push(bytes, starts[at] ?? 0, ends[at] ?? 0);
			else this.#columns[at]?.push(bytes, 0, 0);
		}
		this.#rows += 1;
		this.#line += row.breaks;
	}

	/** A row of another width: booked as it would be in a small file. Returns how many of its cells have a place. */
	#odd({ bytes, cells, starts, ends }: FoundRow): number {
		const words = Array.from({ length: cells }, (_, at) =>
			this.#decoder.decode(bytes.subarray(starts[at], ends[at]))
		);
		const broken = misfit(words, this.task.width);
		if (broken) this.#broken.push([this.#rows, broken]);
		return broken?.why === 'too-many-cells' ? 0 : cells;
	}

	close(start: number, end: number): Chunk {
		return {
			start,
			end,
			rows: this.#rows,
			lines: this.#lines.subarray(0, this.#rows),
			lineCount: this.#line,
			columns: this.#columns.map((column) => column.close()),
			broken: this.#broken
		};
	}
}

/** As many rows as so many bytes hold, if they are like the first of them; a little more, as no two parts are. */
function expectedRows(bytes: Uint8Array, length: number): number {
	const seen = bytes.subarray(0, 100_000);
	let lines = 1;
	for (let at = seen.indexOf(feed); at >= 0; at = seen.indexOf(feed, at + 1)) lines += 1;
	return Math.ceil((lines / seen.length) * length * 1.05) + 64;
}

/** Reads a part. @throws Declined where its quotes do not pair */
export async function readChunk(task: ChunkTask, onPart?: OnPart): Promise<Chunk> {
	const { file, from, to, separator } = task;
	const start = await startOf(task);
	let maker: PartMaker | undefined;
	const rows = new ByteRows(separator.charCodeAt(0));
	// The bytes at hand begin at `base` in the file and end at `read`; those before `at` are done with.
	let [base, read, at] = [start, start, 0];
	let bytes = new Uint8Array(0);
	for (;;) {
		while (base + at < to && rows.read(bytes, at, read === file.size)) {
			maker ??= new PartMaker(task, expectedRows(bytes, to - start));
			maker.take(rows.row);
			at = rows.row.next;
		}
		const end = read === file.size && base + at < to ? read : base + at;
		if (end >= to || read === file.size) return (maker ?? new PartMaker(task, 0)).close(start, end);
		const piece = await bytesOf(file, read, Math.max(read, to) + behind);
		bytes = at < bytes.length ? joined(bytes.subarray(at), piece) : piece;
		[base, read, at] = [base + at, read + piece.length, 0];
		onPart?.(Math.min(read, to) - from);
	}
}

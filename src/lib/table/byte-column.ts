/** Cells of one column as bytes → numbers, and words by their numbers: what a part of a large file sends on. */
import { WordStore, type Words } from './word-store';

/** In place of the decimals: the cell is no plain number, and `values` holds the number of its word. */
export const isWord = 255;

/** One column of a part of a file. */
export interface ColumnPart {
	readonly values: Float64Array;
	/** digits after the point, or `isWord` */
	readonly decimals: Uint8Array;
	/** how many cells are words; an empty cell is one */
	readonly wordCells: number;
	readonly words: Words;
}

const mostDigits = 15;
const powers = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);

const minus = 45;

/** Where the last number's point stands, −1 where it has none: a function cannot hand back two numbers cheaply. */
let scannedPoint = -1;

/** The digits as one whole number; −1 where something else stands among them. */
function scanDigits(bytes: Uint8Array, start: number, to: number): number {
	let whole = 0;
	scannedPoint = -1;
	for (let at = start; at < to; at += 1) {
		const digit = (bytes[at] ?? 0) - 48;
		if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
		else if (digit === -2 && scannedPoint < 0 && at > start && at < to - 1) scannedPoint = at;
		else return -1;
	}
	return whole;
}

/** Nothing but a digit or a minus begins a number. */
const mayBegin = (byte: number) => byte === minus || (byte >= 48 && byte <= 57);

export class ByteColumn {
	#length = 0;
	#wordCells = 0;
	#values: Float64Array<ArrayBuffer>;
	#decimals: Uint8Array<ArrayBuffer>;
	readonly #words = new WordStore();

	/** @param expected how many cells there will be, as far as is known */
	constructor(expected: number) {
		this.#values = new Float64Array(expected);
		this.#decimals = new Uint8Array(expected);
	}

	/** Takes the cell that stands from `from` to `to`. */
	push(bytes: Uint8Array, from: number, to: number): void {
		const row = this.#length;
		if (row === this.#values.length) this.#grow();
		this.#length += 1;
		// Most words end here.
		if (to > from && mayBegin(bytes[from] ?? 0) && this.#number(bytes, from, to, row)) return;
		this.#decimals[row] = isWord;
		this.#values[row] = this.#words.intern(bytes, from, to);
		this.#wordCells += 1;
	}

	/**
	 * "-12.50" and nothing else, by the same rules as the column of a small file: no spaces, no leading zeros, at most
	 * fifteen digits and point.
	 */
	#number(bytes: Uint8Array, from: number, to: number, row: number): boolean {
		const start = bytes[from] === minus ? from + 1 : from;
		if (to === start || to - start > mostDigits) return false;
		const whole = scanDigits(bytes, start, to);
		if (whole < 0 || isCode(bytes, start, to) || (whole === 0 && start > from)) return false;
		const decimals = scannedPoint < 0 ? 0 : to - 1 - scannedPoint;
		const value = whole / (powers[decimals] ?? 1);
		this.#values[row] = start > from ? -value : value;
		this.#decimals[row] = decimals;
		return true;
	}

	#grow(): void {
		const [values, decimals] = [this.#values, this.#decimals];
		this.#values = new Float64Array(values.length * 2 + 64);
		this.#decimals = new Uint8Array(values.length * 2 + 64);
		this.#values.set(values);
		this.#decimals.set(decimals);
	}

	close(): ColumnPart {
		return {
			values: this.#values.subarray(0, this.#length),
			decimals: this.#decimals.subarray(0, this.#length),
			wordCells: this.#wordCells,
			words: this.#words.close()
		};
	}
}

/** "007" is a code, not a number. */
const isCode = (bytes: Uint8Array, start: number, to: number) =>
	bytes[start] === 48 && to - start > 1 && scannedPoint !== start + 1;

/** Cells of one column as they come → a compact column that gives each cell back as written and as a number. */
import { readAmount, type DecimalMark } from './amount';

/** A column of plain numbers: value and decimals of each cell, so that the text can be written again. */
export interface NumberColumn {
	readonly kind: 'number';
	readonly length: number;
	readonly values: Float64Array;
	/** digits after the point; `other` for a cell that is kept in `odd` or is empty */
	readonly decimals: Uint8Array;
	/** cells that are no plain numbers, by row */
	readonly odd: ReadonlyMap<number, string>;
}

/** A column of words: each different cell once, and which of them stands in each row. */
export interface TextColumn {
	readonly kind: 'text';
	readonly length: number;
	readonly codes: Uint32Array;
	readonly words: readonly string[];
}

export type Column = NumberColumn | TextColumn;

const other = 255;
const mostDigits = 15;
const powers = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** What `scan` found: read at once, as a function cannot hand back two numbers cheaply a hundred million times. */
let scannedValue = 0;
let scannedDecimals = 0;
let scannedPoint = -1;

/** The digits from `start` on, as one whole number; where the point stands goes into `scannedPoint`. −1: no number. */
function scanDigits(text: string, start: number): number {
	const length = text.length;
	let whole = 0;
	scannedPoint = -1;
	for (let at = start; at < length; at += 1) {
		const code = text.charCodeAt(at) - 48;
		if (code >= 0 && code <= 9) whole = whole * 10 + code;
		else if (code === -2 && scannedPoint < 0 && at > start && at < length - 1) scannedPoint = at;
		else return -1;
	}
	return whole;
}

/** "007" is a code, not a number. */
const isCode = (text: string, start: number) =>
	text.charCodeAt(start) === 48 && text.length - start > 1 && scannedPoint !== start + 1;

/**
 * Reads "-12.50" and nothing else: no spaces, no leading zeros, at most 15 digits. Digits of the whole number divided
 * by a power of ten are the nearest double, as both are exact.
 */
function scan(text: string): boolean {
	const length = text.length;
	const start = text.charCodeAt(0) === 45 ? 1 : 0;
	if (length === start || length - start > mostDigits) return false;
	const whole = scanDigits(text, start);
	if (whole < 0) return false;
	if (isCode(text, start) || (whole === 0 && start === 1)) return false;
	scannedDecimals = scannedPoint < 0 ? 0 : length - 1 - scannedPoint;
	const value = whole / (powers[scannedDecimals] ?? 1);
	scannedValue = start === 1 ? -value : value;
	return true;
}

/** A cell as it stands in the file. */
export function textAt(column: Column, row: number): string {
	if (column.kind === 'text') return column.words[column.codes[row] ?? -1] ?? '';
	const decimals = column.decimals[row];
	if (decimals === other || decimals === undefined) return column.odd.get(row) ?? '';
	return (column.values[row] ?? NaN).toFixed(decimals);
}

/** Numbers of a column's words, each read once. */
const read = new WeakMap<TextColumn, Map<DecimalMark, Float64Array>>();

function wordNumbers(column: TextColumn, decimal: DecimalMark): Float64Array {
	const known = read.get(column) ?? new Map<DecimalMark, Float64Array>();
	read.set(column, known);
	const before = known.get(decimal);
	if (before) return before;
	// An infinity stands for "no value": no cell can be read as one.
	const made = Float64Array.from(column.words, (word) => readAmount(word, decimal) ?? Infinity);
	known.set(decimal, made);
	return made;
}

/**
 * A cell as a number: `undefined` where there is no value, NaN where something else stands there. With a decimal
 * comma "1.234" is one thousand two hundred and thirty-four.
 */
export function numberAt(column: Column, row: number, decimal: DecimalMark): number | undefined {
	if (column.kind === 'text') {
		const value = wordNumbers(column, decimal)[column.codes[row] ?? -1] ?? Infinity;
		return value === Infinity ? undefined : value;
	}
	const decimals = column.decimals[row];
	if (decimals === other || decimals === undefined) {
		const odd = column.odd.get(row);
		return odd === undefined ? undefined : readAmount(odd, decimal);
	}
	if (decimals > 0 && decimal === 'comma') return readAmount(textAt(column, row), 'comma');
	return column.values[row] ?? NaN;
}

/** Whether a column with so many cells that are no numbers, of so many in all, is one of words. */
export const isMostlyWords = (odd: number, length: number): boolean => odd > 8 && odd * 4 > length;

/** Takes cells one after the other; begins with numbers and turns to words when numbers are the exception. */
export class ColumnMaker {
	#length = 0;
	#values: Float64Array | undefined;
	#decimals = new Uint8Array(0);
	#odd = new Map<number, string>();
	#codes = new Uint32Array(0);
	#words: string[] = [];
	readonly #known = new Map<string, number>();

	constructor(capacity = 64) {
		this.#values = new Float64Array(capacity);
		this.#decimals = new Uint8Array(capacity);
	}

	get length(): number {
		return this.#length;
	}

	push(cell: string): void {
		if (!this.#values) return this.#pushWord(cell);
		const row = this.#length;
		if (row === this.#values.length) this.#grow(this.#values);
		this.#length += 1;
		if (cell === '') this.#decimals[row] = other;
		else if (scan(cell)) {
			this.#values[row] = scannedValue;
			this.#decimals[row] = scannedDecimals;
		} else {
			this.#decimals[row] = other;
			this.#odd.set(row, cell);
			const odd = this.#odd.size;
			if (isMostlyWords(odd, this.#length)) this.#turnToWords();
		}
	}

	#grow(values: Float64Array): void {
		const capacity = Math.max(1024, values.length * 2);
		const [more, decimals] = [new Float64Array(capacity), new Uint8Array(capacity)];
		more.set(values);
		decimals.set(this.#decimals);
		[this.#values, this.#decimals] = [more, decimals];
	}

	#pushWord(cell: string): void {
		const row = this.#length;
		if (row === this.#codes.length) {
			const more = new Uint32Array(Math.max(1024, row * 2));
			more.set(this.#codes);
			this.#codes = more;
		}
		let code = this.#known.get(cell);
		if (code === undefined) {
			code = this.#words.length;
			this.#words.push(cell);
			this.#known.set(cell, code);
		}
		this.#codes[row] = code;
		this.#length += 1;
	}

	#turnToWords(): void {
		const numbers = this.#asNumbers();
		const count = this.#length;
		this.#values = undefined;
		this.#length = 0;
		this.#codes = new Uint32Array(Math.max(1024, count * 2));
		for (let row = 0; row < count; row += 1) this.#pushWord(textAt(numbers, row));
		this.#odd = new Map();
		this.#decimals = new Uint8Array(0);
	}

	#asNumbers(): NumberColumn {
		const count = this.#length;
		return {
			kind: 'number',
			length: count,
			values: (this.#values ?? new Float64Array(0)).slice(0, count),
			decimals: this.#decimals.slice(0, count),
			odd: this.#odd
		};
	}

	close(): Column {
		if (this.#values) return this.#asNumbers();
		const count = this.#length;
		return { kind: 'text', length: count, codes: this.#codes.slice(0, count), words: this.#words };
	}
}

/** A column from cells at hand. */
export function columnOf(cells: Iterable<string>): Column {
	const maker = new ColumnMaker();
	for (const cell of cells) maker.push(cell);
	return maker.close();
}

/** Each different cell of a column with the number of rows it stands in; empty cells are left out. */
export function tally(column: Column): Map<string, number> {
	const found = new Map<string, number>();
	if (column.kind === 'text') {
		const counts = new Uint32Array(column.words.length);
		for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
		column.words.forEach((word, code) => word !== '' && found.set(word, counts[code] ?? 0));
		return found;
	}
	for (let row = 0; row < column.length; row += 1) {
		const cell = textAt(column, row);
		if (cell !== '') found.set(cell, (found.get(cell) ?? 0) + 1);
	}
	return found;
}

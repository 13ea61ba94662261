/** The books of one reading: each row is booked once, each cell of a value is counted once, values are collected. */
import type { Iso3 } from '$lib/base/ids';
import { fateOf, reasons, type Observations, type Reason, type Repeat, type Sum } from './outcome';

/** A cell that waits for the reader: what a spreadsheet made of a number. */
export interface SpoiledCell {
	readonly row: number;
	readonly at: number;
	readonly iso3: Iso3;
	readonly year: number;
	readonly text: string;
	readonly options: readonly string[];
}

const place = new Map(reasons.map((reason, at) => [reason, at]));
const notBooked = 255;

/** Columns that grow. */
class Values {
	#size = 0;
	#capacity = 1024;
	#country = new Uint16Array(this.#capacity);
	#year = new Int16Array(this.#capacity);
	#row = new Uint32Array(this.#capacity);
	#at = new Uint32Array(this.#capacity);
	#value = new Float64Array(this.#capacity);
	#low = new Float64Array(this.#capacity);
	#high = new Float64Array(this.#capacity);
	readonly #codes = new Map<Iso3, number>();

	get size(): number {
		return this.#size;
	}

	#grow(): void {
		this.#capacity *= 2;
		const larger = <A extends { set(from: A): void }>(made: A, from: A) => {
			made.set(from);
			return made;
		};
		const n = this.#capacity;
		this.#country = larger(new Uint16Array(n), this.#country);
		this.#year = larger(new Int16Array(n), this.#year);
		this.#row = larger(new Uint32Array(n), this.#row);
		this.#at = larger(new Uint32Array(n), this.#at);
		this.#value = larger(new Float64Array(n), this.#value);
		this.#low = larger(new Float64Array(n), this.#low);
		this.#high = larger(new Float64Array(n), this.#high);
	}

	/** @returns where the value stands, for `setValue` */
	add(iso3: Iso3, year: number, value: number, row: number, at: number, low: number, high: number): number {
		if (this.#size === this.#capacity) this.#grow();
		const known = this.#codes.get(iso3);
		const code = known ?? this.#codes.size;
		if (known === undefined) this.#codes.set(iso3, code);
		const place = this.#size;
		this.#country[place] = code;
		this.#year[place] = year;
		this.#row[place] = row;
		this.#at[place] = at;
		this.#value[place] = value;
		this.#low[place] = low;
		this.#high[place] = high;
		this.#size += 1;
		return place;
	}

	valueOf(place: number): number {
		return this.#value[place] ?? NaN;
	}

	setValue(place: number, value: number): void {
		this.#value[place] = value;
	}

	/** @param keep values to keep; others were taken out again */
	close(
		lines: Uint32Array,
		gone: ReadonlySet<number>
	): Observations & { readonly row: Uint32Array; readonly at: Uint32Array } {
		const kept = Uint32Array.from({ length: this.#size }, (_, place) => place).filter(
			(place) => !gone.has(place)
		);
		return {
			countries: [...this.#codes.keys()],
			country: Uint16Array.from(kept, (place) => this.#country[place] ?? 0),
			year: Int16Array.from(kept, (place) => this.#year[place] ?? 0),
			value: Float64Array.from(kept, (place) => this.#value[place] ?? NaN),
			low: Float64Array.from(kept, (place) => this.#low[place] ?? NaN),
			high: Float64Array.from(kept, (place) => this.#high[place] ?? NaN),
			line: Uint32Array.from(kept, (place) => lines[this.#row[place] ?? 0] ?? 0),
			row: Uint32Array.from(kept, (place) => this.#row[place] ?? 0),
			at: Uint32Array.from(kept, (place) => this.#at[place] ?? 0)
		};
	}
}

export class Ledger {
	readonly booked: Uint8Array;
	readonly values = new Values();
	readonly spoiled: SpoiledCell[] = [];
	readonly badCells: { row: number; at: number; text: string }[] = [];
	readonly repeats: Repeat[] = [];
	/** places of values that a later row took over */
	readonly gone = new Set<number>();
	/** values written short, which were read in full */
	shortened = 0;
	#cells = { accepted: 0, waiting: 0, aside: 0, rejected: 0 };

	constructor(readonly length: number) {
		this.booked = new Uint8Array(length).fill(notBooked);
	}

	book(row: number, reason: Reason): void {
		this.booked[row] = place.get(reason) ?? notBooked;
	}

	reasonOf(row: number): Reason | undefined {
		return reasons[this.booked[row] ?? notBooked];
	}

	cell(fate: keyof Omit<Sum, 'all'>, count = 1): void {
		this.#cells[fate] += count;
	}

	bad(row: number, at: number, text: string): void {
		if (this.badCells.length < 500) this.badCells.push({ row, at, text: text.slice(0, 200) });
	}

	get cells(): Sum {
		const { accepted, waiting, aside, rejected } = this.#cells;
		return { all: accepted + waiting + aside + rejected, ...this.#cells };
	}

	/** Rows by reason, in the order of `reasons`. @throws Error for a row that nobody booked: it would vanish from the sum */
	get counts(): Uint32Array {
		const counts = new Uint32Array(256);
		for (const at of this.booked) counts[at] = (counts[at] ?? 0) + 1;
		if (counts.subarray(reasons.length).some((count) => count > 0)) throw new Error('a row was not booked');
		return counts;
	}

	get rows(): Sum {
		const sum = { all: this.length, accepted: 0, waiting: 0, aside: 0, rejected: 0 };
		const { counts } = this;
		for (const [at, reason] of reasons.entries()) sum[fateOf(reason)] += counts[at] ?? 0;
		return sum;
	}
}

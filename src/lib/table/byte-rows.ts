/** Bytes of a text → where each cell of each row stands in them; whatever is not written by the rules is declined. */

const quote = 34;
const feed = 10;
const carriage = 13;
/** A row longer than this is left to the reader of broken files. */
const longestRow = 400_000;
const mostCells = 20_001;

/** Thrown where the quotes of a text do not pair: it has to be read in one pass, by the reader that bears such. */
export class Declined extends Error {
	override readonly name = 'Declined';
}

/** A row as found; `bytes` hold its cells, without their quotes, from `starts` to `ends`. */
export interface FoundRow {
	bytes: Uint8Array;
	cells: number;
	starts: Int32Array;
	ends: Int32Array;
	/** line ends inside the row and at its end */
	breaks: number;
	/** where the next row begins */
	next: number;
}

/** Reads row after row; one row is held at a time, in the same object. */
export class ByteRows {
	readonly row: FoundRow = {
		bytes: new Uint8Array(0),
		cells: 0,
		starts: new Int32Array(64),
		ends: new Int32Array(64),
		breaks: 0,
		next: 0
	};
	readonly #stops = new Uint8Array(256);
	/** cells with doubled quotes, without them; their places are behind the end of the piece */
	#unquoted: { cell: number; bytes: number[] }[] = [];

	constructor(private readonly separator: number) {
		for (const byte of [separator, feed, carriage]) this.#stops[byte] = 1;
	}

	/**
	 * Reads the row that begins at `from`. False where it does not end in these bytes; the last row of a file may end
	 * with them. @throws Declined
	 */
	read(bytes: Uint8Array, from: number, isLast: boolean): boolean {
		const { row } = this;
		const [stops, length] = [this.#stops, bytes.length];
		row.bytes = bytes;
		row.cells = 0;
		row.breaks = 0;
		if (this.#unquoted.length > 0) this.#unquoted = [];
		let at = from;
		for (;;) {
			if (at < length && bytes[at] === quote) {
				at = this.#quoted(bytes, at);
				if (at < 0) return this.#unfinished(bytes, from, isLast);
			} else {
				const start = at;
				while (at < length && stops[bytes[at] ?? 0] === 0) at += 1;
				this.#cell(start, at);
			}
			if (at >= length) return this.#atEnd(bytes, from, isLast);
			if (bytes[at] !== this.separator) break;
			at += 1;
		}
		return this.#ended(bytes, from, at, isLast);
	}

	#cell(start: number, end: number): void {
		const { row } = this;
		if (row.cells === row.starts.length) this.#widen(row.cells * 2);
		row.starts[row.cells] = start;
		row.ends[row.cells] = end;
		row.cells += 1;
	}

	#widen(cells: number): void {
		if (cells > mostCells * 2) throw new Declined('too many cells');
		const { row } = this;
		const [starts, ends] = [row.starts, row.ends];
		row.starts = new Int32Array(cells);
		row.ends = new Int32Array(cells);
		row.starts.set(starts);
		row.ends.set(ends);
	}

	/** A row that ends with a line end. A "\r" at the end of a piece may be half of one. */
	#ended(bytes: Uint8Array, from: number, at: number, isLast: boolean): boolean {
		const { row } = this;
		let next = at + 1;
		if (bytes[at] === carriage) {
			if (next === bytes.length && !isLast) return this.#unfinished(bytes, from, false);
			if (bytes[next] === feed) next += 1;
			// A lone "\r" at the very end of the file ends a line and begins none.
			else if (next === bytes.length && at === from) return false;
		}
		if (next - from > longestRow) throw new Declined('long row');
		row.breaks += 1;
		row.next = next;
		this.#settle();
		return true;
	}

	/** The bytes end inside a row: with the file, it is the last one, if anything stands in it. */
	#atEnd(bytes: Uint8Array, from: number, isLast: boolean): boolean {
		if (!isLast) return this.#unfinished(bytes, from, false);
		if (from >= bytes.length) return false;
		this.row.next = bytes.length;
		this.#settle();
		return true;
	}

	#unfinished(bytes: Uint8Array, from: number, isLast: boolean): false {
		if (isLast || bytes.length - from > longestRow) throw new Declined('no end');
		return false;
	}

	/** A quoted cell from its quote on; returns where its end is, or −1 where the bytes end before it. */
	#quoted(bytes: Uint8Array, from: number): number {
		let isPlain = true;
		let at = from + 1;
		for (;;) {
			const end = bytes.indexOf(quote, at);
			if (end < 0) return -1;
			if (bytes[end + 1] !== quote) {
				this.#closed(bytes, from + 1, end, isPlain);
				return end + 1;
			}
			isPlain = false;
			at = end + 2;
		}
	}

	/** What follows a quoted cell must be the next cell or the end of the row. */
	#closed(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
		const after = bytes[end + 1];
		if (after !== undefined && this.#stops[after] === 0) throw new Declined('quote');
		const inside = bytes.subarray(start, end);
		const [feeds, returns] = [count(inside, feed), inside.includes(carriage)];
		if (!isPlain || returns) this.#unquoted.push({ cell: this.row.cells, bytes: unquoted(inside) });
		this.row.breaks += returns ? count(Uint8Array.from(unquoted(inside)), feed) : feeds;
		this.#cell(start, end);
	}

	/** Cells that are not written as they read are put behind the others, in bytes of their own. */
	#settle(): void {
		if (this.#unquoted.length === 0) return;
		const { row } = this;
		const from = row.starts[0] ?? 0;
		const kept = row.bytes.subarray(from, row.next);
		const all: number[] = [];
		for (const one of this.#unquoted) {
			const start = kept.length + all.length;
			for (const byte of one.bytes) all.push(byte);
			row.starts[one.cell] = from + start;
			row.ends[one.cell] = from + start + one.bytes.length;
		}
		const made = new Uint8Array(kept.length + all.length);
		made.set(kept);
		made.set(all, kept.length);
		for (let cell = 0; cell < row.cells; cell += 1) {
			row.starts[cell] = (row.starts[cell] ?? 0) - from;
			row.ends[cell] = (row.ends[cell] ?? 0) - from;
		}
		row.bytes = made;
	}
}

function count(bytes: Uint8Array, wanted: number): number {
	let found = 0;
	for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found += 1;
	return found;
}

/** Doubled quotes are one, and line ends of all kinds are "\n". */
function unquoted(inside: Uint8Array): number[] {
	const made: number[] = [];
	for (let at = 0; at < inside.length; at += 1) {
		const byte = inside[at] ?? 0;
		if (byte === carriage) {
			made.push(feed);
			if (inside[at + 1] === feed) at += 1;
		} else {
			made.push(byte);
			if (byte === quote) at += 1;
		}
	}
	return made;
}

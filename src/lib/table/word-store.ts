/** Words as bytes → a number for each different one, in the order of their first appearance; no strings are made. */

/** Words one after the other, and where each of them ends. */
export interface Words {
	readonly bytes: Uint8Array;
	readonly ends: Uint32Array;
}

/** Where word `code` begins. */
export const startOf = ({ ends }: Words, code: number): number => (code === 0 ? 0 : (ends[code - 1] ?? 0));

export class WordStore {
	#bytes = new Uint8Array(256);
	#ends = new Uint32Array(32);
	#hashes = new Int32Array(32);
	#count = 0;
	/** code + 1 in each taken place, a power of two of them, at most half taken */
	#slots = new Int32Array(64);

	get count(): number {
		return this.#count;
	}

	/** The number of the word that stands in `bytes` from `from` to `to`. */
	intern(bytes: Uint8Array, from: number, to: number): number {
		let hash = to - from;
		for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
		hash ^= hash >>> 15;
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const code = (slots[slot] ?? 0) - 1;
			if (code < 0) return this.#add(bytes, from, to, hash, slot);
			if (this.#hashes[code] === hash && this.#same(code, bytes, from, to)) return code;
		}
	}

	#same(code: number, bytes: Uint8Array, from: number, to: number): boolean {
		const start = code === 0 ? 0 : (this.#ends[code - 1] ?? 0);
		if ((this.#ends[code] ?? 0) - start !== to - from) return false;
		const own = this.#bytes;
		for (let at = from; at < to; at += 1) if (own[start + at - from] !== bytes[at]) return false;
		return true;
	}

	#add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
		const code = this.#count;
		const start = code === 0 ? 0 : (this.#ends[code - 1] ?? 0);
		const end = start + to - from;
		if (end > this.#bytes.length) this.#bytes = larger(new Uint8Array(end * 2), this.#bytes);
		if (code === this.#ends.length) {
			this.#ends = larger(new Uint32Array(code * 2), this.#ends);
			this.#hashes = larger(new Int32Array(code * 2), this.#hashes);
		}
		// A word is a few bytes: a loop is quicker than a view.
		const own = this.#bytes;
		for (let at = from; at < to; at += 1) own[start + at - from] = bytes[at] ?? 0;
		this.#ends[code] = end;
		this.#hashes[code] = hash;
		this.#slots[slot] = code + 1;
		this.#count += 1;
		if (this.#count * 2 > this.#slots.length) this.#spread();
		return code;
	}

	/** Twice as many places; each word finds its own anew. */
	#spread(): void {
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let code = 0; code < this.#count; code += 1) {
			let slot = (this.#hashes[code] ?? 0) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = code + 1;
		}
		this.#slots = slots;
	}

	close(): Words {
		const ends = this.#ends.slice(0, this.#count);
		return { bytes: this.#bytes.slice(0, ends.at(-1) ?? 0), ends };
	}
}

function larger<A extends Uint8Array | Uint32Array | Int32Array>(made: A, from: A): A {
	made.set(from);
	return made;
}

const isAscii = (bytes: Uint8Array) => {
	for (const byte of bytes) if (byte > 127) return false;
	return true;
};

/** The words as text. */
export function wordsAsText(words: Words, encoding: string): string[] {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	const { bytes, ends } = words;
	const whole = isAscii(bytes) ? decoder.decode(bytes) : undefined;
	return Array.from(ends, (end, code) => {
		const start = startOf(words, code);
		return whole === undefined ? decoder.decode(bytes.subarray(start, end)) : whole.slice(start, end);
	});
}

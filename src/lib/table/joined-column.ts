/** Parts of a column in the order of the file → the same column that one reading from top to bottom would have made. */
import { isWord, type ColumnPart } from './byte-column';
import { isMostlyWords, type Column, type TextColumn } from './column';
import { startOf, wordsAsText, WordStore, type Words } from './word-store';

const encoder = new TextEncoder();

/** A column of one encoding; begins with numbers and turns to words by the rule of `ColumnMaker`. */
export class JoinedColumn {
	#length = 0;
	#store = new WordStore();
	/** in a column of words: the word of each row, part by part */
	#codes: Uint32Array[] | undefined;
	/** in a column of numbers, part by part */
	#numbers: Pick<ColumnPart, 'values' | 'decimals'>[] = [];
	/** rows of a column of numbers that are words */
	#odd = new Map<number, number>();

	/** @param encoding what the words of the parts are written in */
	constructor(private readonly encoding: string) {}

	add(part: ColumnPart): void {
		if (!this.#codes && this.#turnsIn(part)) this.#codes = this.#turned();
		if (this.#codes) this.#codes.push(this.#codesOf(part));
		else this.#addNumbers(part);
		this.#length += part.values.length;
	}

	/** Whether somewhere in the part words are no longer the exception. */
	#turnsIn({ decimals, values, wordCells, words }: ColumnPart): boolean {
		if (wordCells === 0) return false;
		let odd = this.#odd.size;
		for (let row = 0; row < decimals.length; row += 1) {
			if (decimals[row] !== isWord || isEmpty(words, values[row] ?? 0)) continue;
			odd += 1;
			if (isMostlyWords(odd, this.#length + row + 1)) return true;
		}
		return false;
	}

	/** All that is there as words, in the order of the rows. */
	#turned(): Uint32Array[] {
		const odd = this.#store.close();
		const store = (this.#store = new WordStore());
		let row = 0;
		const turned = this.#numbers.map(({ values, decimals }) => {
			const codes = new Uint32Array(values.length);
			for (let at = 0; at < values.length; at += 1, row += 1) {
				const digits = decimals[at] ?? isWord;
				const word = this.#odd.get(row);
				if (digits !== isWord) codes[at] = this.#numberCode(values[at] ?? 0, digits);
				else codes[at] = word === undefined ? store.intern(odd.bytes, 0, 0) : internOf(store, odd, word);
			}
			return codes;
		});
		this.#numbers = [];
		this.#odd = new Map();
		return turned;
	}

	/** A number as the word it was written as; its signs are the same in all encodings. */
	#numberCode(value: number, digits: number): number {
		const bytes = encoder.encode(value.toFixed(digits));
		return this.#store.intern(bytes, 0, bytes.length);
	}

	#addNumbers({ values, decimals, wordCells, words }: ColumnPart): void {
		this.#numbers.push({ values, decimals });
		for (let row = 0; wordCells > 0 && row < decimals.length; row += 1) {
			if (decimals[row] !== isWord) continue;
			const word = values[row] ?? 0;
			values[row] = 0;
			if (!isEmpty(words, word)) this.#odd.set(this.#length + row, internOf(this.#store, words, word));
		}
	}

	#codesOf({ values, decimals, wordCells, words }: ColumnPart): Uint32Array {
		const codes = new Uint32Array(values.length);
		// The words of a part are numbered as they appear in it: where it holds nothing else their order is that of the rows.
		const known =
			wordCells === values.length
				? Int32Array.from(words.ends, (_, word) => internOf(this.#store, words, word))
				: new Int32Array(words.ends.length).fill(-1);
		for (let row = 0; row < values.length; row += 1) {
			const value = values[row] ?? 0;
			const digits = decimals[row] ?? 0;
			let code = digits === isWord ? (known[value] ?? -1) : this.#numberCode(value, digits);
			if (code < 0) code = known[value] = internOf(this.#store, words, value);
			codes[row] = code;
		}
		return codes;
	}

	close(): Column {
		const length = this.#length;
		const words = wordsAsText(this.#store.close(), this.encoding);
		if (this.#codes)
			return distinct({
				kind: 'text',
				length,
				codes: joined(new Uint32Array(length), this.#codes),
				words
			});
		return {
			kind: 'number',
			length,
			values: joined(
				new Float64Array(length),
				this.#numbers.map(({ values }) => values)
			),
			decimals: joined(
				new Uint8Array(length),
				this.#numbers.map(({ decimals }) => decimals)
			),
			odd: new Map([...this.#odd].map(([row, word]) => [row, words[word] ?? '']))
		};
	}
}

/** Bytes that are no letters read alike, though they differ: words that read alike are one. */
function distinct(column: TextColumn): TextColumn {
	if (!column.words.some((word) => word.includes('\ufffd'))) return column;
	const places = new Map<string, number>();
	const codes = column.words.map((word) => {
		const code = places.get(word) ?? places.size;
		places.set(word, code);
		return code;
	});
	return {
		...column,
		codes: column.codes.map((code) => codes[code] ?? 0),
		words: [...places.keys()]
	};
}

function joined<A extends Float64Array | Uint8Array | Uint32Array>(whole: A, parts: readonly A[]): A {
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const internOf = (store: WordStore, words: Words, word: number) =>
	store.intern(words.bytes, startOf(words, word), words.ends[word] ?? 0);

const isEmpty = (words: Words, code: number) => words.ends[code] === startOf(words, code);

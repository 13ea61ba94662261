/** A sentence in parts, so that a page can lead from each number to its rows: words and numbers in, typeset parts out. */
import type { Subject } from '$lib/argument/finding';
import type { Period } from '$lib/argument/evidence';
import type { IndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { numberMark, numberWordMark, typeset } from '$lib/base/typography';

/** What a number in a sentence is, in the terms of a finding or a verdict. */
export type Field =
	| 'first'
	| 'last'
	| 'highest'
	| 'lowest'
	| 'value'
	| 'per-decade'
	| 'before'
	| 'since'
	| 'benchmark'
	| 'years'
	| 'missing'
	| 'events'
	| 'low'
	| 'high'
	| 'correlation'
	| 'countries'
	| 'rank'
	| 'share'
	| 'change'
	| 'detectable'
	| 'pieces';

export interface NumberPart {
	readonly number: number;
	/** as the reader sees it, with the unit that belongs to it: «12,3 %», "$1.2bn", «пяти» */
	readonly shown: string;
	readonly indicator: IndicatorId;
	/** the countries it comes from, or the region or world as one */
	readonly subjects: readonly Subject[];
	/** the years it comes from, both ends included */
	readonly years: Period;
	readonly field: Field;
}
export interface TextPart {
	readonly text: string;
}
export type Part = TextPart | NumberPart;

export const isNumber = (part: Part): part is NumberPart => 'shown' in part;

/** The parts as one string: for a title, an accessible name, a slide. */
export const plain = (parts: readonly Part[]): string =>
	parts.map((part) => (isNumber(part) ? part.shown : part.text)).join('');

export type Piece = string | Part | readonly Piece[];

function flat(piece: Piece): Part[] {
	if (typeof piece === 'string') return piece ? [{ text: piece }] : [];
	return 'text' in piece || 'shown' in piece ? [piece] : piece.flatMap(flat);
}

const eitherMark = new RegExp(`[${numberMark}${numberWordMark}]`);

/** Typesets the words as they stand around the numbers, and joins words that stand beside each other. */
export function setParts(pieces: Piece, language: Language): readonly Part[] {
	const parts = flat(pieces);
	const numbers = parts.filter(isNumber).map((part) => ({ ...part, shown: typeset(part.shown, language) }));
	const mark = ({ shown }: NumberPart) => (/\d$/.test(shown) ? numberMark : numberWordMark);
	const words = parts.map((part) => (isNumber(part) ? mark(part) : part.text)).join('');
	return typeset(words, language)
		.split(eitherMark)
		.flatMap((text, index) => [{ text }, numbers[index]])
		.filter((part): part is Part => part !== undefined && (isNumber(part) || part.text !== ''));
}

/** Writes pieces between words: line`с ${from} до ${to}`. */
export function line(words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Piece[] {
	return words.flatMap((text, index): Piece[] => [text, pieces[index] ?? '']);
}

/** A sentence: first letter large, full stop at the end. Empty where there is nothing to say. */
export function sentence(pieces: Piece, language: Language): readonly Part[] {
	const [first, ...rest] = setParts(pieces, language);
	if (!first) return [];
	const opening: Part = isNumber(first)
		? { ...first, shown: capital(first.shown) }
		: { text: capital(first.text) };
	const last = rest.at(-1) ?? opening;
	const end = /[.?!…]$/.test(isNumber(last) ? last.shown : last.text) ? '' : '.';
	return setParts([opening, ...rest, end], language);
}

const capital = (text: string) =>
	text.replace(/^([«“(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** Sentences one after another as one run of parts. */
export const paragraph = (sentences: readonly (readonly Part[])[], language: Language): readonly Part[] =>
	setParts(
		sentences.filter(({ length }) => length > 0).map((parts, index) => (index ? [' ', parts] : parts)),
		language
	);

/** Pieces with words between them. */
export const between = (pieces: readonly Piece[], joiner: string): readonly Piece[] =>
	pieces.flatMap((piece, index): Piece[] => (index ? [joiner, piece] : [piece]));

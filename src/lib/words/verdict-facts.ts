/** One verdict's numbers as parts of a sentence: a verdict and its indicator in, traceable numbers out. */
import type { Side } from '$lib/argument/evidence';
import { leanFor, wordFor, type Lean, type PieceVerdict, type VerdictWord } from '$lib/argument/verdict';
import type { Language, Text } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import type { Indicator } from '$lib/indicators/indicator';
import type { Names } from './country-place';
import type { Field, NumberPart } from './parts';
import { counted } from './plural';
import { quantity } from './quantity';

/** A verdict, what it is about and for whom it is told. */
export interface VerdictTelling {
	readonly verdict: PieceVerdict;
	readonly indicator: Indicator;
	/** association: what drives */
	readonly driver?: Indicator | undefined;
	readonly names: Names;
	/** the side of the claim that the piece stands on where it is shown; for the claim by default */
	readonly side?: Side | undefined;
	/** the region's name, where the verdict is about the region as one */
	readonly region?: Text | undefined;
}

export interface VerdictFacts {
	readonly telling: VerdictTelling;
	/** towards the claim */
	readonly word: VerdictWord;
	readonly lean: Lean;
	readonly up: boolean;
	readonly part: (field: Field, number: number, shown: string) => NumberPart;
	/** how far it moved, without a sign, with its noun */
	readonly change: NumberPart | undefined;
	/** the change is of ten years, not of the whole window */
	readonly perDecade: boolean;
	/** the smallest change that would have been found; undefined where the scale has none */
	readonly needed: NumberPart | undefined;
	/** the scale is too short for any change to be found */
	readonly neverEnough: boolean;
	/** one case out of so many moves as far; undefined under 1 in 1000 */
	readonly oneIn: NumberPart | undefined;
	readonly knownYears: NumberPart;
}

/** More digits than this are not told. */
const MOST_DIGITS = 4;

/** The indicator's digits, or so many more that a change which is there does not read as 0,0. */
function digitsFor(value: number, { digits }: Indicator): number {
	const shown = (places: number) => Math.abs(value) >= 0.5 * 10 ** -places;
	for (let places = digits; places <= MOST_DIGITS; places += 1) if (shown(places)) return places;
	return digits;
}

/** A change without a sign. A spread and a correlation have no unit. */
function writer({ indicator, verdict }: VerdictTelling, language: Language): (value: number) => string {
	const plain = verdict.expect.kind === 'spread' || verdict.effect?.kind === 'correlation';
	if (plain) return (value) => numeral(Math.abs(value), language, 2);
	return (value) =>
		quantity({ ...indicator, digits: digitsFor(value, indicator) }, language).change(Math.abs(value));
}

/** A line through a series that bends at its end of the scale may climb farther than the scale is wide. */
function widerThanScale({ range: [low, high] }: Indicator, moved: number): boolean {
	return low !== null && high !== null && Math.abs(moved) > high - low;
}

function changeOf({
	verdict: { effect, detectable },
	indicator
}: VerdictTelling): { readonly value: number; readonly perDecade: boolean } | undefined {
	if (detectable && effect?.kind !== 'turn' && !widerThanScale(indicator, detectable.moved))
		return { value: detectable.moved, perDecade: false };
	return effect && { value: effect.value, perDecade: effect.kind === 'per-decade' || effect.kind === 'turn' };
}

/** A needed change that no series on this scale can make. */
function beyondScale({ indicator, verdict }: VerdictTelling): boolean {
	const [low, high] = indicator.range;
	const needed = verdict.detectable?.needed;
	if (needed === undefined || verdict.expect.kind === 'spread' || verdict.expect.kind === 'turn')
		return false;
	return low !== null && high !== null && needed > high - low;
}

export function verdictFacts(telling: VerdictTelling, language: Language): VerdictFacts {
	const { verdict, side = 'for' } = telling;
	const shown = writer(telling, language);
	const part = (field: Field, number: number, text: string): NumberPart => ({
		number,
		shown: text,
		indicator: verdict.indicator,
		subjects: [verdict.subject],
		years: verdict.period,
		field
	});
	const change = changeOf(telling);
	const neverEnough = beyondScale(telling);
	const needed = neverEnough ? undefined : verdict.detectable?.needed;
	const cases =
		verdict.usual && verdict.usual >= 0.001 ? Math.max(1, Math.round(1 / verdict.usual)) : undefined;
	return {
		telling,
		word: wordFor(verdict.word, side),
		lean: leanFor(verdict.lean, side),
		up: verdict.direction > 0,
		part,
		change: change && part('change', change.value, shown(change.value)),
		perDecade: change?.perDecade ?? false,
		needed: needed === undefined ? undefined : part('detectable', needed, shown(needed)),
		neverEnough,
		oneIn: cases === undefined ? undefined : part('share', verdict.usual ?? 0, numeral(cases, language)),
		knownYears: part('years', verdict.n, counted('year', verdict.n, language))
	};
}

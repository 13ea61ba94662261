/** Standings as marks with their words: what the data say of a claim in, mark, word, lean and certainty out. */
import type { Standing } from '$lib/argument/standing';
import type { Language } from '$lib/base/language';
import { listed } from '$lib/words/list';
import { verdictWords } from '$lib/words/messages-verdict';
import type { CertaintyStep, Mark, MarkedWord } from './mark';

/** A verdict under the reader's own years, with its lean. */
export interface OwnMarked {
	readonly verdict: MarkedWord;
	readonly lean?: MarkedWord;
}

export interface Marked {
	readonly verdict: MarkedWord;
	/** only where the numbers cannot tell and yet lean */
	readonly lean?: MarkedWord;
	/** the same for the reader's own years, in outline: stands beside */
	readonly own?: OwnMarked;
	/** absent where there is no verdict */
	readonly certainty?: { readonly step: CertaintyStep; readonly word: string; readonly label: string };
}

/** From very low, 1, to high, 4. */
export const levelNames = { 1: 'very-low', 2: 'low', 3: 'moderate', 4: 'high' } as const;

/** The order in which verdicts stand in keys, tallies and filters. */
export const verdictOrder = ['supports', 'contradicts', 'mixed', 'cannot-tell', 'no-data'] as const;

/** The verdict that a standing is counted under: one in part counts as what it is in part. */
export function countedAs({ word }: Standing): (typeof verdictOrder)[number] {
	if (word === 'supports-in-part') return 'supports';
	return word === 'contradicts-in-part' ? 'contradicts' : word;
}

function wordOf({ word, inPart = [] }: Standing, language: Language, nameOf: (iso3: string) => string) {
	const words = verdictWords[language];
	const names = listed(inPart.map(nameOf), language);
	if (word === 'supports-in-part') return words.inPart(names);
	return word === 'contradicts-in-part' ? words.againstInPart(names) : words.verdict[word];
}

/** @param nameOf the name of a country in the nominative; asked only where a verdict is one in part */
export function marked(
	standing: Standing,
	language: Language,
	nameOf: (iso3: string) => string = (iso3) => iso3
): Marked {
	const words = verdictWords[language];
	const { word, lean, level, ownChoice, own } = standing;
	const mark: Mark = word;
	const name = wordOf(standing, language, nameOf);
	const verdict: MarkedWord = ownChoice
		? { mark, word: `${name}, ${words.yourChoice}`, choice: true }
		: { mark, word: name };
	const leans = word === 'cannot-tell' && lean !== 'none';
	const certainty = level && {
		step: level,
		word: words.certainty[levelNames[level]],
		label: words.certaintyOf[levelNames[level]]
	};
	return {
		verdict,
		...(own && { own: marked(own, language, nameOf) }),
		...(leans && { lean: { mark: `lean-${lean}` as Mark, word: words.lean[lean] } }),
		...(certainty && { certainty })
	};
}

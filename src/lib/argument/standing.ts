/** What a page shows of a verdict: word, lean and certainty, without the numbers it was made from. Verdicts in, standings out. */
import type { Iso3 } from '$lib/base/ids';
import type { CertaintyLevel } from './certainty';
import type { ClaimVerdict, Combined, Lean, PieceVerdict, RegionVerdict, VerdictWord } from './verdict';

export interface Standing {
	readonly word: VerdictWord;
	readonly lean: Lean;
	/** absent where there is no verdict */
	readonly level?: CertaintyLevel;
	/** under the reader's own window: outlined, never counted */
	readonly ownChoice?: true;
	/** the same for the reader's own window, where they chose one: stands beside, in outline */
	readonly own?: Standing;
	/** named where the word is one in part */
	readonly inPart?: readonly Iso3[];
	/** a claim judged on two axes */
	readonly axes?: { readonly wider: Standing; readonly narrower: Standing };
}

type Shown = PieceVerdict | RegionVerdict | ClaimVerdict | Combined;

/** The standing of a piece, of a region or of a claim; nothing is left of it that a mark, a word or squares do not show. */
export function standingOf(verdict: Shown): Standing {
	const { word, lean, certainty } = verdict;
	const own = 'ownChoice' in verdict && verdict.ownChoice;
	const parts = 'inPart' in verdict ? verdict.inPart : [];
	const axes = 'axes' in verdict ? verdict.axes : undefined;
	return {
		word,
		lean,
		...(certainty && { level: certainty.level }),
		...(own && { ownChoice: true as const }),
		...(parts.length > 0 && { inPart: parts }),
		...(axes && { axes: { wider: standingOf(axes.wider), narrower: standingOf(axes.narrower) } })
	};
}

/** Standings that a tally counts: those on two axes count as two, those of the reader's own window not at all. */
export const countedStandings = (all: readonly Standing[]): readonly Standing[] =>
	all
		.flatMap((one) => (one.axes ? [one.axes.wider, one.axes.narrower] : [one]))
		.filter(({ ownChoice }) => !ownChoice);

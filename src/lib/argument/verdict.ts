/** What the data say of a piece of evidence, of a region and of a claim: plain values, made once, shown everywhere alike. */
import type { ClaimId, EvidenceId, GapId, IndicatorId, Iso3 } from '$lib/base/ids';
import type { Certainty } from './certainty';
import type { Expectation, Period, Service, Side } from './evidence';
import type { Subject } from './finding';

/** What one series can say; the words in part exist for a region only. */
export type PieceWord = 'supports' | 'contradicts' | 'cannot-tell' | 'no-data';
export type VerdictWord = PieceWord | 'mixed' | 'supports-in-part' | 'contradicts-in-part';

/** Where no verdict is given: which way the data point (p ≤ 0.20 under the same rule). Never coloured, never counted. */
export type Lean = 'for' | 'against' | 'none';

/** Why there is no verdict. */
export type Silence =
	/** no known year in the window, or no series at all */
	| 'no-data'
	/** composition or calendar: shown, never judged */
	| 'described'
	/** fewer than 8 known years, or fewer than 3 on one side of the stated year */
	| 'too-short'
	/** the stated year, or the year compared with, is not known */
	| 'year-unknown'
	/** the move is one that wandering makes often enough */
	| 'wanders'
	/** more than wandering, but less than the smallest change worth talking about */
	| 'too-small'
	/** one and the same value in every year */
	| 'still'
	/** the same, at the lowest or highest value that the scale has */
	| 'no-room'
	/** five events or fewer in all */
	| 'few-events'
	/** more or fewer events, but not once three years in a row are left out */
	| 'hangs-on-years'
	/** fewer than five countries with eight pairs of years */
	| 'few-countries'
	/** the level's side changes when an end moves by one or two years, or lies inside the source's interval */
	| 'unsteady'
	/** the source gives no weights or design to judge by */
	| 'no-design';

/** A size with its interval; how it is to be read follows from `kind`. */
export interface Effect {
	/**
	 * per-decade: Theil–Sen change in ten years · step: mean after minus mean before · turn: change of slope in ten
	 * years · difference: value minus benchmark · correlation: mean within countries, −1 to 1 · ratio: rate after
	 * divided by rate before
	 */
	readonly kind: 'per-decade' | 'step' | 'turn' | 'difference' | 'correlation' | 'ratio';
	readonly value: number;
	/** absent where no interval can be had */
	readonly low?: number;
	readonly high?: number;
}

/** How a move compares with the other countries over the same years. */
export interface Rank {
	/** countries that moved the same way, this one among them */
	readonly same: number;
	readonly of: number;
	/** place by size of the move, 1 for the largest in this direction */
	readonly place: number;
}

/** A size against the smallest that would have been found in 80 of 100 cases, both in the indicator's unit. */
export interface Detectable {
	/** trend: over the whole window; step: height; turn: change of slope in ten years */
	readonly needed: number;
	readonly moved: number;
}

/** One piece for one subject. `word` and `lean` speak of what the piece itself expects, not yet of a claim. */
export interface PieceVerdict {
	readonly evidence: EvidenceId;
	readonly subject: Subject;
	/** the first of the piece's indicators */
	readonly indicator: IndicatorId;
	readonly expect: Expectation;
	readonly period: Period;
	readonly word: PieceWord;
	readonly lean: Lean;
	/** another window, benchmark or indicator than the piece declared: outlined, never coloured, never counted */
	readonly ownChoice: boolean;
	/** only with a verdict */
	readonly certainty?: Certainty;
	/** only without a verdict */
	readonly why?: Silence;
	/** which way the numbers moved or lie, whatever was expected; 0 for neither */
	readonly direction: -1 | 0 | 1;
	readonly effect?: Effect;
	/** p of the rule, with its margin: at most 0.05 makes a verdict, at most 0.20 a lean */
	readonly p?: number;
	/** share of series wandering like this one that move as far */
	readonly usual?: number;
	readonly detectable?: Detectable;
	/** known years (association: pairs of years), and years of the window without a value */
	readonly n: number;
	readonly missing: number;
	/** of the missing: years that the publisher drew on a straight line between others, left out when judging */
	readonly drawn?: number;
	/** countries judged together (association, spread) */
	readonly countries?: number;
	readonly rank?: Rank;
	/** 70 % or more of all countries moved the same way: a world-wide movement */
	readonly worldWide: boolean;
	/** first and last value stand at the end of the scale that the expectation points to */
	readonly noRoom?: 'floor' | 'ceiling';
	/** the source's own 95 % interval against the change; absent where the source has none */
	readonly sourceInterval?: 'inside' | 'outside';
	/** the one country without which there would be no verdict (association) */
	readonly driver?: Iso3;
	/** events on both sides together (count) */
	readonly events?: number;
}

/** One piece over the countries of a region. */
export interface RegionVerdict {
	readonly evidence: EvidenceId;
	readonly period: Period;
	readonly word: VerdictWord;
	readonly lean: Lean;
	readonly ownChoice: boolean;
	readonly certainty?: Certainty;
	/** k support, l contradict, of m judged */
	readonly supporting: readonly Iso3[];
	readonly contradicting: readonly Iso3[];
	readonly judged: readonly Iso3[];
	/** named where the word is one in part */
	readonly inPart: readonly Iso3[];
	readonly members: number;
}

/** A piece as it speaks of one claim: words reversed where it stands against. */
export interface Voice {
	readonly evidence: EvidenceId;
	readonly side: Side;
	readonly role: Service['role'];
	readonly axis?: 'wider' | 'narrower';
	/** of the claim */
	readonly word: VerdictWord;
	readonly lean: Lean;
	readonly p?: number;
	readonly certainty?: Certainty;
}

/** Pieces that are one voice: the first, fixed beforehand by its warrant, decides; the others show how sensitive it is. */
export interface GroupVerdict {
	readonly group: string;
	readonly deciding: Voice;
	readonly others: readonly Voice[];
}

/** What speaks against a claim, strongest first. */
export interface Counter {
	readonly evidence: EvidenceId;
	/**
	 * contradicts the claim (somewhere: mixed), leans against it; was meant to speak against it and cannot tell, has no
	 * data, or has turned out to speak for it
	 */
	readonly strength: 'contradicts' | 'mixed' | 'leans' | 'silent' | 'no-data' | 'turned';
	/** the piece's word as it speaks of the claim */
	readonly word: VerdictWord;
	readonly lean: Lean;
	readonly p?: number;
}

/** Groups combined: k of m for, l of m against. */
export interface Combined {
	readonly word: VerdictWord;
	readonly lean: Lean;
	readonly certainty?: Certainty;
	readonly for: number;
	readonly against: number;
	/** of a country: groups that were judged; of a region: countries */
	readonly of: number;
	readonly groups: readonly GroupVerdict[];
}

export type Quadrant = 'both' | 'widens' | 'narrows' | 'neither';

/** A claim for one country, or for a region (then `inPart` may name countries). */
export interface ClaimVerdict extends Combined {
	readonly claim: ClaimId;
	readonly subject: Subject;
	/** false for a lens: its figures are shown and not judged together */
	readonly judged: boolean;
	/** a claim that copies another: a lesson its trend */
	readonly copies?: ClaimId;
	readonly inPart: readonly Iso3[];
	/** a trend's reasons, beside it and never counted: word by reason */
	readonly strip: readonly {
		readonly claim: ClaimId;
		readonly word: VerdictWord;
		readonly lean: Lean;
	}[];
	/** trend 5 only */
	readonly axes?: { readonly wider: Combined; readonly narrower: Combined; readonly quadrant?: Quadrant };
	/** what a recommendation rests on */
	readonly rests: readonly {
		readonly claim: ClaimId;
		readonly word: VerdictWord;
		readonly lean: Lean;
		readonly certainty?: Certainty;
	}[];
	/** strongest first; where it is empty, `counterGaps` names what is not known */
	readonly counter: readonly Counter[];
	readonly counterGaps: readonly GapId[];
}

/** How many tests a page or file shows, and how many false verdicts are to be expected among them at most. */
export interface Tests {
	readonly shown: number;
	readonly expectedFalse: number;
}

/** The same verdict under the opposite expectation: supports and contradicts, for and against change places. */
export const opposite: Readonly<Record<VerdictWord, VerdictWord>> = {
	supports: 'contradicts',
	contradicts: 'supports',
	'supports-in-part': 'contradicts-in-part',
	'contradicts-in-part': 'supports-in-part',
	mixed: 'mixed',
	'cannot-tell': 'cannot-tell',
	'no-data': 'no-data'
};
export const oppositeLean: Readonly<Record<Lean, Lean>> = { for: 'against', against: 'for', none: 'none' };

/** What a piece's own word says of a claim that it serves on this side. */
export const wordFor = (word: VerdictWord, side: Side): VerdictWord =>
	side === 'for' ? word : opposite[word];
export const leanFor = (lean: Lean, side: Side): Lean => (side === 'for' ? lean : oppositeLean[lean]);

/** How much weight a verdict bears: a start and steps, each shown whether it counted or not. */

/** 4 high · 3 moderate · 2 low · 1 very low */
export type CertaintyLevel = 1 | 2 | 3 | 4;

export type CertaintyStart =
	/** 4: counted or measured, or taken from the books */
	| 'measured'
	/** 3: coded by experts, or modelled */
	| 'expert'
	/** 2: an association, or a "because" */
	| 'association';

export type CertaintyCode =
	/** bears on the claim only indirectly, with a reason in the words of the piece */
	| 'indirect'
	/** fewer than 15 known years, or over 20 % of the window's years missing */
	| 'few-years'
	/** p above 0.01 */
	| 'near-the-limit'
	/** no verdict at ρ = 0.95 */
	| 'not-if-persistent'
	/** another declared window gives no verdict */
	| 'window-silent'
	/** does not survive Benjamini–Hochberg over the edition */
	| 'many-tests'
	/** the source gives no interval for what it estimates, or the change lies inside it */
	| 'source-interval'
	/** interpolated, imputed or modelled years: at most moderate */
	| 'not-observed'
	/** fewer than five known years on one side of the stated year: at most low */
	| 'few-on-a-side'
	/** a declared window gives the opposite verdict: very low */
	| 'window-opposite'
	/** of a claim: fewer than half of its judged groups carry the verdict */
	| 'one-of-several'
	/** only from 2 or less: the near end of the interval lies beyond three smallest changes */
	| 'large'
	/** only from 2 or less: two independent groups agree */
	| 'two-groups';

/** −1 and +1 move by a level; a cap moves down to its level if the verdict stands above it. */
export type CertaintyChange = -1 | 1 | { readonly atMost: CertaintyLevel };

export interface CertaintyStep {
	readonly code: CertaintyCode;
	/** what the step does where it counts */
	readonly change: CertaintyChange;
	/** whether its condition was met */
	readonly counted: boolean;
}

export interface Certainty {
	readonly level: CertaintyLevel;
	readonly start: { readonly reason: CertaintyStart; readonly level: CertaintyLevel };
	/** in order; the level is what they leave, between 1 and 4 */
	readonly steps: readonly CertaintyStep[];
}

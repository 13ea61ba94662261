/** The smallest change worth talking about, in the terms of what a piece compares. */
import type { Basis } from '$lib/argument/basis';
import { spreadScale } from '$lib/argument/spread';

/** A spread of logarithms: 0.05 is a usual ratio between two members that has changed by about 5 %. */
const OF_LOGARITHMS = 0.05;
/** A rank correlation nearer to 0 than this explains less than a hundredth of the order. */
const OF_CORRELATIONS = 0.1;

/** From the indicator's metadata; a spread of logarithms and a correlation have units of their own. */
export function smallestChange({ piece, indicators }: Basis): number {
	const [indicator] = indicators;
	if (piece.expect.kind === 'association') return OF_CORRELATIONS;
	if (piece.expect.kind === 'spread' && indicator && spreadScale(indicator) === 'logarithm')
		return OF_LOGARITHMS;
	const stated = indicator?.smallestChange.value ?? 0;
	// Indexed series are in percent of their base year: the indicator's own unit does not fit them.
	if (piece.indexYear !== undefined) return 5;
	// The spread of members moves by about half of what a member has to move.
	return piece.expect.kind === 'spread' ? stated / 2 : stated;
}

/** A piece as it was judged over a region, in; how it speaks of a claim on one side, out. Counts and weighs nothing. */
import type { Service } from '$lib/argument/evidence';
import { standingOf, type Standing } from '$lib/argument/standing';
import { leanFor, wordFor } from '$lib/argument/verdict';
import type { PieceInRegion } from './judge-region';

/** What a piece says, over a region, of a claim that it serves on this side. */
export function standingOfPiece(
	{ together, verdicts }: PieceInRegion,
	side: Service['side']
): Standing | undefined {
	const verdict = together ?? verdicts[0];
	if (!verdict) return undefined;
	const standing = standingOf(verdict);
	return { ...standing, word: wordFor(standing.word, side), lean: leanFor(standing.lean, side) };
}

/** What a page shows of a docket: a claim by country, a piece as it speaks of a claim. */
import { standingOf, type Standing } from '$lib/argument/standing';
import type { Service } from '$lib/argument/evidence';
import { leanFor, wordFor } from '$lib/argument/verdict';
import { asClaimId } from '$lib/base/ids';
import type { Docket } from './docket';
import { judgeClaim } from './judge-claim';
import type { PieceInRegion } from './judge-region';

/** By country, and 'region' for the countries together. */
export type Standings = Readonly<Record<string, Standing>>;

/** Undefined for a claim that is not judged: a lens. */
export function standingsByCountry(docket: Docket, claim: string): Standings | undefined {
	const region = judgeClaim(docket, asClaimId(claim), 'region');
	if (!region.judged) return undefined;
	return Object.fromEntries([
		['region', standingOf(region)],
		...docket.members.map(
			(country) => [country, standingOf(judgeClaim(docket, region.claim, country))] as const
		)
	]);
}

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

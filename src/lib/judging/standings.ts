/** What a page shows of a docket: a claim by country. */
import { standingOf, type Standing } from '$lib/argument/standing';
import { asClaimId } from '$lib/base/ids';
import type { Docket } from './docket';
import { judgeClaim } from './judge-claim';

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

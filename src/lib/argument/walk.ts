/** Ways through the argument: from a claim to its evidence, to what stands under it and to what rests on it. */
import type { ClaimId } from '$lib/base/ids';
import type { Argument } from './argument';
import type { Claim, ClaimKind } from './claim';
import type { Evidence, Gap, Service, Side } from './evidence';

/** A piece of evidence together with the way in which it serves the claim asked about. */
export interface Serving {
	readonly evidence: Evidence;
	readonly service: Service;
}

/** Claims of one kind, in the order of the argument. */
export const claimsOfKind = ({ claims }: Argument, kind: ClaimKind): Claim[] =>
	[...claims.values()].filter((claim) => claim.kind === kind);

/** Reasons or lenses that stand under a trend. */
export const claimsUnder = ({ claims }: Argument, parent: ClaimId, kind: 'reason' | 'lens'): Claim[] =>
	[...claims.values()].filter((claim) => claim.parent === parent && claim.kind === kind);

/** Lessons and recommendations that rest directly on a claim. */
export const claimsRestingOn = ({ claims }: Argument, id: ClaimId): Claim[] =>
	[...claims.values()].filter(({ restsOn }) => restsOn.includes(id));

/** The claims with evidence of their own that a claim finally rests on; itself, if it rests on none. */
export function foundationOf(argument: Argument, id: ClaimId): Claim[] {
	const claim = argument.claims.get(id);
	if (!claim) return [];
	if (claim.restsOn.length === 0) return [claim];
	return [...new Set(claim.restsOn.flatMap((next) => foundationOf(argument, next)))];
}

const servings = new WeakMap<Argument['evidence'], ReadonlyMap<ClaimId, readonly Serving[]>>();

/** By claim, in page order: gone through once, asked for thousands of times. */
function servingsByClaim(evidence: Argument['evidence']): ReadonlyMap<ClaimId, readonly Serving[]> {
	const known = servings.get(evidence);
	if (known) return known;
	const found = new Map<ClaimId, Serving[]>();
	for (const piece of evidence.values())
		for (const service of piece.serves) {
			const of = found.get(service.claim) ?? [];
			found.set(service.claim, of);
			of.push({ evidence: piece, service });
		}
	servings.set(evidence, found);
	return found;
}

/** Evidence that serves a claim itself (not its reasons), in page order; on one side only, if a side is given. */
export const servingsOf = ({ evidence }: Argument, id: ClaimId, side?: Side): Serving[] =>
	(servingsByClaim(evidence).get(id) ?? []).filter(
		({ service }) => side === undefined || service.side === side
	);

/** What is not known about a claim; on one side only, if a side is given. */
export const gapsOf = ({ gaps }: Argument, id: ClaimId, side?: Side): Gap[] =>
	[...gaps.values()].filter((gap) => gap.claim === id && (side === undefined || gap.side === side));

/** A text of several paragraphs, in its paragraphs. */
export const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The rules that an argument keeps as a whole; the first one that is broken becomes a Fault. */
import { Fault } from '$lib/base/fault';
import { asEvidenceId, type ClaimId } from '$lib/base/ids';
import type { Argument } from './argument';
import { checkPiece } from './check-piece';
import type { Claim } from './claim';
import type { Place } from './document';
import type { Side } from './evidence';

/** What has to be known of an indicator: that it exists and, where the catalogue says so, its years. */
export interface SourceYears {
	readonly id: string;
	readonly firstYear?: number;
	readonly lastYear?: number;
}

const sides: readonly Side[] = ['for', 'against'];

/**
 * Returns nothing if all is well.
 * @param place where an entry stands in its file
 * @throws Fault for a claim without evidence or gap on one side, for services, parents and foundations that do not
 * exist or do not fit, for circles, and for pieces that `checkPiece` refuses
 */
export function checkArgument(argument: Argument, indicators: Iterable<SourceYears>, place: Place): void {
	const known = new Map([...indicators].map((indicator) => [indicator.id, indicator]));
	for (const piece of argument.evidence.values()) checkPiece(piece, argument, known, place);
	for (const gap of argument.gaps.values()) {
		if (!argument.claims.has(gap.claim))
			throw new Fault(place('gaps', gap.id, 'claim'), 'unknown claim', gap.claim, 'an id of claims');
		if (argument.evidence.has(asEvidenceId(gap.id)))
			throw new Fault(place('gaps', gap.id), 'id stands twice', gap.id, 'an id that no evidence has');
	}
	for (const claim of argument.claims.values()) {
		checkFamily(claim, argument, place);
		checkSides(claim, argument, place);
		checkCircle(claim.id, argument, [], place);
	}
	checkSlugs(argument, place);
}

/** Lessons and recommendations rest on other claims; reasons stand under a trend. */
function checkFamily(claim: Claim, { claims }: Argument, place: Place): void {
	const rests = claim.kind === 'lesson' || claim.kind === 'recommendation';
	if (rests !== claim.restsOn.length > 0)
		throw new Fault(
			place('claims', claim.id),
			rests ? `${claim.kind} rests on nothing` : `${claim.kind} cannot rest on claims`,
			claim.restsOn,
			'restsOn for lessons and recommendations alone'
		);
	for (const id of claim.restsOn)
		if (!claims.has(id))
			throw new Fault(place('claims', claim.id, 'restsOn'), 'unknown claim', id, 'an id of claims');
	const parent = claim.parent && claims.get(claim.parent);
	const mayHaveParent = claim.kind === 'reason' || claim.kind === 'lens';
	if (claim.parent ? !mayHaveParent || parent?.kind !== 'trend' : claim.kind === 'reason')
		throw new Fault(
			place('claims', claim.id),
			'stands under no trend',
			claim.parent,
			'a trend for a reason or lens'
		);
}

/** Something speaks for a claim and something against it, or a gap says that nothing is known there. */
function checkSides(claim: Claim, argument: Argument, place: Place): void {
	if (claim.restsOn.length > 0) return;
	for (const side of sides) {
		const served = claim.evidence.some((id) =>
			argument.evidence.get(id)?.serves.some((service) => service.claim === claim.id && service.side === side)
		);
		const named = claim.gaps.some((id) => argument.gaps.get(id)?.side === side);
		if (!served && !named)
			throw new Fault(
				place('claims', claim.id),
				`nothing ${side} the claim`,
				claim.id,
				'evidence or a stated gap'
			);
	}
}

function checkCircle(id: ClaimId, argument: Argument, above: readonly ClaimId[], place: Place): void {
	if (above.includes(id))
		throw new Fault(place('claims', id, 'restsOn'), 'rests on itself', [...above, id], 'no circle');
	for (const next of argument.claims.get(id)?.restsOn ?? [])
		checkCircle(next, argument, [...above, id], place);
}

/** Every trend has an address of its own, and only trends have one. */
function checkSlugs({ claims }: Argument, place: Place): void {
	const seen = new Set<string>();
	for (const { id, kind, slug } of claims.values()) {
		if ((kind === 'trend') !== (slug !== undefined) || (slug !== undefined && seen.has(slug)))
			throw new Fault(place('claims', id), 'wrong address', slug, 'one slug for each trend, none for others');
		if (slug !== undefined) seen.add(slug);
	}
}

/** Everything that has been judged for one region, ready to be looked up and combined. */
import type { Argument } from '$lib/argument/argument';
import type { Claim } from '$lib/argument/claim';
import { servingsOf, type Serving } from '$lib/argument/walk';
import type { Subject } from '$lib/argument/finding';
import type { PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import type { EvidenceId, Iso3 } from '$lib/base/ids';
import { combineRegion } from './combine-region';

export interface Docket {
	readonly argument: Argument;
	readonly members: readonly Iso3[];
	/** of a country, of the region as one, or of the world; undefined where a piece is only described */
	readonly verdict: (evidence: EvidenceId, subject: Subject) => PieceVerdict | undefined;
}

const deciding: Readonly<Record<Claim['kind'], readonly Serving['service']['role'][]>> = {
	trend: ['outcome', 'link'],
	reason: ['reason'],
	conclusion: ['reason'],
	lens: [],
	lesson: [],
	recommendation: []
};

/**
 * The pieces that decide a claim, in page order. What is only described never does; a level never decides a trend
 * (it says where things stand, not what is happening).
 */
export function decidingServings({ argument }: Pick<Docket, 'argument'>, claim: Claim): readonly Serving[] {
	return servingsOf(argument, claim.id).filter(
		({ evidence: { expect }, service }) =>
			deciding[claim.kind].includes(service.role) &&
			expect.kind !== 'describe' &&
			!(claim.kind === 'trend' && expect.kind === 'level')
	);
}

/** Pieces that are one voice, in the order of their first piece. */
export function groupsOf(
	servings: readonly Serving[]
): ReadonlyMap<string, readonly [Serving, ...Serving[]]> {
	const groups = new Map<string, [Serving, ...Serving[]]>();
	for (const serving of servings) {
		const known = groups.get(serving.evidence.group);
		if (known) known.push(serving);
		else groups.set(serving.evidence.group, [serving]);
	}
	return groups;
}

/** A piece over the region: its own verdict where it has one for all, else its countries' verdicts together. */
export function overRegion(docket: Docket, { evidence }: Serving): PieceVerdict | RegionVerdict | undefined {
	if (evidence.unit !== 'country') return docket.verdict(evidence.id, evidence.unit);
	const countries = evidence.only ?? docket.members;
	const found = countries.flatMap((country) => docket.verdict(evidence.id, country) ?? []);
	return found.length ? combineRegion(evidence, found, countries.length) : undefined;
}

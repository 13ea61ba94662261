/** A piece and its panels in; what the rule finds for every country, every preset region and the world, out: plain data. */
import type { Basis } from '$lib/argument/basis';
import type { EvidenceId, Iso3, RegionId } from '$lib/base/ids';
import type { Region } from '$lib/indicators/region';
import type { Benches } from '$lib/statistics/bench';
import type { Curve } from './curve';
import { learntProcesses, type LearntProcesses } from './learnt-processes';
import { judgePiece } from './judge-piece';
import type { Court, Judgement } from './judgement';
import { countriesIn, keyOfWorld, learnWorld, type World } from './world';

export interface Everywhere {
	readonly evidence: EvidenceId;
	/** of countries, or of the world as one; a piece about regions has none */
	readonly judgements: readonly Judgement[];
	/** pieces about a region as one: by preset region */
	readonly regions: Readonly<Record<RegionId, Judgement>>;
	/** what a reader's own years are judged by */
	readonly processes?: LearntProcesses;
	/** all reasonable ways to reckon it for the default region, towards the piece's own expectation */
	readonly curve?: Curve;
}

/** A court that learns each window once. */
export function courtOf(benches: Benches, detectable: boolean): Court {
	const learnt = new Map<string, World>();
	const world = (basis: Basis) => {
		const key = keyOfWorld(basis);
		const known = learnt.get(key) ?? learnWorld(basis, benches);
		learnt.set(key, known);
		return known;
	};
	return { world, benches, detectable };
}

/**
 * @param basis with the piece's own period; its region is the default one, whose members are judged even where the
 * source does not know them
 * @param regions the presets, for pieces about a region as one
 */
export function judgeEverywhere(basis: Basis, regions: readonly Region[], benches: Benches): Everywhere {
	const court = courtOf(benches, true);
	const { piece } = basis;
	const nothing = { evidence: piece.id, judgements: [], regions: {} };
	if (piece.expect.kind === 'describe') return nothing;
	const processes = learntProcesses(basis, court);
	const found = { ...nothing, ...(processes && { processes }) };
	if (piece.unit === 'region') {
		const judged = regions.flatMap((region) => {
			const [one] = judgePiece({ ...basis, region }, court);
			return one ? [[region.id, one] as const] : [];
		});
		return { ...found, regions: Object.fromEntries(judged) };
	}
	const members = [...new Set<Iso3>([...basis.region.members, ...countriesIn(basis)])];
	return { ...found, judgements: judgePiece({ ...basis, region: { ...basis.region, members } }, court) };
}

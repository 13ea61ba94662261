/**
 * How the series of a piece wander, learnt once for the piece's own period: what a reader's other years are judged by.
 * The processes are a property of the indicator, not of the years somebody looks at; the longest period that the piece
 * declares tells most about them, and a reader's years lie inside it.
 */
import type { Basis } from '$lib/argument/basis';
import type { EvidenceId } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import type { Benches } from '$lib/statistics/bench';
import { learnProcesses, type Processes } from '$lib/statistics/learn';
import { changeOf } from './expected';
import type { Court } from './judgement';
import { madeUpRegions, regionYears, SIZES } from './made-up-regions';
import { observedOnly } from './observed-years';
import { endsOf } from './room';
import { movesIn, type World } from './world';

/** Plain data, to be stored as JSON. */
export interface LearntProcesses {
	/** of the world's countries, and the ends between which their values lie */
	readonly countries?: Processes;
	readonly ends?: Panel['ends'];
	/** of made-up regions by their size, where the piece is about a region as one */
	readonly regions?: Readonly<Record<string, Processes>>;
}

/** By piece; one that is not judged by processes has none. */
export type ProcessesFile = Readonly<Record<EvidenceId, LearntProcesses>>;

/** @param basis over the piece's own period. Undefined for levels, counts, associations and the world as one */
export function learntProcesses(basis: Basis, court: Court): LearntProcesses | undefined {
	const observed = observedOnly(basis);
	const change = changeOf(basis.piece.expect);
	if (!change || basis.piece.unit === 'world') return undefined;
	if (basis.piece.unit === 'country') {
		const { processes } = court.world(observed);
		const [panel] = observed.panels;
		return processes && { countries: processes, ...(panel && { ends: endsOf(panel) }) };
	}
	const { years } = regionYears(observed);
	const ofSize = (size: number) =>
		learnProcesses(madeUpRegions(observed, { years, size }), change, court.benches);
	return { regions: Object.fromEntries(SIZES.map((size) => [size, ofSize(size)])) };
}

/** A basis that holds only some countries, with the ends of all of them: a floor is one for the world. */
export function withEnds(basis: Basis, learnt: LearntProcesses | undefined): Basis {
	const [panel, ...others] = basis.panels;
	return panel && learnt?.ends ? { ...basis, panels: [{ ...panel, ends: learnt.ends }, ...others] } : basis;
}

export interface OfYears {
	readonly benches: Benches;
	/** a single figure says what would have been found, and the country's place in the world; a whole argument does not */
	readonly detectable: boolean;
	readonly ranked: boolean;
}

/**
 * A court for years that a reader chose: nothing of the world is learnt again. Where nothing was learnt (fewer than 50
 * series, or the world as one) ρ = 0.95 stands in, as everywhere.
 */
export function courtOfYears(
	learnt: LearntProcesses | undefined,
	{ benches, detectable, ranked }: OfYears
): Court {
	const world = (basis: Basis): World => {
		const { piece, period } = basis;
		const change = changeOf(piece.expect);
		if (!change) return { period, moves: {} };
		const known = piece.unit === 'region' ? learnt?.regions?.[regionYears(basis).size] : learnt?.countries;
		return {
			period,
			processes: known ?? learnProcesses([], change, benches),
			moves: ranked ? movesIn(basis) : {}
		};
	};
	return { world, benches, detectable };
}

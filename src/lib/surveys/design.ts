/** How respondents were drawn: weights, strata and clusters as columns in, the design that estimates are judged by out. */
import { Fault } from '$lib/base/fault';
import { membersOf, type Domain } from './domain';

/** Columns of a respondents' file, one cell a respondent; a column that the survey does not have is left out. */
export interface DesignColumns {
	readonly respondents: number;
	/** 0 or above; any scale: shares of one or of a whole population give the same estimates */
	readonly weights?: readonly number[];
	readonly strata?: readonly (string | number)[];
	/** primary sampling units; the same name in two strata means two units */
	readonly clusters?: readonly (string | number)[];
}

/** What is known of the design: everything, only weights, or nothing. */
export type DesignBasis = 'design' | 'weights' | 'none';

export interface Design {
	readonly basis: DesignBasis;
	readonly respondents: number;
	readonly weights: Float64Array;
	/** place of each respondent's stratum, from 0 */
	readonly stratum: Int32Array;
	/** place of each respondent's primary sampling unit, from 0; no unit lies in two strata */
	readonly cluster: Int32Array;
	/** the stratum of each unit */
	readonly stratumOfCluster: Int32Array;
	/** units in each stratum */
	readonly clustersInStratum: Int32Array;
}

function places(names: readonly (string | number)[]): { place: Int32Array; count: number } {
	const known = new Map<string, number>();
	const place = Int32Array.from(names, (name) => {
		const key = String(name);
		const found = known.get(key) ?? known.size;
		known.set(key, found);
		return found;
	});
	return { place, count: known.size };
}

function checkedWeights({ respondents, weights }: DesignColumns): Float64Array {
	if (!weights) return new Float64Array(respondents).fill(1);
	const wrong = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
	if (wrong >= 0) throw new Fault(`respondent ${wrong + 1}`, 'weight', weights[wrong], 'a number from 0 up');
	if (!weights.some((weight) => weight > 0))
		throw new Fault('weights', 'all are zero', 0, 'one above 0 at least');
	return Float64Array.from(weights);
}

/**
 * One design. Without clusters each respondent is a unit of its own; without strata all units lie in one.
 * Throws Fault for columns of another length than the respondents, and for weights below 0 or missing.
 */
export function designOf(columns: DesignColumns): Design {
	const { respondents, strata, clusters } = columns;
	for (const [name, cells] of Object.entries({ weights: columns.weights, strata, clusters }))
		if (cells && cells.length !== respondents)
			throw new Fault(name, 'cells', cells.length, `${respondents}, one a respondent`);
	const one = { place: new Int32Array(respondents), count: Math.min(1, respondents) };
	const { place: stratum, count } = strata ? places(strata) : one;
	// Without clusters everybody is a unit: a million names need not be made to see it.
	const { place: cluster, count: units } = clusters
		? places(clusters.map((unit, at) => `${stratum[at]} ${unit}`))
		: { place: Int32Array.from({ length: respondents }, (_, at) => at), count: respondents };
	const stratumOfCluster = new Int32Array(units);
	const clustersInStratum = new Int32Array(count);
	cluster.forEach((place, at) => (stratumOfCluster[place] = stratum[at] as number));
	stratumOfCluster.forEach((place) => ((clustersInStratum[place] as number) += 1));
	const basis = strata || clusters ? 'design' : columns.weights ? 'weights' : 'none';
	return {
		basis,
		respondents,
		weights: checkedWeights(columns),
		stratum,
		cluster,
		stratumOfCluster,
		clustersInStratum
	};
}

/** Respondents in a domain, and their weight. */
export function sizeOf(design: Design, domain: Domain): { n: number; weight: number } {
	const members = membersOf(design, domain);
	let weight = 0;
	for (const at of members) weight += design.weights[at] as number;
	return { n: members.length, weight };
}

/** Degrees of freedom: units less strata, of those that have a weighted respondent in the domain (R: degf of a subset). */
export function degreesOf(design: Design, domain: Domain): number {
	const units = new Uint8Array(design.stratumOfCluster.length);
	const strata = new Uint8Array(design.clustersInStratum.length);
	let degrees = 0;
	for (const at of membersOf(design, domain)) {
		const [unit, stratum] = [design.cluster[at] as number, design.stratum[at] as number];
		if (design.weights[at] === 0 || units[unit] === 1) continue;
		units[unit] = 1;
		degrees += strata[stratum] === 1 ? 1 : 0;
		strata[stratum] = 1;
	}
	return degrees;
}

/**
 * The variance of an estimate under a design: each respondent's influence in, variances and covariances out.
 * Taylor linearisation over primary sampling units, with replacement at the first stage; a stratum with a single unit
 * is measured from the mean of all ("adjust"). Source: Lumley, survey 4.1 for R, svyrecvar.
 */
import type { Design } from './design';

/** What single respondents add to an estimate; all others add nothing. */
export interface Influence {
	readonly members: Uint32Array;
	/** one a member */
	readonly values: Float64Array;
}

/** Sums over units, kept from call to call: a file of a million units is not cleared for a domain of ten. */
const scratch = new WeakMap<Design, { readonly totals: Float64Array; readonly seen: Uint8Array }>();

function scratchOf(design: Design) {
	const units = design.stratumOfCluster.length;
	const known = scratch.get(design) ?? { totals: new Float64Array(units), seen: new Uint8Array(units) };
	scratch.set(design, known);
	return known;
}

/** What each unit with a member adds: the sum of its respondents' influences. */
function unitTotals(design: Design, { members, values }: Influence) {
	const { totals, seen } = scratchOf(design);
	const units = new Uint32Array(members.length);
	let count = 0;
	members.forEach((respondent, at) => {
		const unit = design.cluster[respondent] as number;
		if (seen[unit] === 0) {
			seen[unit] = 1;
			units[count++] = unit;
		}
		(totals[unit] as number) += values[at] as number;
	});
	const found = units.slice(0, count);
	const sums = Float64Array.from(found, (unit) => totals[unit] as number);
	for (const unit of found) totals[unit] = seen[unit] = 0;
	return { units: found, totals: sums };
}

/** Variance of one estimate. */
export function variance(design: Design, influence: Influence): number {
	const { stratumOfCluster, clustersInStratum } = design;
	const { units, totals } = unitTotals(design, influence);
	const strata = clustersInStratum.length;
	const [sums, touched, squares] = [
		new Float64Array(strata),
		new Float64Array(strata),
		new Float64Array(strata)
	];
	units.forEach((unit, at) => {
		const stratum = stratumOfCluster[unit] as number;
		(sums[stratum] as number) += totals[at] as number;
		(touched[stratum] as number) += 1;
	});
	units.forEach((unit, at) => {
		const stratum = stratumOfCluster[unit] as number;
		const size = clustersInStratum[stratum] as number;
		// Influences sum to 0 over everyone, so 0 is the mean from which a lonely unit is measured.
		const mean = size === 1 ? 0 : (sums[stratum] as number) / size;
		(squares[stratum] as number) += ((totals[at] as number) - mean) ** 2;
	});
	return squares.reduce((sum, square, stratum) => {
		const size = clustersInStratum[stratum] as number;
		if (size === 1) return sum + square;
		// Units without a member add nothing, which is as far from the mean as the mean is from 0.
		const rest = (size - (touched[stratum] as number)) * ((sums[stratum] as number) / size) ** 2;
		return sum + (size / (size - 1)) * (square + rest);
	}, 0);
}

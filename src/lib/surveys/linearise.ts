/**
 * The variance of an estimate under a design: each respondent's influence in, variances and covariances out.
 * Taylor linearisation over primary sampling units, with replacement at the first stage; a stratum with a single unit
 * is measured from the mean of all ("adjust"). Source: Lumley, survey 4.1 for R, svyrecvar.
 */
import type { Design } from './design';

/** What each unit adds to the estimate: the sum of its respondents' influences. */
function unitTotals({ cluster, stratumOfCluster }: Design, influence: Float64Array): Float64Array {
	const totals = new Float64Array(stratumOfCluster.length);
	influence.forEach((value, at) => ((totals[cluster[at] as number] as number) += value));
	return totals;
}

/** Unit totals measured from their stratum's mean and scaled, so that products of two sum to a covariance. */
function centred(design: Design, influence: Float64Array): Float64Array {
	const { stratumOfCluster, clustersInStratum } = design;
	const totals = unitTotals(design, influence);
	const sums = new Float64Array(clustersInStratum.length);
	totals.forEach((total, unit) => ((sums[stratumOfCluster[unit] as number] as number) += total));
	return totals.map((total, unit) => {
		const stratum = stratumOfCluster[unit] as number;
		const units = clustersInStratum[stratum] as number;
		// Influences sum to 0 over everyone, so 0 is the mean from which a lonely unit is measured.
		return units === 1 ? total : Math.sqrt(units / (units - 1)) * (total - (sums[stratum] as number) / units);
	});
}

/** Covariances of several estimates, as rows; influences are 0 outside the domain. */
export function covariances(design: Design, influences: readonly Float64Array[]): number[][] {
	const columns = influences.map((influence) => centred(design, influence));
	return columns.map((a) =>
		columns.map((b) => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0))
	);
}

/** Variance of one estimate. */
export function variance(design: Design, influence: Float64Array): number {
	return centred(design, influence).reduce((sum, value) => sum + value * value, 0);
}

/** Numbers in, one of their quantiles or their standard deviation out. */
import { quantile as quantileOf, sampleStandardDeviation } from 'simple-statistics';
import { Fault } from '$lib/base/fault';
import { nthSmallest } from './nth-smallest';

/** The value below which a share (0 to 1) of the numbers lies: the R-7 method, as in R and NumPy. Throws Fault without numbers. */
export function quantile(values: ArrayLike<number>, share: number): number {
	if (values.length === 0) throw new Fault('quantile', 'no numbers');
	if (!(share >= 0 && share <= 1)) throw new Fault('quantile', 'not a share', share, '0 to 1');
	return quantileOf(Array.from(values), share);
}

/** The middle of numbers that may be moved about. */
export function medianInPlace(values: Float64Array): number {
	if (values.length === 0) throw new Fault('median', 'no numbers');
	const half = values.length >> 1;
	const upper = nthSmallest(values, half);
	// mean of the middle two, not a step from one to the other: reversing all signs must reverse the last bit too
	return values.length % 2 === 1 ? upper : (nthSmallest(values, half - 1, half) + upper) / 2;
}

/** The middle value, or halfway between the middle two. Throws Fault without numbers. */
export const median = (values: ArrayLike<number>): number => medianInPlace(Float64Array.from(values));

/** With n − 1 below the line. Needs two numbers. */
export const standardDeviation = (values: readonly number[]): number => sampleStandardDeviation([...values]);

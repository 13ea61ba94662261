/** Times and values in, the Theil–Sen slope with its interval out. */
import { Fault } from '$lib/base/fault';
import { normalQuantile } from './normal';
import { median, medianInPlace } from './quantile';
import { tieSizes } from './ranks';

export interface Slope {
	/** value units for one unit of x */
	readonly slope: number;
	readonly low: number;
	readonly high: number;
	/** height at x = 0 of the line through the medians */
	readonly intercept: number;
}

const spread = (sizes: readonly number[]) =>
	sizes.reduce((total, size) => total + size * (size - 1) * (2 * size + 5), 0);

/** The slopes of all pairs with different x, in no order. */
function pairSlopes(x: readonly number[], y: readonly number[]): Float64Array {
	const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
	let count = 0;
	for (let i = 1; i < x.length; i += 1)
		for (let j = 0; j < i; j += 1) {
			const apart = (x[i] as number) - (x[j] as number);
			// + 0 turns −0, which pairs given backwards leave, into 0
			if (apart !== 0) slopes[count++] = ((y[i] as number) - (y[j] as number)) / apart + 0;
		}
	return slopes.subarray(0, count);
}

/**
 * The Theil–Sen slope alone, for the thousands of a specification curve: a fifth of the time, the same number.
 * Undefined under two values of x.
 */
export function medianSlope(x: readonly number[], y: readonly number[]): number | undefined {
	const slopes = pairSlopes(x, y);
	return slopes.length === 0 ? undefined : medianInPlace(slopes);
}

/**
 * The median of the slopes of all pairs, with Sen's interval (Sen 1968, eq. 2.6, corrected for ties in x and y).
 * The interval supposes independent years: it describes, it does not judge. Pairs at one x are left out.
 * Throws Fault under two values of x or for unequal lengths.
 */
export function theilSen(x: readonly number[], y: readonly number[], confidence = 0.95): Slope {
	if (x.length !== y.length) throw new Fault('theilSen', 'lengths', [x.length, y.length], 'equal');
	const slopes = pairSlopes(x, y);
	if (slopes.length === 0) throw new Fault('theilSen', 'fewer than two values of x', x.length);
	const slope = medianInPlace(slopes);
	slopes.sort();
	const n = x.length;
	const variance = (n * (n - 1) * (2 * n + 5) - spread(tieSizes(x)) - spread(tieSizes(y))) / 18;
	const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(Math.max(0, variance));
	const highPlace = Math.min(Math.round((slopes.length + reach) / 2), slopes.length - 1);
	const lowPlace = Math.max(Math.round((slopes.length - reach) / 2) - 1, 0);
	return {
		slope,
		low: slopes[lowPlace] as number,
		high: slopes[highPlace] as number,
		intercept: median(y) - slope * median(x)
	};
}

/** How a series wanders in, the smallest change that would have been found in 80 of 100 cases, out. */
import type { Bench } from './bench';
import { dot } from './least-squares';
import { nthSmallest } from './nth-smallest';
import { quantile } from './quantile';
import type { Reading } from './reading';
import type { Process } from './process';
import { drawer, drawNumber, sharedOut } from './simulate';

/** Series simulated; they are shared out among the processes by their weights. */
const CASES = 200;
const POWER = 0.8;

/** Slope that must be added for the order score to reach the limit; Infinity where ties stand in the way. */
function neededSlope(values: Float64Array, shown: Float64Array, score: number, slopes: Float64Array): number {
	let count = 0;
	for (let i = 1; i < values.length; i += 1)
		for (let j = 0; j < i; j += 1) {
			const apart = (shown[i] as number) - (shown[j] as number);
			if (apart > 0) slopes[count++] = ((values[j] as number) - (values[i] as number)) / apart;
		}
	// A slope above s lets every pair rise whose own slope is above −s: enough pairs must.
	const rising = Math.ceil((count + score) / 2);
	if (rising > count) return Infinity;
	return rising < 1 ? 0 : nthSmallest(slopes, rising - 1, count);
}

/** Size that must be added along the tested regressor for the partial correlation to reach the limit. */
function neededSize(values: Float64Array, { measure }: Bench, limit: number): number {
	if (limit >= 1) return Infinity;
	const tested = measure.basis.length - 1;
	let rest = dot(values, values);
	measure.basis.forEach((column) => (rest -= dot(column, values) ** 2));
	const along = dot(measure.basis[tested] as Float64Array, values);
	return ((limit / Math.sqrt(1 - limit * limit)) * Math.sqrt(Math.max(0, rest)) - along) / measure.own;
}

/**
 * The change which, added to this series' own ways of wandering, reaches the limit in 80 % of cases: in the series'
 * unit, over the whole window (trend), as a height (step) or a change of slope for a year (turn). Undefined where
 * the series does not tell how large its yearly impulses are.
 */
export function detectableChange(
	bench: Bench,
	reading: Reading,
	weights: Float64Array,
	limit: number
): number | undefined {
	const { impulses, processes } = reading;
	if (!impulses) return undefined;
	const { noise } = bench.reference(reading.family as 'moving' | 'renewed');
	const span = bench.offsets[bench.offsets.length - 1] as number;
	const needed: number[] = [];
	const slopes = new Float64Array((bench.offsets.length * (bench.offsets.length - 1)) / 2);
	sharedOut(weights, CASES).forEach((count, k) => {
		if (count === 0) return;
		const drawn = drawer(processes[k] as Process, noise[k] as number, bench.offsets);
		const unit = Math.sqrt(impulses[k] as number);
		for (let n = 0; n < count; n += 1) {
			drawn.draw(drawNumber(k, n));
			const size =
				bench.kind === 'trend'
					? neededSlope(drawn.values, drawn.shown, limit * bench.measure.ticks, slopes) * span
					: neededSize(drawn.values, bench, limit);
			needed.push(size * unit);
		}
	});
	// A size that no number holds is one that would not be found.
	return quantile(
		needed.map((size) => (Number.isNaN(size) ? Infinity : size)),
		POWER
	);
}

/** A series in, the same with its wildest years drawn in out: how it wanders is read from the rest. */
import { median } from './quantile';
import { medianSlope } from './theil-sen';

/** Median absolute deviations to standard deviations of a normal distribution, and how many of them are let stand. */
const TO_DEVIATIONS = 1.4826;
const WILD = 3;

/**
 * Draws years that lie more than three robust standard deviations from the Theil–Sen line in to that distance. Ranks
 * hardly know a single wild year, but a likelihood does: it would take the whole series for white noise, whose trends
 * are small, and cry "trend" at what the other years do by wandering. A series of which half the years lie on the line
 * is left as it is. Turning the series' sign turns the result.
 */
export function tame(years: readonly number[], values: readonly number[]): readonly number[] {
	const slope = medianSlope(years, values) ?? 0;
	const intercept = median(values) - slope * median(years);
	const rests = values.map((value, i) => value - (intercept + slope * (years[i] as number)));
	const reach = WILD * TO_DEVIATIONS * median(rests.map(Math.abs));
	if (!(reach > 0)) return values;
	return values.map((value, i) => {
		const rest = rests[i] as number;
		return Math.abs(rest) <= reach ? value : value - rest + Math.sign(rest) * reach;
	});
}

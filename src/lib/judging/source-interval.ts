/** The source's own interval of each value → half-widths at 95 %, and whether a change lies inside them. */
import type { Indicator } from '$lib/indicators/indicator';
import type { Observation } from '$lib/indicators/series';
import type { PieceVerdict } from '$lib/argument/verdict';

/** Half of the interval as given × this = half of a 95 % interval, normal errors supposed. */
const to95 = { 'one-sd': 1.96, ninety: 1.96 / 1.645, 'ninety-five': 1 } as const;

/** Half-widths at 95 %, one a year; undefined where a value has none. */
export function halvesOf(
	observations: readonly Observation[],
	{ interval }: Indicator
): number[] | undefined {
	if (!interval || observations.some(({ low, high }) => low === undefined || high === undefined))
		return undefined;
	return observations.map(({ low, high }) => (((high as number) - (low as number)) / 2) * to95[interval]);
}

/** Whether a change from the first to the last value is larger than the errors of both ends together. */
export function againstSource(
	observations: readonly Observation[],
	indicator: Indicator,
	moved: number
): PieceVerdict['sourceInterval'] {
	const halves = halvesOf(observations, indicator);
	if (!halves || halves.length < 2) return undefined;
	const [first, last] = [halves[0] as number, halves[halves.length - 1] as number];
	return Math.abs(moved) > Math.sqrt(first * first + last * last) ? 'outside' : 'inside';
}

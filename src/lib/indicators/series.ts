/** One indicator in one country: known years in order. */
import { missing, type Missing } from '$lib/base/missing';
import type { Iso3, IndicatorId } from '$lib/base/ids';

export interface Observation {
	readonly year: number;
	/** in the indicator's unit; always finite */
	readonly value: number;
	/** the source's own interval, where it has one */
	readonly low?: number;
	readonly high?: number;
	/** a value of a region: the members that entered it */
	readonly members?: readonly Iso3[];
}

export interface Series {
	readonly indicator: IndicatorId;
	readonly country: Iso3;
	/** sorted by year, one a year */
	readonly observations: readonly Observation[];
}

/** The value of a year, or why there is none. */
export function valueAt(series: Series, year: number): number | Missing {
	const found = series.observations.find((observation) => observation.year === year);
	return found ? found.value : missing('no-value');
}

/** The same series within [from, to], both included. */
export function within(series: Series, from: number, to: number): Series {
	const observations = series.observations.filter(({ year }) => year >= from && year <= to);
	return { ...series, observations };
}

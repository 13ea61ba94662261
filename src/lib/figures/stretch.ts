/** A country's level at the two ends of a period: medians of the first and last five years. */
import { median } from 'd3';
import type { Period } from '$lib/argument/evidence';
import type { Series } from '$lib/indicators/series';

/** Years at each end, and the fewest that must be known. */
export const stretchYears = 5;
const least = 3;

export interface Stretch {
	readonly years: Period;
	/** median of the known years; absent with fewer than three */
	readonly value?: number;
}

function stretch(series: Series, years: Period): Stretch {
	const values = series.observations.filter(({ year }) => year >= years[0] && year <= years[1]);
	const value = values.length >= least ? median(values, (one) => one.value) : undefined;
	return { years, ...(value !== undefined && { value }) };
}

/** The first and the last five years of a period. */
export const endYears = ([from, to]: Period): readonly [Period, Period] => [
	[from, from + stretchYears - 1],
	[to - stretchYears + 1, to]
];

/** The two stretches of a series, the same years for every country. */
export function endsOf(series: Series, period: Period): readonly [Stretch, Stretch] {
	const [first, last] = endYears(period);
	return [stretch(series, first), stretch(series, last)];
}

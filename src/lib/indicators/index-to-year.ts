/** A series with one year's value set to 100. */
import type { Series } from './series';

/** @returns the series × 100 ÷ its value of that year; without values where that year is unknown or zero */
export function indexToYear(series: Series, year: number): Series {
	const base = series.observations.find((one) => one.year === year)?.value;
	if (!base) return { ...series, observations: [] };
	const scaled = (value: number) => (value / base) * 100;
	const observations = series.observations.map((one) => ({
		...one,
		value: scaled(one.value),
		...(one.low !== undefined && { low: scaled(one.low) }),
		...(one.high !== undefined && { high: scaled(one.high) })
	}));
	return { ...series, observations };
}

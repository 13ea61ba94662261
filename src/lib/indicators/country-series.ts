/** The series of one country in many indicators ↔ a small file: one list of values for each, from its first year on. */
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import type { Observation, Series } from './series';

type Values = readonly (number | null)[];

/** From the first known year; a year without a value is null. Intervals only where the source has one. */
export type PackedSeries = readonly [firstYear: number, values: Values, lows?: Values, highs?: Values];

export type CountrySeries = Readonly<Record<IndicatorId, PackedSeries>>;
/** One indicator in all countries, in the order of its file. */
export type PackedWorld = Readonly<Record<Iso3, PackedSeries>>;

/** Undefined for a series without a value. @param intervals whether the source's own are kept */
export function packSeries({ observations }: Series, intervals = true): PackedSeries | undefined {
	const [first, last] = [observations[0], observations[observations.length - 1]];
	if (!first || !last) return undefined;
	const known = new Map(observations.map((one) => [one.year, one]));
	const years = Array.from({ length: last.year - first.year + 1 }, (_, i) => first.year + i);
	const of = (key: 'value' | 'low' | 'high') => years.map((year) => known.get(year)?.[key] ?? null);
	const interval = intervals && observations.some(({ low }) => low !== undefined);
	return interval ? [first.year, of('value'), of('low'), of('high')] : [first.year, of('value')];
}

export function unpackSeries(packed: PackedSeries, indicator: IndicatorId, country: Iso3): Series {
	const [first, values, lows, highs] = packed;
	const observations = values.flatMap((value, i): Observation[] => {
		if (value === null) return [];
		const [low, high] = [lows?.[i] ?? undefined, highs?.[i] ?? undefined];
		return [{ year: first + i, value, ...(low !== undefined && high !== undefined && { low, high }) }];
	});
	return { indicator, country, observations };
}

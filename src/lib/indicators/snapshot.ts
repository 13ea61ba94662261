/**
 * The last years of many indicators in one small file: panels in, the same panels cut to few years out and back again.
 * A page of a reader's own region needs nothing more, so that it need not fetch sixty files.
 */
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import type { Indicator } from './indicator';
import type { Panel } from './panel';
import type { Series } from './series';
import { worldLeast } from './world-context';

export interface Snapshot {
	readonly countries: readonly Iso3[];
	readonly panels: readonly {
		readonly indicator: IndicatorId;
		/** values in the order of the countries; null is no value */
		readonly years: readonly { readonly year: number; readonly values: readonly (number | null)[] }[];
	}[];
}

/** Snapshots of earlier years are not made: hardly anything is known of thirty countries then. */
export const firstCompared = 1990;

/** The last years with enough countries to stand for the world. */
const YEARS = 3;

/** Amounts grow with a country's size: that one is larger says nothing of how alike two countries are. */
export const isComparable = ({ aggregation, scale, countries }: Indicator): boolean =>
	aggregation.rule !== 'sum' && scale !== 'people' && countries >= worldLeast;

function yearsOf({ series }: Panel): Map<number, Map<Iso3, number>> {
	const years = new Map<number, Map<Iso3, number>>();
	for (const [country, { observations }] of series)
		for (const { year, value } of observations)
			years.set(year, (years.get(year) ?? new Map<Iso3, number>()).set(country, value));
	return years;
}

/**
 * @param also further years that are needed of an indicator: the base year of weights
 * @param to later years are left out
 */
export function takeSnapshot(
	panels: readonly Panel[],
	also: ReadonlyMap<IndicatorId, readonly number[]> = new Map(),
	to = Infinity
): Snapshot {
	const countries = [...new Set(panels.flatMap(({ series }) => [...series.keys()]))].sort();
	return {
		countries,
		panels: panels.map((panel) => {
			const known = yearsOf(panel);
			const last = [...known.keys()]
				.filter((year) => year <= to && (known.get(year)?.size ?? 0) >= worldLeast)
				.sort((a, b) => b - a)
				.slice(0, YEARS);
			const kept = [...new Set([...last, ...(also.get(panel.indicator) ?? [])])].filter((year) =>
				known.has(year)
			);
			return {
				indicator: panel.indicator,
				years: kept
					.sort((a, b) => a - b)
					.map((year) => ({ year, values: countries.map((one) => known.get(year)?.get(one) ?? null) }))
			};
		})
	};
}

/**
 * The panels again, with the years that were kept.
 * @param from earlier years are left out
 */
export function panelsIn({ countries, panels }: Snapshot, from = -Infinity): ReadonlyMap<IndicatorId, Panel> {
	return new Map(
		panels.map(({ indicator, years }) => {
			const series = new Map<Iso3, Series>();
			for (const [at, country] of countries.entries()) {
				const observations = years.flatMap(({ year, values }) => {
					const value = values[at];
					return typeof value === 'number' && year >= from ? [{ year, value }] : [];
				});
				if (observations.length) series.set(country, { indicator, country, observations });
			}
			return [indicator, { indicator, series }];
		})
	);
}

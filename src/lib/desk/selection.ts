/** What a reader marked by dragging: countries, years or single country-years, the same in every view and in the table. */
import type { Period } from '$lib/argument/evidence';

export interface Selection {
	/** codes of countries; absent: all */
	readonly countries?: ReadonlySet<string>;
	/** both ends included; absent: all */
	readonly years?: Period;
	/** single country-years, as "KAZ 1999"; absent: all of the above */
	readonly points?: ReadonlySet<string>;
}

export const pointKey = (country: string, year: number): string => `${country} ${year}`;

/** Whether a country-year is marked. */
export function isSelected(selection: Selection, country: string, year: number): boolean {
	const { countries, years, points } = selection;
	if (countries && !countries.has(country)) return false;
	if (years && (year < years[0] || year > years[1])) return false;
	return !points || points.has(pointKey(country, year));
}

/** A stop of a chart as the drag met it. */
export interface Met {
	readonly country: string;
	/** the year where the chart's columns are years */
	readonly year?: number;
}

/**
 * What was met by a drag, as a selection. Where a chart has years, neighbouring columns of a line make a stretch of
 * years of the countries met; dots make single country-years. Nothing met selects nothing.
 */
export function selectionOf(met: readonly Met[], single: boolean): Selection | undefined {
	if (met.length === 0) return undefined;
	const years = met.flatMap(({ year }) => year ?? []);
	if (single && years.length)
		return {
			points: new Set(
				met.flatMap(({ country, year }) => (year === undefined ? [] : [pointKey(country, year)]))
			)
		};
	const countries = new Set(met.map(({ country }) => country));
	return years.length ? { countries, years: [Math.min(...years), Math.max(...years)] } : { countries };
}

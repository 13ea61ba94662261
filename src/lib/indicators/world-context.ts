/** Where the world stands each year: all countries of a panel → quartiles by year, the grey band behind a region. */
import { quantileSorted } from 'd3';
import type { Panel } from './panel';

export interface WorldYear {
	readonly year: number;
	/** quartiles over countries, in the indicator's unit */
	readonly lower: number;
	readonly middle: number;
	readonly upper: number;
	/** countries with a value */
	readonly countries: number;
}

/** Fewer countries than this do not stand for the world. */
export const worldLeast = 30;

/**
 * Quartiles over all countries for each year in [from, to]; years with fewer than 30 countries are left out.
 * Method: R-7 quantiles as in Hyndman and Fan 1996.
 */
export function worldContext(panel: Panel, from: number, to: number): readonly WorldYear[] {
	const years = new Map<number, number[]>();
	for (const { observations } of panel.series.values())
		for (const { year, value } of observations) {
			if (year < from || year > to) continue;
			const known = years.get(year);
			if (known) known.push(value);
			else years.set(year, [value]);
		}
	return [...years]
		.filter(([, values]) => values.length >= worldLeast)
		.sort(([a], [b]) => a - b)
		.map(([year, values]) => {
			const sorted = values.sort((a, b) => a - b);
			const at = (share: number) => quantileSorted(sorted, share) ?? Number.NaN;
			return { year, lower: at(0.25), middle: at(0.5), upper: at(0.75), countries: sorted.length };
		});
}

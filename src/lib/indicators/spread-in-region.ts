/** How alike the members of a region are: an indicator's values in, spread inside against spread in the world out. */
import { quantile } from 'd3';
import type { Iso3 } from '$lib/base/ids';
import { membersNeeded } from './aggregate';
import type { Panel } from './panel';
import { worldLeast } from './world-context';

export interface RegionSpread {
	/** the last year in which enough members and enough of the world are known */
	readonly year: number;
	/** members with a value, and their lowest, middle and highest */
	readonly members: number;
	readonly lowest: number;
	readonly middle: number;
	readonly highest: number;
	/** tenth and ninetieth centile over all countries */
	readonly worldLow: number;
	readonly worldHigh: number;
	/**
	 * mean distance between two members against that between two countries of the world; 0 all the same, 1 as
	 * different as any two countries
	 */
	readonly ratio: number;
}

/** Mean absolute difference of all pairs (Gini's mean difference). */
export function meanDifference(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const n = sorted.length;
	if (n < 2) return Number.NaN;
	const weighted = sorted.reduce((sum, value, place) => sum + (2 * place - n + 1) * value, 0);
	return (2 * weighted) / (n * (n - 1));
}

/**
 * @param from,to the years looked at; the last one that has two thirds of the members (two at least) and thirty
 * countries of the world is taken, one year for all: years are never mixed
 * @returns undefined where no such year is known
 */
export function regionSpread(
	panel: Panel,
	members: readonly Iso3[],
	from: number,
	to: number
): RegionSpread | undefined {
	const years = new Map<number, Map<Iso3, number>>();
	for (const [country, { observations }] of panel.series)
		for (const { year, value } of observations)
			if (year >= from && year <= to)
				years.set(year, (years.get(year) ?? new Map<Iso3, number>()).set(country, value));
	const needed = Math.max(2, membersNeeded(members.length));
	for (const year of [...years.keys()].sort((a, b) => b - a)) {
		const world = years.get(year) as Map<Iso3, number>;
		const inside = members.flatMap((one) => world.get(one) ?? []);
		if (inside.length < needed || world.size < worldLeast) continue;
		const all = [...world.values()];
		const at = (values: readonly number[], share: number) => quantile(values, share) ?? Number.NaN;
		return {
			year,
			members: inside.length,
			lowest: Math.min(...inside),
			middle: at(inside, 0.5),
			highest: Math.max(...inside),
			worldLow: at(all, 0.1),
			worldHigh: at(all, 0.9),
			ratio: meanDifference(inside) / meanDifference(all)
		};
	}
	return undefined;
}

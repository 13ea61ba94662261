/** A region as one series: its members' values → one value a year by the indicator's own rule. */
import { median } from 'd3';
import type { Iso3 } from '$lib/base/ids';
import type { Aggregation, Indicator } from './indicator';
import type { Panel } from './panel';
import type { Observation } from './series';

/** A year of a region, with the members that entered it. */
export interface AggregateYear extends Observation {
	readonly members: readonly Iso3[];
}

export interface Aggregate {
	readonly observations: readonly AggregateYear[];
	/** years in which some members, but fewer than two thirds, are known */
	readonly thinYears: readonly number[];
}

interface Known {
	readonly country: Iso3;
	readonly value: number;
}

/** The share of members that must be known in a year. */
export const memberShare = 2 / 3;

/** Least number of known members for a region of this size; the tiny slack keeps 2 of 3 from failing on rounding. */
export const membersNeeded = (size: number) => Math.ceil(size * memberShare - 1e-9);

function knownByYear(panel: Panel, members: readonly Iso3[]): Map<number, Known[]> {
	const years = new Map<number, Known[]>();
	for (const country of members)
		for (const { year, value } of panel.series.get(country)?.observations ?? [])
			years.set(year, [...(years.get(year) ?? []), { country, value }]);
	return years;
}

function combine(
	rule: Aggregation,
	known: readonly Known[],
	weights: ReadonlyMap<Iso3, number>
): number | undefined {
	if (rule.rule === 'sum') return known.reduce((total, { value }) => total + value, 0);
	if (rule.rule === 'median') return median(known, ({ value }) => value);
	if (rule.rule === 'none') return undefined;
	const weighed = known.map(({ country, value }) => ({ value, weight: weights.get(country) ?? 0 }));
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
	return total > 0 ? weighed.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : undefined;
}

/** Population of the rule's base year; a member without one cannot be weighed and does not count as known. */
function weightsOf(
	rule: Aggregation,
	members: readonly Iso3[],
	population: Panel | undefined
): Map<Iso3, number> {
	const weights = new Map<Iso3, number>();
	if (rule.rule !== 'population-weighted-mean') return weights;
	for (const country of members) {
		const year = population?.series.get(country)?.observations.find((one) => one.year === rule.baseYear);
		if (year) weights.set(country, year.value);
	}
	return weights;
}

/**
 * One value a year for a set of countries.
 * @param population needed by the rule 'population-weighted-mean' only; its base-year values are the weights
 * @returns years with at least two thirds of the members known, in order; the other years are named as thin
 */
export function aggregate(
	indicator: Indicator,
	panel: Panel,
	members: readonly Iso3[],
	population?: Panel
): Aggregate {
	const rule = indicator.aggregation;
	const weights = weightsOf(rule, members, population);
	const counted =
		rule.rule === 'population-weighted-mean' ? members.filter((one) => weights.has(one)) : members;
	const observations: AggregateYear[] = [];
	const thinYears: number[] = [];
	for (const [year, known] of [...knownByYear(panel, counted)].sort(([a], [b]) => a - b)) {
		const value = known.length >= membersNeeded(members.length) ? combine(rule, known, weights) : undefined;
		if (value === undefined) thinYears.push(year);
		else observations.push({ year, value, members: known.map(({ country }) => country) });
	}
	return { observations, thinYears };
}

/** How far apart the members of a group are each year: the standard deviation over a fixed set of members. */
import { deviation } from 'd3';
import { asIso3, type Iso3 } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Observation, Series } from '$lib/indicators/series';
import type { Period } from './evidence';

/** Scales whose distances are ratios; on the others (scores, shares, indices) a distance is a difference. */
const ofRatios: ReadonlySet<Indicator['scale']> = new Set(['money', 'people', 'count', 'rate']);

export const spreadScale = ({ scale }: Pick<Indicator, 'scale'>): 'logarithm' | 'value' =>
	ofRatios.has(scale) ? 'logarithm' : 'value';

/** A member enters only if it is known in at least this share of the years that any member is known in. */
const knownShare = 0.9;

function knownYears(panel: Panel, country: Iso3, [from, to]: Period, log: boolean): Map<number, number> {
	const observations = panel.series.get(country)?.observations ?? [];
	const inside = observations.filter(({ year, value }) => year >= from && year <= to && (!log || value > 0));
	return new Map(inside.map(({ year, value }) => [year, value]));
}

/**
 * Sigma convergence: for each year in which all of a fixed set of members are known, the standard deviation of the
 * values, or of ln(value) for sums, numbers and rates. The set is fixed so that a change of members never looks like
 * a change of distance.
 * @returns no observation with fewer than three such members; for logarithms values that are not positive are unknown
 */
export function spreadSeries(
	indicator: Pick<Indicator, 'scale'>,
	panel: Panel,
	members: readonly Iso3[],
	period: Period
): Series {
	const log = spreadScale(indicator) === 'logarithm';
	const known = members.map((country) => ({ country, mine: knownYears(panel, country, period, log) }));
	const years = [...new Set(known.flatMap(({ mine }) => [...mine.keys()]))].sort((a, b) => a - b);
	const steady = known.filter(({ mine }) => mine.size >= years.length * knownShare);
	const entered = steady.map(({ country }) => country);
	const observations: Observation[] = [];
	for (const year of years) {
		const values = steady.map(({ mine }) => mine.get(year)).filter((value) => value !== undefined);
		const spread =
			values.length === steady.length && values.length >= 3
				? deviation(log ? values.map(Math.log) : values)
				: undefined;
		if (spread !== undefined) observations.push({ year, value: spread, members: entered });
	}
	return { indicator: panel.indicator, country: asIso3('WLD'), observations };
}

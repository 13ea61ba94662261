/** A region's own series in, how such series of made-up regions of its size wander, out: what its test is learnt from. */
import { countriesOf, type Basis } from '$lib/argument/basis';
import { spreadScale } from '$lib/argument/spread';
import { subjectSeries, worldKey } from '$lib/argument/subject-series';
import type { Iso3 } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import type { Observed } from '$lib/statistics/change';
import { randomGroups } from '$lib/statistics/groups';

/** Sizes that are learnt from: regions of nearly the same size share what was learnt. */
export const SIZES = [3, 5, 8, 12, 20, 35, 60];
/** With fewer countries than this many regions' worth there is no world to learn from. */
const REGIONS_IN_A_WORLD = 3;

/** The size nearest by ratio. */
export function sizeOf(members: number): number {
	const off = (size: number) => Math.abs(Math.log(size / Math.max(1, members)));
	return SIZES.reduce((best, size) => (off(size) < off(best) ? size : best));
}

/** Years in which a region as one has a value, and how many countries stand behind it. */
export interface RegionYears {
	readonly years: readonly number[];
	readonly size: number;
}

export function regionYears(basis: Basis): RegionYears {
	const observations = subjectSeries(basis)[0]?.series.observations ?? [];
	const entered = observations[0]?.members?.length ?? countriesOf(basis).length;
	return { years: observations.map(({ year }) => year), size: sizeOf(entered) };
}

/** The panel cut to the years, of the countries known in all of them. */
function complete(panel: Panel, years: readonly number[], isKnown: (value: number) => boolean): Panel {
	const wanted = new Set(years);
	const series = [...panel.series].flatMap(([country, one]) => {
		const observations = one.observations.filter(({ year, value }) => wanted.has(year) && isKnown(value));
		return observations.length === wanted.size && country !== worldKey
			? [[country, { ...one, observations }] as const]
			: [];
	});
	return { ...panel, series: new Map(series) };
}

/**
 * The series of seeded random groups of countries over the region's own years (statistics/groups), by the rule of the
 * piece. Empty where too few countries are known in all of these years.
 */
export function madeUpRegions(basis: Basis, { years, size }: RegionYears): readonly Observed[] {
	const [indicator, panel] = [basis.indicators[0], basis.panels[0]];
	if (!indicator || !panel || years.length === 0) return [];
	const log = basis.piece.expect.kind === 'spread' && spreadScale(indicator) === 'logarithm';
	const world = complete(panel, years, (value) => !log || value > 0);
	const countries: readonly Iso3[] = [...world.series.keys()];
	if (countries.length < size * REGIONS_IN_A_WORLD) return [];
	return randomGroups(countries.length, size).flatMap((places) => {
		const only = places.map((place) => countries[place] as Iso3);
		const [one] = subjectSeries({ ...basis, panels: [world], piece: { ...basis.piece, only } });
		const observations = one?.series.observations ?? [];
		if (observations.length !== years.length) return [];
		return [{ years, values: observations.map(({ value }) => value) }];
	});
}

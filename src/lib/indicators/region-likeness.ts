/** Where a region is one: its spread on every indicator against the world's and against that of other regions. */
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import { independentShares } from '$lib/statistics/dependence';
import type { Indicator } from './indicator';
import type { Panel } from './panel';
import type { Region } from './region';
import { regionSpread, type RegionSpread } from './spread-in-region';

export interface OtherSpread {
	readonly region: Region;
	readonly spread: RegionSpread;
}

export interface Likeness {
	readonly indicator: Indicator;
	/** undefined where too few members are known in every year that was kept */
	readonly spread?: RegionSpread;
	/** members without a value in that year, or ever where there is no spread */
	readonly unknown: readonly Iso3[];
	/** other regions with a spread, the most alike first */
	readonly others: readonly OtherSpread[];
	/** 1: its members are more alike than those of every other region; ties share the better place */
	readonly place?: number;
	/** how much it counts beside indicators that go with it across the world: 1 for one that goes with no other */
	readonly share: number;
}

/** Income groups and recipients of aid are no places: only regions on the map are compared. */
const isPlace = ({ id }: Region) => !/-income$|^oda/.test(id);
/** The last year that is looked at is the last one kept; the first does not matter. */
const ever = [0, 9999] as const;

const spreadOf = (panel: Panel, { members }: Region) => regionSpread(panel, members, ...ever);

function unknownIn(panel: Panel, members: readonly Iso3[], year: number | undefined): readonly Iso3[] {
	const has = (iso3: Iso3) =>
		(panel.series.get(iso3)?.observations ?? []).some((one) => year === undefined || one.year === year);
	return members.filter((iso3) => !has(iso3));
}

/** Weights are those of the world: they stay the same while a reader changes the region. */
const weighed = new WeakMap<ReadonlyMap<IndicatorId, Panel>, readonly number[]>();
function sharesOf(used: readonly Indicator[], panels: ReadonlyMap<IndicatorId, Panel>): readonly number[] {
	const known = weighed.get(panels);
	if (known?.length === used.length) return known;
	const shares = independentShares(used.map(({ id }) => lastValues(panels.get(id))));
	weighed.set(panels, shares);
	return shares;
}

const lastValues = (panel: Panel | undefined): ReadonlyMap<string, number> =>
	new Map(
		[...(panel?.series ?? [])].flatMap(([country, { observations }]) => {
			const last = observations.at(-1);
			return last ? [[country as string, last.value] as const] : [];
		})
	);

/** One entry an indicator that has a panel, in the order of the indicators. */
export function likenessOf(
	region: Region,
	indicators: readonly Indicator[],
	panels: ReadonlyMap<IndicatorId, Panel>,
	presets: readonly Region[]
): readonly Likeness[] {
	const used = indicators.filter(({ id }) => panels.has(id));
	const shares = sharesOf(used, panels);
	const rivals = presets.filter((one) => one.id !== region.id && isPlace(one));
	return used.flatMap((indicator, at): Likeness[] => {
		const panel = panels.get(indicator.id);
		if (!panel) return [];
		const spread = spreadOf(panel, region);
		const others = rivals
			.flatMap((one): OtherSpread[] => {
				const found = spreadOf(panel, one);
				return found ? [{ region: one, spread: found }] : [];
			})
			.sort((a, b) => a.spread.ratio - b.spread.ratio);
		return [
			{
				indicator,
				...(spread && { spread, place: others.filter((one) => one.spread.ratio < spread.ratio).length + 1 }),
				unknown: unknownIn(panel, region.members, spread?.year),
				share: shares[at] ?? 1,
				others
			}
		];
	});
}

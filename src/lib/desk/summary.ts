/** What the numbers of a view come to: material in, slopes, intervals, influence, outliers out. Plain numbers, no words. */
import type { Iso3 } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import { endsOf, sidesOf, type Stretch } from '$lib/figures/stretch';
import type { Panel } from '$lib/indicators/panel';
import { within as cut } from '$lib/indicators/series';
import type { Observed } from '$lib/statistics/change';
import type { Slope } from '$lib/statistics/theil-sen';
import type { LinkSums, PlacedOutlier, Sums, SumsRequest, WorldTrend } from '$lib/work/desk-sums';
import { figureMaterial } from './figure-material';
import type { DeskMaterial, Measured } from './material';

/** Fewest countries for a link to be spoken of. */
export const fewestMembers = 2;

/** Something of one country, which the sums know by its place. */
type Named<Placed> = Omit<Placed, 'place'> & { readonly country: Iso3 };

export interface Association extends Omit<LinkSums, 'without'> {
	/** the slope inside the others when this country is left out */
	readonly without: readonly Named<LinkSums['without'][number]>[];
}

export interface CountryTrend {
	readonly country: Iso3;
	/** in ten years; absent with fewer than eight known years */
	readonly decade?: Slope;
	readonly ends: readonly [Stretch, Stretch];
}

export interface Trends {
	readonly countries: readonly CountryTrend[];
	readonly years: readonly [Period, Period];
	readonly world?: WorldTrend;
}

export interface Summary {
	readonly association?: Association;
	readonly outcome: Trends;
	readonly driver?: Trends;
	readonly outliers: readonly Named<PlacedOutlier>[];
}

function observed(panel: Panel, country: Iso3, [from, to]: Period): Observed {
	const [years, values]: [number[], number[]] = [[], []];
	for (const { year, value } of panel.series.get(country)?.observations ?? []) {
		if (year < from || year > to) continue;
		years.push(year);
		values.push(value);
	}
	return { years, values };
}

/** The view's numbers as they are asked about, every country of the world at its place, members first. */
export function sumsRequest({ measured, everyone, members, period }: DeskMaterial): SumsRequest {
	const { y, x } = measured;
	const all = ({ panel }: Measured) => everyone.map((country) => observed(panel, country, period));
	return { kind: 'sums', members: members.length, y: all(y), ...(x && { x: all(x) }) };
}

function trendsOf(
	{ panel }: Measured,
	decades: Sums['outcome'],
	{ members, period, ...rest }: DeskMaterial
): Trends {
	const years = sidesOf(figureMaterial({ members, period, ...rest }, 'slope').piece, period);
	const countries = members.map((country, place): CountryTrend => {
		const decade = decades[place];
		const nothing = { indicator: panel.indicator, country, observations: [] };
		const series = cut(panel.series.get(country) ?? nothing, ...period);
		return { country, ...(decade && { decade }), ends: endsOf(series, years) };
	});
	return { countries, years };
}

/** Everything the page says of a view. @param sums the answer to what `sumsRequest` asks */
export function summaryOf(material: DeskMaterial, sums: Sums): Summary {
	const { y, x } = material.measured;
	const named = <Placed extends { readonly place: number }>(some: readonly Placed[]) =>
		some.flatMap(({ place, ...rest }) => {
			const country = material.everyone[place];
			return country ? [{ ...rest, country }] : [];
		});
	const { link, world } = sums;
	return {
		...(link && { association: { ...link, without: named(link.without) } }),
		outcome: { ...trendsOf(y, sums.outcome, material), ...(world && { world }) },
		...(x && { driver: trendsOf(x, sums.driver ?? [], material) }),
		outliers: named(sums.outliers)
	};
}

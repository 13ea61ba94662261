/** What the numbers of a view come to: material in, slopes, intervals, influence, outliers out. Plain numbers, no words. */
import type { Iso3 } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import { endsOf, sidesOf, type Stretch } from '$lib/figures/stretch';
import { within as cut, type Series } from '$lib/indicators/series';
import {
	betweenSlope,
	residualMemory,
	withinSlope,
	withinWithoutEach,
	type PooledSlope
} from '$lib/statistics/pooled';
import { theilSen, type Slope } from '$lib/statistics/theil-sen';
import { median } from '$lib/statistics/quantile';
import { pairedMembers, pairsOf } from './compose-scatter';
import { figureMaterial } from './figure-material';
import type { DeskMaterial, Measured } from './material';
import { farFromUsual, type Outlier } from './outliers';

/** Fewest years for a country to enter the world's line, or to have a trend of its own. */
export const fewestForWorld = 15;
export const fewestForTrend = 8;
/** Fewest countries for a link to be spoken of. */
export const fewestMembers = 2;

export interface Association {
	readonly members: number;
	readonly within?: PooledSlope;
	readonly between?: PooledSlope;
	/** the slope inside the others when this country is left out */
	readonly without: readonly { readonly country: Iso3; readonly slope: number; readonly flips: boolean }[];
	readonly world?: PooledSlope;
	/** lag-1 correlation of the residuals inside countries */
	readonly memory?: number;
	/** how much of x a slope is told for */
	readonly step: number;
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
	/** medians over the world's countries with as many years */
	readonly world?: {
		readonly median: number;
		readonly countries: number;
		readonly rising: number;
		readonly falling: number;
	};
}

export interface Summary {
	readonly rows: number;
	readonly association?: Association;
	readonly outcome: Trends;
	readonly driver?: Trends;
	readonly outliers: readonly Outlier[];
}

/** Lets the page breathe between two parts of the work. */
export type Pause = () => Promise<void>;

/** A power of ten near below the standard deviation inside countries: the amount a slope is told for. */
function stepOf(members: readonly { readonly x: readonly number[] }[]): number {
	let [squares, count] = [0, 0];
	for (const { x } of members) {
		const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
		squares += x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		count += x.length;
	}
	const deviation = Math.sqrt(squares / Math.max(1, count));
	return deviation > 0 ? 10 ** Math.floor(Math.log10(deviation)) : 1;
}

function associationOf(material: DeskMaterial): Association {
	const paired = pairedMembers(material);
	const countries = [...paired.keys()];
	const members = [...paired.values()].map(pairsOf);
	const within = withinSlope(members);
	const between = members.length > 2 ? betweenSlope(members) : undefined;
	const memory = within && residualMemory(members, within.slope);
	const sign = Math.sign(within?.slope ?? 0);
	const without = (members.length > 2 ? withinWithoutEach(members) : []).flatMap((slope, at) => {
		const country = countries[at];
		return slope === undefined || !country ? [] : [{ country, slope, flips: Math.sign(slope) === -sign }];
	});
	return {
		members: members.length,
		...(within && { within }),
		...(between && { between }),
		without,
		...(memory !== undefined && { memory }),
		step: stepOf(members)
	};
}

function worldAssociation(material: DeskMaterial): PooledSlope | undefined {
	const members = [...pairedMembers(material, material.everyone).values()].filter(
		(rows) => rows.length >= fewestForWorld
	);
	return members.length > 30 ? withinSlope(members.map(pairsOf)) : undefined;
}

function decadeOf({ observations }: Series): Slope | undefined {
	if (observations.length < fewestForTrend) return undefined;
	const found = theilSen(
		observations.map(({ year }) => year / 10),
		observations.map(({ value }) => value)
	);
	return found;
}

const nothing = (country: Iso3, { panel }: Measured): Series => ({
	indicator: panel.indicator,
	country,
	observations: []
});

function trendsOf(measured: Measured, material: DeskMaterial): Trends {
	const { members, period } = material;
	const years = sidesOf(figureMaterial(material, 'slope').piece, period);
	const countries = members.map((country): CountryTrend => {
		const series = cut(measured.panel.series.get(country) ?? nothing(country, measured), ...period);
		const decade = decadeOf(series);
		return { country, ...(decade && { decade }), ends: endsOf(series, years) };
	});
	return { countries, years };
}

/** The world's countries, a few dozen at a time. */
async function worldTrends(
	{ panel }: Measured,
	{ everyone, period }: DeskMaterial,
	pause: Pause
): Promise<Trends['world']> {
	const decades: number[] = [];
	for (const [at, country] of everyone.entries()) {
		if (at % 24 === 23) await pause();
		const series = panel.series.get(country);
		const decade = series && decadeOf(cut(series, ...period));
		if (decade) decades.push(decade.slope);
	}
	if (decades.length < 30) return undefined;
	return {
		median: median(decades),
		countries: decades.length,
		rising: decades.filter((slope) => slope > 0).length,
		falling: decades.filter((slope) => slope < 0).length
	};
}

/** Everything the page says of a view; between the parts `pause` is awaited, so that nothing blocks for long. */
export async function summarise(material: DeskMaterial, rows: number, pause: Pause): Promise<Summary> {
	const { y, x } = material.measured;
	const outcome = trendsOf(y, material);
	const driver = x && trendsOf(x, material);
	await pause();
	const own = x && associationOf(material);
	await pause();
	const world = x && worldAssociation(material);
	await pause();
	const worldOutcome = await worldTrends(y, material, pause);
	return {
		rows,
		...(own && { association: { ...own, ...(world && { world }) } }),
		outcome: { ...outcome, ...(worldOutcome && { world: worldOutcome }) },
		...(driver && { driver }),
		outliers: farFromUsual(material)
	};
}

/** One or two indicators of every country as plain numbers in, what a view's words are made from out: slopes, influence, outliers. */
import { paired, type Paired } from '$lib/statistics/association';
import type { Observed } from '$lib/statistics/change';
import {
	betweenSlope,
	residualMemory,
	withinSlope,
	withinWithoutEach,
	type PooledSlope
} from '$lib/statistics/pooled';
import { median } from '$lib/statistics/quantile';
import { medianSlope, theilSen, type Slope } from '$lib/statistics/theil-sen';

/** Fewest years for a country to enter the world's line, or to have a trend of its own. */
export const fewestForWorld = 15;
export const fewestForTrend = 8;
/** Fewest countries of which a world is told. */
const fewestInWorld = 30;

export interface SumsRequest {
	readonly kind: 'sums';
	/** the first so many of the countries are those that are meant */
	readonly members: number;
	/** the years shown, a country a place, the same places in both; empty where nothing is known */
	readonly y: readonly Observed[];
	readonly x?: readonly Observed[];
}

export interface PlacedOutlier {
	readonly place: number;
	readonly year: number;
	readonly value: number;
	readonly role: 'y' | 'x';
	/** distance from the country's own line, in robust standard deviations */
	readonly distance: number;
}

export interface WorldTrend {
	readonly median: number;
	readonly countries: number;
	readonly rising: number;
	readonly falling: number;
}

export interface LinkSums {
	readonly members: number;
	readonly within?: PooledSlope;
	readonly between?: PooledSlope;
	/** the slope inside the others when the country at this place is left out */
	readonly without: readonly { readonly place: number; readonly slope: number; readonly flips: boolean }[];
	readonly world?: PooledSlope;
	/** lag-1 correlation of the residuals inside countries */
	readonly memory?: number;
	/** how much of x a slope is told for */
	readonly step: number;
}

export interface Sums {
	readonly link?: LinkSums;
	/** change in ten years by place; undefined with fewer than eight known years */
	readonly outcome: readonly (Slope | undefined)[];
	readonly driver?: readonly (Slope | undefined)[];
	/** medians over the world's countries with as many years */
	readonly world?: WorldTrend;
	readonly outliers: readonly PlacedOutlier[];
}

const decades = ({ years }: Observed) => years.map((year) => year / 10);

const decadeOf = (one: Observed): Slope | undefined =>
	one.years.length < fewestForTrend ? undefined : theilSen(decades(one), one.values);

/** A power of ten near below the standard deviation inside countries: the amount a slope is told for. */
function stepOf(members: readonly Paired[]): number {
	let [squares, count] = [0, 0];
	for (const { x } of members) {
		const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
		squares += x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		count += x.length;
	}
	const deviation = Math.sqrt(squares / Math.max(1, count));
	return deviation > 0 ? 10 ** Math.floor(Math.log10(deviation)) : 1;
}

function worldLink(all: readonly Paired[]): PooledSlope | undefined {
	const long = all.filter(({ years }) => years.length >= fewestForWorld);
	return long.length > fewestInWorld ? withinSlope(long) : undefined;
}

function linkOf({ x = [], y, members: count }: SumsRequest): LinkSums {
	const all = y.map((one, place) => paired(x[place] ?? { years: [], values: [] }, one));
	const places = all.flatMap(({ years }, place) => (place < count && years.length > 0 ? [place] : []));
	const members = places.map((place) => all[place] as Paired);
	const within = withinSlope(members);
	const between = members.length > 2 ? betweenSlope(members) : undefined;
	const memory = within && residualMemory(members, within.slope);
	const sign = Math.sign(within?.slope ?? 0);
	const without = (members.length > 2 ? withinWithoutEach(members) : []).flatMap((slope, at) =>
		slope === undefined ? [] : [{ place: places[at] as number, slope, flips: Math.sign(slope) === -sign }]
	);
	const world = worldLink(all);
	return {
		members: members.length,
		...(within && { within }),
		...(between && { between }),
		without,
		...(world && { world }),
		...(memory !== undefined && { memory }),
		step: stepOf(members)
	};
}

function worldTrend(all: readonly Observed[]): WorldTrend | undefined {
	const slopes = all.flatMap((one) =>
		one.years.length < fewestForTrend ? [] : (medianSlope(decades(one), one.values) ?? [])
	);
	if (slopes.length < fewestInWorld) return undefined;
	return {
		median: median(slopes),
		countries: slopes.length,
		rising: slopes.filter((slope) => slope > 0).length,
		falling: slopes.filter((slope) => slope < 0).length
	};
}

/** Beyond this many a value counts as far: Iglewicz and Hoaglin 1993, section 3. */
const farFrom = 3.5;
const mostOutliers = 3;

function outliersIn({ years, values }: Observed, place: number, role: 'y' | 'x'): PlacedOutlier[] {
	if (years.length < fewestForTrend) return [];
	const { slope, intercept } = theilSen(years, values);
	const rest = values.map((value, at) => value - intercept - slope * (years[at] as number));
	const middle = median(rest);
	const spread = median(rest.map((one) => Math.abs(one - middle)));
	if (spread === 0) return [];
	return values.flatMap((value, at) => {
		const distance = (0.6745 * Math.abs((rest[at] as number) - middle)) / spread;
		return distance > farFrom ? [{ place, year: years[at] as number, value, role, distance }] : [];
	});
}

/**
 * The three values farthest from their country's Theil–Sen line, measured by the median distance of its years.
 * A series that mostly repeats has no such measure and no outlier.
 */
function outliersOf({ y, x = [], members }: SumsRequest): readonly PlacedOutlier[] {
	const found = y.slice(0, members).flatMap((one, place) => {
		const driver = x[place];
		return [...outliersIn(one, place, 'y'), ...(driver ? outliersIn(driver, place, 'x') : [])];
	});
	return found.sort((a, b) => b.distance - a.distance).slice(0, mostOutliers);
}

/** The same numbers in the worker, in Node and in tests; a country without years adds nothing. */
export function sumsOf(request: SumsRequest): Sums {
	const { y, x, members } = request;
	const world = worldTrend(y);
	return {
		...(x && { link: linkOf(request) }),
		outcome: y.slice(0, members).map(decadeOf),
		...(x && { driver: x.slice(0, members).map(decadeOf) }),
		...(world && { world }),
		outliers: outliersOf(request)
	};
}

/** Links: a piece in, all ways to reckon how two indicators go together within countries out. */
import { countriesOf, type Basis } from '$lib/argument/basis';
import { worldKey } from '$lib/argument/subject-series';
import type { Period, Side } from '$lib/argument/evidence';
import type { Iso3 } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';
import type { Region } from '$lib/indicators/region';
import { detrended } from '$lib/statistics/least-squares';
import { spearman } from '$lib/statistics/ranks';
import type { Space } from './curve';
import { expectedSign } from './expected';
import { smallestChange } from './smallest';
import { countryAxis, windowAxes } from './space-axes';
import { meanKnown } from './space-of-changes';

const FEWEST_PAIRS = 8;

interface Pairs {
	readonly years: readonly number[];
	readonly x: readonly number[];
	readonly y: readonly number[];
}

const valuesOf = (panel: Panel | undefined, country: Iso3) =>
	new Map(panel?.series.get(country)?.observations.map(({ year, value }) => [year, value]));

function pairsOf(basis: Basis, country: Iso3, lag: number): Pairs {
	const [outcome, driver] = [0, 1].map((place) => valuesOf(basis.panels[place], country));
	const years = [...(outcome?.keys() ?? [])].filter((year) => driver?.has(year - lag));
	return {
		years,
		x: years.map((year) => driver?.get(year - lag) as number),
		y: years.map((year) => outcome?.get(year) as number)
	};
}

type Method = (pairs: Pairs) => number | undefined;
const straightened = (years: readonly number[], values: readonly number[]) =>
	Array.from(detrended(years, values));
const changes = (values: readonly number[]) =>
	values.slice(1).map((value, i) => value - (values[i] as number));

function product(x: readonly number[], y: readonly number[]): number | undefined {
	const [a, b] = [x, y].map((all) => {
		const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
		return all.map((one) => one - mean);
	}) as [number[], number[]];
	const sum = (p: number[], q: number[]) => p.reduce((total, one, i) => total + one * (q[i] as number), 0);
	const size = Math.sqrt(sum(a, a) * sum(b, b));
	return size > 1e-12 ? sum(a, b) / size : undefined;
}

const methods: Readonly<Record<string, Method>> = {
	'ranks-without-trend': ({ years, x, y }) => spearman(straightened(years, x), straightened(years, y)),
	ranks: ({ x, y }) => spearman(x, y),
	'values-without-trend': ({ years, x, y }) => product(straightened(years, x), straightened(years, y)),
	'yearly-changes': ({ x, y }) => spearman(changes(x), changes(y))
};

/** For the world: all countries, and all but each preset region. */
function worldSets(countries: readonly Iso3[], regions: readonly Region[]) {
	const left = regions.slice(1).map(({ members }) => new Set<Iso3>(members));
	return {
		values: ['all', ...regions.slice(1).map(({ id }) => `-${id}`)],
		own: 0,
		sets: [
			countries.map((_, place) => place),
			...left.map((gone) => countries.flatMap((one, place) => (gone.has(one) ? [] : [place])))
		]
	};
}

function inWindow({ years, x, y }: Pairs, [from, to]: Period): Pairs | undefined {
	const kept = years.flatMap((year, i) => (year >= from && year <= to ? [i] : []));
	if (kept.length < FEWEST_PAIRS) return undefined;
	const of = (all: readonly number[]) => kept.map((i) => all[i] as number);
	return { years: of(years), x: of(x), y: of(y) };
}

/** Windows × lag × countries × methods; the effect is the mean correlation, in smallest correlations. */
export function spaceOfAssociations(basis: Basis, side: Side, regions: readonly Region[]): Space {
	const { expect, unit } = basis.piece;
	if (expect.kind !== 'association') return { axes: [], effect: () => undefined };
	const world = unit === 'world';
	const members = world
		? [...(basis.panels[0]?.series.keys() ?? [])].filter((one) => one !== worldKey)
		: countriesOf(basis);
	// All the world's countries make each window dear: every fourth start and end is tried.
	const windows = windowAxes(basis, false, world ? 4 : 1);
	const lags = [...new Set([expect.lagYears, 0, 1, 2])];
	const countries = world ? worldSets(members, regions) : countryAxis(members);
	const pairs = members.map((one) => lags.map((lag) => pairsOf(basis, one, lag)));
	const reckons = Object.values(methods);
	const known = new Map<number, number>();
	const correlation = (member: number, lag: number, window: number, method: number): number => {
		const key = ((member * lags.length + lag) * windows.all.length + window) * reckons.length + method;
		const before = known.get(key);
		if (before !== undefined) return before;
		const inside = inWindow(pairs[member]?.[lag] as Pairs, windows.all[window] as Period);
		const found = (inside && (reckons[method] as Method)(inside)) ?? Number.NaN;
		known.set(key, found);
		return found;
	};
	const scale = (expectedSign(expect) * (side === 'for' ? 1 : -1)) / smallestChange(basis);
	return {
		axes: [
			windows.from,
			windows.to,
			{ dimension: 'lag', values: lags.map(String), own: 0 },
			{ dimension: 'countries', values: countries.values, own: 0 },
			{ dimension: 'method', values: Object.keys(methods), own: 0 }
		],
		effect: (choice) => {
			const [from, to, lag, set, method] = choice as readonly [number, number, number, number, number];
			const window = windows.place(from, to);
			if (window === undefined) return undefined;
			const sizes = (countries.sets[set] as readonly number[]).map((one) =>
				correlation(one, lag, window, method)
			);
			return meanKnown(sizes, scale);
		}
	};
}

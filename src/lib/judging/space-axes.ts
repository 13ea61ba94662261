/** What specifications of every kind share: windows and sets of countries; and the spread of members over them. */
import { countriesOf, type Basis } from '$lib/argument/basis';
import { spreadScale } from '$lib/argument/spread';
import type { Period, Side } from '$lib/argument/evidence';
import type { Iso3 } from '$lib/base/ids';
import type { Observed } from '$lib/statistics/change';
import { standardDeviation } from '$lib/statistics/quantile';
import type { Axis, Space } from './curve';
import { expectedSign } from './expected';
import { smallestChange } from './smallest';

export const membersOf = (basis: Basis): readonly Iso3[] => countriesOf(basis);

export interface Windows {
	readonly from: Axis;
	readonly to: Axis;
	readonly all: readonly Period[];
	/** from the first start to the last end */
	readonly whole: Period;
	/** which of all; undefined for a window that is too short */
	readonly place: (from: number, to: number) => number | undefined;
}

/** Starts and ends beside the piece's own, in years; one series alone is asked of more windows. */
const NEAR = [12, 7] as const;
const FAR = [28, 28] as const;
const SHORTEST = 8;
/** Fewer known years than this in a window are not reckoned. */
export const FEWEST = 6;

/**
 * Starts from the piece's own on, ends from its own back, and the declared windows' own starts and ends.
 * @param every years between starts, and between ends
 * @param shortest years between a start and an end, at least
 */
export function windowAxes(
	{ piece }: Pick<Basis, 'piece'>,
	alone = false,
	every = 1,
	shortest = SHORTEST
): Windows {
	const [first, last] = piece.period;
	const [starts, ends] = alone ? FAR : NEAR;
	const longest = Math.max(0, last - first - shortest);
	const fromYears = new Set([
		...Array.from({ length: Math.floor(Math.min(starts, longest) / every) + 1 }, (_, i) => first + i * every),
		...piece.windows.map(([from]) => from)
	]);
	const toYears = new Set([
		...Array.from({ length: Math.floor(Math.min(ends, longest) / every) + 1 }, (_, i) => last - i * every),
		...piece.windows.map(([, to]) => to)
	]);
	const from = [...fromYears].sort((a, b) => a - b);
	const to = [...toYears].sort((a, b) => b - a);
	const all: Period[] = [];
	const places = from.map((start) =>
		to.map((end) => (end - start >= shortest ? all.push([start, end]) - 1 : undefined))
	);
	return {
		from: { dimension: 'from', values: from.map(String), own: from.indexOf(first) },
		to: { dimension: 'to', values: to.map(String), own: to.indexOf(last) },
		all,
		whole: [Math.min(...from), Math.max(...to)],
		place: (start, end) => places[start]?.[end]
	};
}

/** All members, each alone, all but each; from so many members on, no single ones. */
const SINGLE_UP_TO = 12;

export function countryAxis(members: readonly Iso3[]) {
	const everyone = members.map((_, place) => place);
	const some = members.length > 1 ? members.slice(0, SINGLE_UP_TO) : [];
	return {
		values: ['all', ...some.map(String), ...some.map((one) => `-${one}`)],
		own: 0,
		sets: [
			everyone,
			...some.map((_, place) => [place]),
			...some.map((_, place) => everyone.filter((one) => one !== place))
		]
	};
}

const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const fromMean = (values: readonly number[]) => {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / values.length;
};
const measures = { deviation: standardDeviation, range, 'mean-distance': fromMean } as const;

/** The spread of a set of members by year, as measured; years in which all of them are known. */
function spreadBy(
	basis: Basis,
	members: readonly Iso3[],
	measure: (values: readonly number[]) => number
): Observed {
	const [indicator, panel] = [basis.indicators[0], basis.panels[0]];
	const log = indicator !== undefined && spreadScale(indicator) === 'logarithm';
	const known = members.flatMap((one) => {
		const series = panel?.series.get(one)?.observations.filter(({ value }) => !log || value > 0);
		return series?.length
			? [new Map(series.map(({ year, value }) => [year, log ? Math.log(value) : value]))]
			: [];
	});
	const years =
		known.length < 3
			? []
			: [...(known[0]?.keys() ?? [])].filter((year) => known.every((one) => one.has(year)));
	return { years, values: years.map((year) => measure(known.map((one) => one.get(year) as number))) };
}

function cut({ years, values }: Observed, [from, to]: Period): Observed | undefined {
	const kept = years.flatMap((year, i) => (year >= from && year <= to ? [i] : []));
	if (kept.length < FEWEST) return undefined;
	return { years: kept.map((i) => years[i] as number), values: kept.map((i) => values[i] as number) };
}

/** A spread: windows × members left out × measures × methods. */
export function spreadOverWindows(
	basis: Basis,
	side: Side,
	methods: Readonly<Record<string, (observed: Observed, after: number) => number | undefined>>
): Space {
	const members = membersOf(basis);
	const windows = windowAxes(basis);
	const sets = [members, ...members.map((left) => members.filter((one) => one !== left))];
	const series = sets.map((set) => Object.values(measures).map((measure) => spreadBy(basis, set, measure)));
	const scale =
		(expectedSign(basis.piece.expect) * (side === 'for' ? 1 : -1)) / Math.max(1e-9, smallestChange(basis));
	const reckons = Object.values(methods);
	return {
		axes: [
			windows.from,
			windows.to,
			{ dimension: 'countries', values: ['all', ...members.map((one) => `-${one}`)], own: 0 },
			{ dimension: 'indicator', values: Object.keys(measures), own: 0 },
			{ dimension: 'method', values: Object.keys(methods), own: 0 }
		],
		effect: (choice) => {
			const [from, to, set, measure, method] = choice as readonly [number, number, number, number, number];
			const place = windows.place(from, to);
			const inside =
				place !== undefined && cut(series[set]?.[measure] as Observed, windows.all[place] as Period);
			const size = inside ? reckons[method]?.(inside, 0) : undefined;
			return size === undefined ? undefined : size * scale;
		}
	};
}

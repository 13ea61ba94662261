/** Levels and counts: a piece in, all ways to reckon the difference out. */
import type { Basis } from '$lib/argument/basis';
import { subjectSeries } from '$lib/argument/subject-series';
import type { Side } from '$lib/argument/evidence';
import type { Counted } from '$lib/statistics/counts';
import { median } from '$lib/statistics/quantile';
import type { Axis, Space } from './curve';
import { expectedSign } from './expected';
import { countedYears } from './judge-count';
import { smallestChange } from './smallest';
import { countryAxis, membersOf, windowAxes } from './space-axes';
import { mean, meanKnown } from './space-of-changes';

const scaleOf = (basis: Basis, side: Side) =>
	(expectedSign(basis.piece.expect) * (side === 'for' ? 1 : -1)) / Math.max(1e-9, smallestChange(basis));

type Values = ReadonlyMap<number, number>;

/** A year's value: itself, or the middle or mean of the years around it. */
const readings: Readonly<Record<string, (known: Values, year: number) => number>> = {
	'one-year': (known, year) => known.get(year) ?? Number.NaN,
	'middle-of-three': (known, year) => around(known, year, median),
	'mean-of-three': (known, year) => around(known, year, mean)
};

function around(known: Values, year: number, of: (values: readonly number[]) => number): number {
	const near = [-1, 0, 1].flatMap((move) => known.get(year + move) ?? []);
	return near.length < 2 ? Number.NaN : of(near);
}

const yearsNear = (year: number, reach: number) =>
	Array.from({ length: 2 * reach + 1 }, (_, i) => year - reach + i);

const middles: Readonly<Record<string, (values: readonly number[]) => number>> = {
	medians: median,
	means: mean,
	'middle-half': (values) => {
		const cut = Math.floor(values.length / 4);
		return mean([...values].sort((a, b) => a - b).slice(cut, values.length - cut));
	}
};

/** A level over a period: window × benchmark × countries × kind of middle. */
function spaceOfPeriods(basis: Basis, benchmark: number, side: Side): Space {
	const windows = windowAxes(basis, false, 1, 5);
	const known = subjectSeries({ ...basis, period: windows.whole }).map(({ series }) => series.observations);
	const bars = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map(
		(move) => benchmark + move * smallestChange(basis)
	);
	const countries = countryAxis(membersOf(basis));
	const scale = scaleOf(basis, side);
	const methods = Object.values(middles);
	return {
		axes: [
			windows.from,
			windows.to,
			{ dimension: 'benchmark', values: bars.map((bar) => bar.toPrecision(3)), own: 4 },
			{ dimension: 'countries', values: countries.values, own: 0 },
			{ dimension: 'method', values: Object.keys(middles), own: 0 }
		],
		effect: (choice) => {
			const [from, to, bar, set, method] = choice as readonly [number, number, number, number, number];
			const place = windows.place(from, to);
			if (place === undefined) return undefined;
			const [start, end] = windows.all[place] as readonly [number, number];
			const differences = (countries.sets[set] as readonly number[]).map((member) => {
				const inside = (known[member] ?? []).filter(({ year }) => year >= start && year <= end);
				if (inside.length < 3) return Number.NaN;
				return (methods[method] as typeof mean)(inside.map(({ value }) => value)) - (bars[bar] as number);
			});
			return meanKnown(differences, scale);
		}
	};
}

/** Year compared × benchmark's year × countries × reading. A stated number is moved by a smallest change instead. */
export function spaceOfLevels(basis: Basis, side: Side): Space {
	const { expect, period } = basis.piece;
	if (expect.kind !== 'level') return { axes: [], effect: () => undefined };
	if (expect.at === undefined && typeof expect.benchmark === 'number')
		return spaceOfPeriods(basis, expect.benchmark, side);
	const { benchmark, at = period[1] } = expect;
	const members = membersOf(basis);
	const known = subjectSeries({ ...basis, period: [period[0] - 5, period[1] + 5] }).map(
		({ series }): Values => new Map(series.observations.map(({ year, value }) => [year, value]))
	);
	const smallest = smallestChange(basis);
	const bars =
		typeof benchmark === 'number' ? [-2, -1, 0, 1, 2].map((move) => benchmark + move * smallest) : [];
	const bases = typeof benchmark === 'number' ? [] : yearsNear(benchmark.year, 5);
	const years = yearsNear(at, 10).filter((year) => !bases.includes(year) || year === at);
	const countries = countryAxis(members);
	const scale = scaleOf(basis, side);
	const methods = Object.values(readings);
	const barAxis: Axis = bases.length
		? { dimension: 'benchmark', values: bases.map(String), own: 5 }
		: { dimension: 'benchmark', values: bars.map((bar) => bar.toPrecision(3)), own: 2 };
	return {
		axes: [
			{ dimension: 'year', values: years.map(String), own: years.indexOf(at) },
			barAxis,
			{ dimension: 'countries', values: countries.values, own: 0 },
			{ dimension: 'method', values: Object.keys(readings), own: 0 }
		],
		effect: (choice) => {
			const [year, bar, set, method] = choice as readonly [number, number, number, number];
			const read = methods[method] as (typeof methods)[number];
			const differences = (countries.sets[set] as readonly number[]).map((member) => {
				const mine = known[member] ?? new Map<number, number>();
				const against = bases.length ? read(mine, bases[bar] as number) : (bars[bar] as number);
				return read(mine, years[year] as number) - against;
			});
			return meanKnown(differences, scale);
		}
	};
}

type Rates = (before: readonly Counted[], since: readonly Counted[]) => number;
const rate = (counts: readonly Counted[]) =>
	counts.reduce((sum, { events }) => sum + events, 0) /
	counts.reduce((sum, { exposure }) => sum + exposure, 0);
const yearly = ({ events, exposure }: Counted) => events / exposure;
/** All years but the busiest three in a row. */
function without(counts: readonly Counted[]): readonly Counted[] {
	const sums = counts.map((_, i) => counts.slice(i, i + 3).reduce((sum, { events }) => sum + events, 0));
	const from = sums.indexOf(Math.max(...sums));
	return counts.filter((_, i) => i < from || i > from + 2);
}

/** Differences of yearly rates per million people. */
const comparisons: Readonly<Record<string, Rates>> = {
	rates: (before, since) => rate(since) - rate(before),
	'middle-years': (before, since) => median(since.map(yearly)) - median(before.map(yearly)),
	'without-busiest': (before, since) => rate(without(since)) - rate(without(before))
};

/** Window × first year after × countries × comparison. */
export function spaceOfCounts(basis: Basis, side: Side): Space {
	const { expect } = basis.piece;
	if (expect.kind !== 'count') return { axes: [], effect: () => undefined };
	const windows = windowAxes(basis);
	const people = subjectSeries({ ...basis, period: windows.whole }, 2);
	const counts = subjectSeries({ ...basis, period: windows.whole }, 1).map(({ series }, row) =>
		countedYears(series, people[row]?.series)
	);
	const years = yearsNear(expect.after, 3);
	const countries = countryAxis(membersOf(basis));
	const scale = scaleOf(basis, side);
	const methods = Object.values(comparisons);
	return {
		axes: [
			windows.from,
			windows.to,
			{ dimension: 'after', values: years.map(String), own: 3 },
			{ dimension: 'countries', values: countries.values, own: 0 },
			{ dimension: 'method', values: Object.keys(comparisons), own: 0 }
		],
		effect: (choice) => {
			const [from, to, after, set, method] = choice as readonly [number, number, number, number, number];
			const place = windows.place(from, to);
			if (place === undefined) return undefined;
			const [start, end] = windows.all[place] as readonly [number, number];
			const compare = methods[method] as Rates;
			const differences = (countries.sets[set] as readonly number[]).map((member) => {
				const inside = (counts[member] ?? []).filter(({ year }) => year >= start && year <= end);
				const before = inside.filter(({ year }) => year < (years[after] as number));
				const since = inside.filter(({ year }) => year >= (years[after] as number));
				return Math.min(before.length, since.length) < 4 ? Number.NaN : compare(before, since);
			});
			return meanKnown(differences, scale);
		}
	};
}

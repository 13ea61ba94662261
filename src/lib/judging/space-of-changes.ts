/** Rises, falls, steps, turns and spreads: a piece and its variants in, all ways to reckon the change out. */
import type { Basis } from '$lib/argument/basis';
import type { Iso3 } from '$lib/base/ids';
import { subjectSeries } from '$lib/argument/subject-series';
import type { Period, Side } from '$lib/argument/evidence';
import type { Observed } from '$lib/statistics/change';
import { median } from '$lib/statistics/quantile';
import { theilSen } from '$lib/statistics/theil-sen';
import type { Space } from './curve';
import { changeOf, expectedSign } from './expected';
import { smallestChange } from './smallest';
import { countryAxis, FEWEST, membersOf, spreadOverWindows, windowAxes, type Windows } from './space-axes';
import { observedOf } from './world';

/** Fewer known years on one side of a year are not reckoned. */
const FEWEST_ON_A_SIDE = 2;

export const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

export function within({ years, values }: Observed, [from, to]: Period): Observed {
	const kept = years.flatMap((year, i) => (year >= from && year <= to ? [i] : []));
	return { years: kept.map((i) => years[i] as number), values: kept.map((i) => values[i] as number) };
}

function leastSquares({ years, values }: Observed): number {
	const [meanYear, meanValue] = [mean(years), mean(values)];
	let [along, square] = [0, 0];
	years.forEach((year, i) => {
		along += (year - meanYear) * ((values[i] as number) - meanValue);
		square += (year - meanYear) ** 2;
	});
	return along / square;
}

type Reckon = (observed: Observed, after: number) => number | undefined;

const span = ({ years }: Observed) => (years[years.length - 1] as number) - (years[0] as number);
const part = (values: readonly number[], share: number, last: boolean) => {
	const count = Math.max(2, Math.round(values.length * share));
	return last ? values.slice(-count) : values.slice(0, count);
};

/** Median over years of the median slope to all other years (Siegel 1982). */
const repeatedMedians = ({ years, values }: Observed) =>
	median(
		years.map((year, i) =>
			median(
				years.flatMap((other, j) =>
					i === j ? [] : [((values[j] as number) - (values[i] as number)) / (other - year)]
				)
			)
		)
	);

/** The change over the whole window. */
const trends: Readonly<Record<string, Reckon>> = {
	'theil-sen': (one) => theilSen(one.years, one.values).slope * span(one),
	'least-squares': (one) => leastSquares(one) * span(one),
	thirds: ({ values }) => median(part(values, 1 / 3, true)) - median(part(values, 1 / 3, false)),
	halves: ({ values }) => mean(part(values, 1 / 2, true)) - mean(part(values, 1 / 2, false)),
	'three-years': ({ values }) => median(values.slice(-3)) - median(values.slice(0, 3)),
	'five-means': ({ values }) => mean(values.slice(-5)) - mean(values.slice(0, 5)),
	'repeated-medians': (one) => repeatedMedians(one) * span(one)
};

function parted({ years, values }: Observed, after: number): readonly [number[], number[]] | undefined {
	const before = values.filter((_, i) => (years[i] as number) < after);
	const since = values.filter((_, i) => (years[i] as number) >= after);
	return Math.min(before.length, since.length) < FEWEST_ON_A_SIDE ? undefined : [before, since];
}

const onSides =
	(reckon: (before: readonly number[], since: readonly number[]) => number): Reckon =>
	(observed, after) => {
		const sides = parted(observed, after);
		return sides && reckon(...sides);
	};

const steps: Readonly<Record<string, Reckon>> = {
	means: onSides((before, since) => mean(since) - mean(before)),
	medians: onSides((before, since) => median(since) - median(before)),
	pairs: onSides((before, since) => median(since.flatMap((now) => before.map((then) => now - then)))),
	'five-years': onSides((before, since) => median(since.slice(0, 5)) - median(before.slice(-5)))
};

/** Change of slope in ten years. */
function turned(slope: (observed: Observed) => number): Reckon {
	return (observed, after) => {
		const before = within(observed, [-Infinity, after]);
		const since = within(observed, [after, Infinity]);
		if (Math.min(before.years.length, since.years.length) < 4) return undefined;
		return (slope(since) - slope(before)) * 10;
	};
}
const turns: Readonly<Record<string, Reckon>> = {
	'theil-sen': turned(({ years, values }) => theilSen(years, values).slope),
	'least-squares': turned(leastSquares)
};

const methodsOf = (kind: string | undefined) => (kind === 'step' ? steps : kind === 'turn' ? turns : trends);

/** The stated year, and two years to either side. */
function afterAxis(after: number | undefined) {
	const years = after === undefined ? [0] : [-2, -1, 0, 1, 2].map((move) => after + move);
	return { years, own: years.length === 1 ? 0 : 2 };
}

interface Variant {
	readonly id: string;
	readonly series: readonly Observed[];
	/** times this, an effect is in smallest changes towards the claim */
	readonly scale: number;
}

function variantOf(basis: Basis, side: Side, whole: Period, members: readonly Iso3[]): Variant {
	const all = subjectSeries({ ...basis, period: whole });
	const series =
		basis.piece.unit === 'country' ? members.map((key) => all.find(({ subject }) => subject === key)) : all;
	const towards = expectedSign(basis.piece.expect) * (side === 'for' ? 1 : -1);
	return {
		id: basis.piece.indicators[0] as string,
		series: series.map((one) => (one ? observedOf(one.series) : { years: [], values: [] })),
		scale: towards / Math.max(1e-9, smallestChange(basis))
	};
}

/** The mean of what is known, scaled; undefined where nothing is. */
export function meanKnown(sizes: readonly number[], scale: number): number | undefined {
	let [sum, count] = [0, 0];
	for (const size of sizes)
		if (!Number.isNaN(size)) {
			sum += size;
			count += 1;
		}
	return count === 0 ? undefined : (sum / count) * scale;
}

/** Years left out one at a time where there is one country and so none to leave out; the first choice leaves none. */
function leftAxis(single: boolean, [from, to]: Period) {
	const years = single ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [];
	return { values: ['none', ...years.map(String)], years: [undefined, ...years] as const };
}

/** Undefined where a window lacks the year anyway: that would be the same way counted twice. */
function withoutYear({ years, values }: Observed, year: number | undefined): Observed | undefined {
	if (year === undefined) return { years, values };
	const place = years.indexOf(year);
	if (place < 0) return undefined;
	return { years: years.filter((_, i) => i !== place), values: values.filter((_, i) => i !== place) };
}

interface Choices {
	readonly windows: Windows;
	readonly after: readonly number[];
	readonly left: readonly (number | undefined)[];
	readonly methods: readonly Reckon[];
}

/** Effects of one series in every window, stated year, year left out and method asked for, each reckoned once. */
function reckoner({ windows, after, left, methods }: Choices) {
	const known = new Map<Observed, Float64Array>();
	const size = windows.all.length * after.length * left.length * methods.length;
	return (observed: Observed, window: number, parting: number, out: number, method: number): number => {
		const table = known.get(observed) ?? new Float64Array(size).fill(Infinity);
		known.set(observed, table);
		const place = ((window * after.length + parting) * left.length + out) * methods.length + method;
		if (table[place] === Infinity) {
			const inside = within(observed, windows.all[window] as Period);
			const kept = inside.years.length < FEWEST ? undefined : withoutYear(inside, left[out]);
			const found = kept && (methods[method] as Reckon)(kept, after[parting] as number);
			table[place] = found ?? Number.NaN;
		}
		return table[place] as number;
	};
}

/**
 * Windows × stated year × countries × indicators of the group × methods. The effect of several countries is the mean
 * of theirs. A region or the world as one has one series, and more windows instead of countries; one country alone has
 * shorter windows, and each of its years left out in turn.
 */
export function spaceOfChanges(basis: Basis, side: Side, variants: readonly Basis[]): Space {
	if (basis.piece.expect.kind === 'spread') return spreadOverWindows(basis, side, trends);
	const change = changeOf(basis.piece.expect);
	const alone = basis.piece.unit !== 'country';
	const members = membersOf(basis);
	const single = !alone && members.length === 1;
	const windows = windowAxes(basis, alone, 1, single ? FEWEST - 1 : undefined);
	const methods = methodsOf(change?.kind);
	const after = afterAxis(change && 'after' in change ? change.after : undefined);
	const countries = alone ? { values: ['all'], own: 0, sets: [[0]] } : countryAxis(members);
	const asked = [basis, ...variants].map((one) => variantOf(one, side, windows.whole, members));
	const left = leftAxis(single, windows.whole);
	const reckon = reckoner({
		windows,
		after: after.years,
		left: left.years,
		methods: Object.values(methods)
	});
	return {
		axes: [
			windows.from,
			windows.to,
			{ dimension: 'after', values: after.years.map(String), own: after.own },
			{ dimension: 'countries', values: countries.values, own: countries.own },
			{ dimension: 'left', values: left.values, own: 0 },
			{ dimension: 'indicator', values: asked.map(({ id }) => id), own: 0 },
			{ dimension: 'method', values: Object.keys(methods), own: 0 }
		],
		effect: (choice) => {
			const [from, to, year, set, out, which, method] = choice as readonly [
				number,
				number,
				number,
				number,
				number,
				number,
				number
			];
			const window = windows.place(from, to);
			const variant = asked[which];
			if (window === undefined || !variant) return undefined;
			const sizes = (countries.sets[set] as readonly number[]).map((member) =>
				reckon(variant.series[member] as Observed, window, year, out, method)
			);
			return meanKnown(sizes, variant.scale);
		}
	};
}

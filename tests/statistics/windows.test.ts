import { describe, expect, it } from 'vitest';
import { benches } from '$lib/statistics/bench';
import { measure, regressors, type Change, type Observed } from '$lib/statistics/change';
import { generator } from '$lib/statistics/generator';
import { judgeChange, type Judged } from '$lib/statistics/judge';
import { learnProcesses } from '$lib/statistics/learn';
import { scanOrder, scanRegression } from '$lib/statistics/scan';
import { judgeWindows, type Window } from '$lib/statistics/windows';

const from = benches(20);
const CHANGES: readonly Change[] = [
	{ kind: 'trend' },
	{ kind: 'step', after: 2013 },
	{ kind: 'turn', after: 2011 }
];

/** An AR(1) at 0.6 with some years missing. */
function wandering(seed: number, gaps = 0.15, rise = 0): Observed {
	const random = generator(seed, 8);
	let level = random.normal() / 0.8;
	const all = Array.from({ length: 27 }, (_, i) => ({
		year: 1996 + i,
		value: (level = 0.6 * level + random.normal()) + rise * i,
		known: random.uniform() >= gaps
	}));
	const known = all.filter((one) => one.known);
	return { years: known.map(({ year }) => year), values: known.map(({ value }) => value) };
}
const world = Array.from({ length: 80 }, (_, i) => wandering(i + 1, 0));
const windows: Window[] = Array.from({ length: 27 * 27 }, (_, i): Window => [
	1996 + Math.floor(i / 27),
	1996 + (i % 27)
]).filter(([first, last]) => last > first);

describe('scans', () => {
	it.each(CHANGES)('give in every window what the plain measure gives there: $kind', (change) => {
		const { years, values } = wandering(3);
		const series = Float64Array.from(values);
		const places = windows
			.map(
				([first, last]) =>
					[years.findIndex((y) => y >= first), years.findLastIndex((y) => y <= last)] as const
			)
			.filter(([first, last]) => {
				const inside = years.slice(first, last + 1);
				const before = inside.filter((year) => change.kind === 'trend' || year < change.after);
				return (
					inside.length >= 8 &&
					before.length >= 3 &&
					(change.kind === 'trend' || inside.length - before.length >= 4)
				);
			});
		const scan =
			change.kind === 'trend'
				? scanOrder(years.length, places)
				: scanRegression(regressors(years, change), places);
		const found = scan.measures(series);
		expect(places.length).toBeGreaterThan(80);
		places.forEach(([first, last], w) =>
			expect(found[w]).toBeCloseTo(
				measure(years.slice(first, last + 1), change).of(series.slice(first, last + 1)),
				9
			)
		);
	});
});

describe('windows of one series', () => {
	it.each(CHANGES)('the whole one has exactly the verdict’s own p value: $kind', (change) => {
		const processes = learnProcesses(world, change, from);
		for (let seed = 200; seed < 210; seed += 1) {
			const series = wandering(seed);
			const [whole] = judgeWindows(series, change, processes, [[1990, 2030]], from, 4000);
			const judged = judgeChange(series, change, processes, from) as Judged;
			expect(whole?.measure).toBeCloseTo(judged.measure, 9);
			expect(whole?.p).toBe(judged.p);
		}
	});
	it('judges alone or together alike, and leaves short ones out', () => {
		const trend = CHANGES[0]!;
		const processes = learnProcesses(world, trend, from);
		const series = wandering(300);
		const together = judgeWindows(series, trend, processes, windows, from);
		expect(together.filter(Boolean).length).toBeGreaterThan(100);
		windows.forEach((window, w) => {
			const n = series.years.filter((year) => year >= window[0] && year <= window[1]).length;
			expect(together[w]?.n).toBe(n < 8 ? undefined : n);
		});
		expect(judgeWindows(series, trend, processes, [windows[40]!], from)).toEqual([together[40]]);
	});
	it('finds a rise in long windows, and few without one', () => {
		const trend = CHANGES[0]!;
		const processes = learnProcesses(world, trend, from);
		const share = (rise: number) => {
			const found = Array.from({ length: 12 }, (_, i) =>
				judgeWindows(wandering(400 + i, 0, rise), trend, processes, windows, from)
			).flat();
			const judged = found.filter((one) => one !== undefined);
			return judged.filter(({ p }) => p <= 0.05).length / judged.length;
		};
		expect(share(0.4)).toBeGreaterThan(0.4);
		expect(share(0)).toBeLessThan(0.1);
	});
	it('a series that never varies, or is too short, has none', () => {
		const trend = CHANGES[0]!;
		const processes = learnProcesses(world, trend, from);
		const years = Array.from({ length: 12 }, (_, i) => 2000 + i);
		const flat = { years, values: years.map(() => 1) };
		const short = { years: years.slice(0, 7), values: years.slice(0, 7) };
		for (const series of [flat, short])
			expect(judgeWindows(series, trend, processes, [[2000, 2011]], from)).toEqual([undefined]);
	});
});

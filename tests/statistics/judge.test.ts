import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benches } from '$lib/statistics/bench';
import type { Change, Observed } from '$lib/statistics/change';
import { measure } from '$lib/statistics/change';
import { generator } from '$lib/statistics/generator';
import { judgeChange, smallestDetectable, type Judged } from '$lib/statistics/judge';
import { learnProcesses } from '$lib/statistics/learn';

const from = benches(40);
const years = Array.from({ length: 20 }, (_, i) => 2000 + i);
const TREND: Change = { kind: 'trend' };
const STEP: Change = { kind: 'step', after: 2013 };
const TURN: Change = { kind: 'turn', after: 2010 };

/** An AR(1), plus something for each year. */
function wandering(rho: number, seed: number, plus = (_year: number) => 0, over = years): Observed {
	const random = generator(seed, 77);
	let level = random.normal() / Math.sqrt(1 - rho * rho);
	const values = over.map((year) => (level = rho * level + random.normal()) + plus(year));
	return { years: over, values };
}

const world = Array.from({ length: 120 }, (_, i) => wandering(0.6, i + 1));
const learnt = {
	trend: learnProcesses(world, TREND, from),
	step: learnProcesses(world, STEP, from),
	turn: learnProcesses(world, TURN, from)
};
const judge = (series: Observed, change: Change, processes = learnt[change.kind]) => {
	const found = judgeChange(series, change, processes, from);
	expect(found.judged).toBe(true);
	return found as Judged;
};

describe('planted changes', () => {
	it('a rise, a step and a turn are found, with their sign', () => {
		const rise = judge(
			wandering(0.6, 500, (year) => 0.6 * (year - 2000)),
			TREND
		);
		const step = judge(
			wandering(0.6, 501, (year) => (year >= 2013 ? -7 : 0)),
			STEP
		);
		const turn = judge(
			wandering(0.6, 502, (year) => Math.max(0, year - 2010) * 2),
			TURN
		);
		expect([rise, step, turn].map(({ passes, lean }) => [passes, lean])).toEqual([
			[true, 1],
			[true, -1],
			[true, 1]
		]);
	});
	it('without one, most series get neither verdict nor lean', () => {
		const none = world.map((series) => judge(series, TREND));
		expect(none.filter(({ passes }) => passes).length).toBeLessThanOrEqual(8);
		expect(none.filter(({ lean }) => lean === 0).length).toBeGreaterThan(80);
	});
});

describe('what a judgement must not depend on', () => {
	it('level, unit and calendar', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -9, max: 9 }), (seed, shift) => {
				const series = { years, values: wandering(0.6, seed).values.map((value) => Math.round(value * 64)) };
				const moved = {
					years: years.map((year) => year + shift),
					values: series.values.map((value) => 8 * value + 16 * shift)
				};
				for (const change of [TREND, STEP, TURN]) {
					const later = change.kind === 'trend' ? change : { ...change, after: change.after + shift };
					const [was, is] = [judge(series, change), judge(moved, later)];
					expect(is.measure).toBeCloseTo(was.measure, 9);
					expect(is.p).toBeCloseTo(was.p, 9);
				}
			}),
			{ numRuns: 30 }
		);
	});
	it('a reversed sign exchanges rise and fall exactly, and nothing else', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
				const series = wandering(0.9, seed);
				const turned = { years, values: series.values.map((value) => -value) };
				for (const change of [TREND, STEP, TURN]) {
					const was = judge(series, change);
					expect(judge(turned, change)).toEqual({ ...was, measure: 0 - was.measure, lean: 0 - was.lean });
				}
			}),
			{ numRuns: 30 }
		);
	});
	it('a straight line hidden in the series moves τ, not the limit', () => {
		const series = wandering(0.6, 9);
		const rising = { years, values: series.values.map((value, i) => value + i) };
		expect(judge(rising, TREND).limit).toBeCloseTo(judge(series, TREND).limit, 9);
		expect(judge(rising, TREND).measure).toBeGreaterThan(judge(series, TREND).measure);
	});
	it('being stored: JSON there and back judges the same', () => {
		const stored = JSON.parse(JSON.stringify(learnt.trend)) as typeof learnt.trend;
		expect(judge(wandering(0.8, 3), TREND, stored)).toEqual(judge(wandering(0.8, 3), TREND));
	});
	it('a bench kept for another calendar', () => {
		const shifted = { years: years.map((year) => year - 7), values: wandering(0.6, 5).values };
		const after = { kind: 'step', after: 2006 } as const;
		const codes = { years: shifted.years, values: shifted.values.map((_, i) => Math.floor(i / 3) ** 2) };
		for (const series of [shifted, codes])
			expect(judge(series, after)).toEqual(judgeChange(series, after, learnt.step, benches(1)));
	});
});

describe('what a judgement says', () => {
	it('passes exactly from its limit on', () => {
		for (let seed = 1; seed < 60; seed += 1) {
			const found = judge(
				wandering(0.6, seed, (year) => (seed / 200) * (year - 2000)),
				TREND
			);
			expect(found.passes).toBe(Math.abs(found.measure) >= found.limit - 1e-9);
			expect(found.passes).toBe(found.p <= 0.05);
			expect(found.p).toBeGreaterThanOrEqual(found.usual);
		}
	});
	it('asks more of a series that wanders more', () => {
		// learnt from a world where calm and persistent series both occur
		const mixed = world.map((series, i) => (i % 2 ? series : wandering(0.97, i + 1)));
		const processes = learnProcesses(mixed, TREND, from);
		const limit = (rho: number) => {
			const limits = Array.from(
				{ length: 20 },
				(_, i) => judge(wandering(rho, 900 + i), TREND, processes).limit
			);
			return limits.reduce((a, b) => a + b) / 20;
		};
		expect(limit(0.1) + 0.05).toBeLessThan(limit(0.97));
	});
	it('says that ρ = 0.95 stood in where fewer than 50 series were known', () => {
		const alone = learnProcesses(world.slice(0, 49), TREND, from);
		const found = judge(world[0]!, TREND, alone);
		expect(found.learnt).toBe(false);
		expect(found.limit).toBe(found.persistent.limit);
		expect(judge(world[0]!, TREND).learnt).toBe(true);
		expect(judge(world[0]!, TREND).limit).toBeLessThan(found.limit);
	});
	it('a series that never varies shows nothing, p = 1', () => {
		const flat = judge({ years, values: years.map(() => 3) }, TREND);
		expect([flat.p, flat.passes, flat.lean, flat.family]).toEqual([1, false, 0, 'still']);
	});
	it('a partial correlation is that of the textbook', () => {
		// two groups 1, 2, 3 and 5, 6, 7: r² = between ÷ total sum of squares = 24/28
		const series = Float64Array.of(1, 2, 3, 5, 6, 7);
		const of = measure([1, 2, 3, 4, 5, 6], { kind: 'step', after: 4 }).of;
		expect(of(series.map((value) => value - 4))).toBeCloseTo(Math.sqrt(24 / 28), 14);
	});
});

describe('too little for a verdict', () => {
	const short = (count: number) => ({ years: years.slice(0, count), values: years.slice(0, count) });
	it('seven known years, or two on a side', () => {
		expect(judgeChange(short(7), TREND, learnt.trend, from)).toEqual({ judged: false });
		expect(judgeChange(short(8), TREND, learnt.trend, from).judged).toBe(true);
		expect(judgeChange(short(14), { kind: 'step', after: 2012 }, learnt.step, from).judged).toBe(false);
		expect(judgeChange(short(15), { kind: 'step', after: 2012 }, learnt.step, from).judged).toBe(true);
	});
	it('a missing decade is no trend: gaps make no verdicts', () => {
		const gappy = [...years.slice(0, 6), ...years.slice(0, 7).map((year) => year + 16)];
		const wide = Array.from({ length: 23 }, (_, i) => 2000 + i);
		const series = Array.from({ length: 150 }, (_, seed) => {
			const full = wandering(0.8, seed + 2000, undefined, wide);
			return { years: gappy, values: gappy.map((year) => full.values[year - 2000]!) };
		});
		const processes = learnProcesses(series, TREND, from);
		expect(series.filter((one) => judge(one, TREND, processes).passes).length).toBeLessThanOrEqual(12);
	});
});

describe('the smallest detectable change', () => {
	it.each([TREND, STEP, TURN])('is found in about 80 of 100 cases: $kind', (change) => {
		const size = smallestDetectable(world[3]!, change, learnt[change.kind], from)!;
		const along = (year: number) =>
			change.kind === 'trend'
				? (year - 2000) / 19
				: change.kind === 'step'
					? Number(year >= 2013)
					: Math.max(0, year - 2010);
		// the series' own yearly impulse is an estimate, so the share is held over many series of this world
		let found = 0;
		for (let i = 0; i < 100; i += 1) {
			const own = smallestDetectable(world[i]!, change, learnt[change.kind], from)!;
			const again = wandering(0.6, 5000 + i, (year) => own * along(year));
			found += Number(judge(again, change).passes);
		}
		expect(size).toBeGreaterThan(0);
		expect(found).toBeGreaterThan(65);
		expect(found).toBeLessThan(92);
	});
	it('grows with the unit and needs a series that varies', () => {
		const one = smallestDetectable(world[3]!, TREND, learnt.trend, from)!;
		const tenfold = { years, values: world[3]!.values.map((value) => value * 8) };
		expect(smallestDetectable(tenfold, TREND, learnt.trend, from)).toBeCloseTo(8 * one, 6);
		expect(
			smallestDetectable({ years, values: years.map(() => 1) }, TREND, learnt.trend, from)
		).toBeUndefined();
	});
});

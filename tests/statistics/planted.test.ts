import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benches } from '$lib/statistics/bench';
import type { Change, Observed } from '$lib/statistics/change';
import { combineMembers } from '$lib/statistics/combine';
import { compareCounts, type Counted } from '$lib/statistics/counts';
import { generator } from '$lib/statistics/generator';
import { randomGroups } from '$lib/statistics/groups';
import { judgeChange, type Judged } from '$lib/statistics/judge';
import { learnProcesses } from '$lib/statistics/learn';
import { compareLevel } from '$lib/statistics/level';
import { spreadByYear } from '$lib/statistics/spread';

const from = benches(40);
const years = Array.from({ length: 24 }, (_, i) => 2000 + i);
const CHANGES: readonly Change[] = [
	{ kind: 'trend' },
	{ kind: 'step', after: 2017 },
	{ kind: 'turn', after: 2013 }
];

/** An AR(1) at 0.5 with impulses of size 1, plus something for each year. */
function wandering(seed: number, plus = (_year: number) => 0): Observed {
	const random = generator(seed, 9);
	let level = random.normal() / 0.87;
	return { years, values: years.map((year) => (level = 0.5 * level + random.normal()) + plus(year)) };
}
const world = Array.from({ length: 120 }, (_, i) => wandering(i + 1));
const learnt = CHANGES.map((change) => learnProcesses(world, change, from));
const judge = (series: Observed, which: number) =>
	judgeChange(series, CHANGES[which]!, learnt[which]!, from) as Judged;

/** How many of 25 seeds get a verdict in this direction, and in the other. */
function found(which: number, plus: (year: number) => number): [up: number, down: number] {
	const judged = Array.from({ length: 25 }, (_, i) => judge(wandering(1000 + i, plus), which));
	const passing = judged.filter(({ passes }) => passes);
	return [passing.filter(({ lean }) => lean > 0).length, passing.filter(({ lean }) => lean < 0).length];
}

describe('planted truths', () => {
	it('a rise and a fall of ten impulses', () => {
		expect(found(0, (year) => (10 * (year - 2000)) / 23)).toEqual([25, 0]);
		expect(found(0, (year) => (-10 * (year - 2000)) / 23)).toEqual([0, 25]);
	});
	it('a step of five impulses, either way', () => {
		expect(found(1, (year) => (year >= 2017 ? 5 : 0))).toEqual([25, 0]);
		expect(found(1, (year) => (year >= 2017 ? -5 : 0))).toEqual([0, 25]);
	});
	it('a turn from level to steep, either way', () => {
		expect(found(2, (year) => 1.6 * Math.max(0, year - 2013))).toEqual([25, 0]);
		expect(found(2, (year) => -1.6 * Math.max(0, year - 2013))).toEqual([0, 25]);
	});
	it('a wild year makes none of the three', () => {
		for (const which of [0, 1, 2])
			for (const at of [2003, 2012, 2021]) {
				const [up, down] = found(which, (year) => (year === at ? 30 : 0));
				expect(up + down).toBeLessThanOrEqual(3);
			}
	});
	it('a level above and below its bar, whichever neighbouring year is taken', () => {
		const series = { years, values: years.map((year) => 40 + (year - 2000)) };
		const at = { at: { year: 2012 }, benchmark: 45 } as const;
		expect(compareLevel(series, at)).toMatchObject({ direction: 1, passes: true });
		expect(compareLevel(series, { ...at, benchmark: 51 })).toMatchObject({ direction: 1, passes: false });
		expect(compareLevel(series, { ...at, benchmark: 60 })).toMatchObject({ direction: -1, passes: true });
	});
	it('members moving apart, judged by groups of their size', () => {
		const groups = randomGroups(world.length, 5).map((group) =>
			spreadByYear(
				group.map((place) => world[place]!),
				'value'
			)
		);
		const processes = learnProcesses(groups, CHANGES[0]!, from);
		const apart = (sign: number) =>
			Array.from({ length: 12 }, (_, region) => {
				const members = [-2, -1, 0, 1, 2].map((out, i) =>
					wandering(3000 + 5 * region + i, (year) => out * (sign > 0 ? year - 2000 : 2023 - year))
				);
				return judgeChange(spreadByYear(members, 'value'), CHANGES[0]!, processes, from) as Judged;
			});
		expect(apart(1).every(({ passes, lean }) => passes && lean === 1)).toBe(true);
		expect(apart(-1).every(({ passes, lean }) => passes && lean === -1)).toBe(true);
	});
	it('a region of five where four rise supports, where two rise and two fall is mixed', () => {
		const region = (rises: readonly number[]) =>
			combineMembers(
				rises.map((rise, i) => {
					const { p, measure } = judge(
						wandering(500 + i, (year) => rise * (year - 2000)),
						0
					);
					return { direction: Math.sign(measure) as -1 | 0 | 1, p };
				})
			);
		expect(region([0.6, 0.6, 0.6, 0.6, 0])).toMatchObject({ outcome: 1, inPart: false, m: 5 });
		expect(region([0.6, 0.6, -0.6, -0.6, 0]).outcome).toBe('mixed');
	});
});

describe('what never is a finding', () => {
	const counted = (events: readonly number[]): Counted[] =>
		events.map((count, i) => ({ year: 2000 + i, events: count, exposure: 1 }));
	const judgedP = (counts: Counted[], after: number) => {
		const compared = compareCounts(counts, after);
		return compared.judged ? compared.p : 1;
	};
	it('five protest events, wherever they fall', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 5 }),
				fc.integer({ min: 2003, max: 2021 }),
				(places, after) => {
					const events = years.map((_, i) => places.filter((place) => place === i).length);
					expect(judgedP(counted(events), after)).toBe(1);
				}
			)
		);
	});
	it('three years coded by other rules, however many events they add', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 30 }),
				fc.integer({ min: 2, max: 60 }),
				fc.integer({ min: 0, max: 21 }),
				fc.integer({ min: 2003, max: 2021 }),
				(base, times, first, after) => {
					const events = years.map((_, i) => (i >= first && i < first + 3 ? times * (base + 1) : base));
					expect(judgedP(counted(events), after)).toBeGreaterThan(0.05);
				}
			)
		);
	});
	it('seven known years, of a series of any slope', () => {
		for (const which of [0, 1, 2])
			expect(
				judgeChange(
					{ years: years.slice(0, 7), values: [1, 2, 3, 4, 5, 6, 7] },
					CHANGES[which]!,
					learnt[which]!,
					from
				)
			).toEqual({ judged: false });
	});
	it('the reverse of the finding in the series turned upside down, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 24, maxLength: 24 }),
				fc.constantFrom(0, 1, 2),
				(values, which) => {
					const was = judge({ years, values }, which);
					const is = judge({ years, values: values.map((value) => 0 - value) }, which);
					expect([is.passes, is.lean, is.p, is.limit]).toEqual([was.passes, 0 - was.lean, was.p, was.limit]);
				}
			),
			{ numRuns: 60 }
		);
	});
});

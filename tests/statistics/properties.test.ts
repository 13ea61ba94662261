import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendall, orderScore, untiedScore } from '$lib/statistics/kendall';
import { detrended } from '$lib/statistics/least-squares';
import { mannWhitney } from '$lib/statistics/mann-whitney';
import { normalQuantile, normalShareBelow } from '$lib/statistics/normal';
import { nthSmallest } from '$lib/statistics/nth-smallest';
import { poissonRate, rateRatio } from '$lib/statistics/poisson';
import { midRanks, spearman } from '$lib/statistics/ranks';
import { benjaminiHochberg, simes } from '$lib/statistics/several-tests';
import { studentQuantile, studentShareBelow } from '$lib/statistics/student';
import { medianSlope, theilSen } from '$lib/statistics/theil-sen';
import { volatility } from '$lib/statistics/volatility';

/** Whole numbers, so that shifts and scales by powers of two are exact. */
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 });
const yearsOf = (list: readonly number[]) => list.map((_, i) => 1990 + i);
const p = fc.double({ min: 0, max: 1, noNaN: true });

describe('τ and the Theil–Sen slope', () => {
	it('by hand: one pair of six falls, slopes −1, ½, ½, 1, 2, 2', () => {
		expect(kendall([1, 2, 3, 4], [1, 3, 2, 4])).toEqual({ score: 4, pairs: 6, tauA: 4 / 6, tauB: 4 / 6 });
		expect(theilSen([1, 2, 3, 4], [1, 3, 2, 4]).slope).toBe(0.75);
	});
	it('by hand: ties count as no movement in τ-a and are taken out in τ-b', () => {
		const { tauA, tauB } = kendall([1, 2, 3], [5, 5, 6]);
		expect(tauA).toBeCloseTo(2 / 3, 15);
		expect(tauB).toBeCloseTo(2 / Math.sqrt(6), 15);
		expect(kendall([1, 2, 3], [5, 5, 5]).tauB).toBeUndefined();
	});
	it('without ties the fast score is the plain one', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer(), { maxLength: 40 }), (list) => {
				expect(untiedScore(list) + 0).toBe(orderScore(list));
			})
		);
	});
	it('the slope alone is the same number', () => {
		fc.assert(
			fc.property(values, (list) => {
				expect(medianSlope(yearsOf(list), list)).toBe(theilSen(yearsOf(list), list).slope);
			})
		);
		expect(medianSlope([3, 3], [1, 2])).toBeUndefined();
	});
	it('the n-th smallest stands where sorting would put it, many ties or none', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1 }), fc.nat(), (list, any) => {
				const place = any % list.length;
				const sorted = Float64Array.from(list).sort();
				expect(nthSmallest(Float64Array.from(list), place)).toBe(sorted[place]);
			})
		);
	});
	it('shift and scale leave τ alone and carry the slope along', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: -500, max: 500 }), (list, shift) => {
				const moved = list.map((value) => 4 * value + shift);
				expect(orderScore(moved)).toBe(orderScore(list));
				const [was, is] = [theilSen(yearsOf(list), list), theilSen(yearsOf(list), moved)];
				expect(is.slope).toBeCloseTo(4 * was.slope, 9);
				expect(is.high).toBeCloseTo(4 * was.high, 9);
			})
		);
	});
	it('turning the sign, or the years round, turns both', () => {
		fc.assert(
			fc.property(values, (list) => {
				const turned = list.map((value) => -value);
				expect(orderScore(turned)).toBe(0 - orderScore(list));
				expect(orderScore([...list].reverse())).toBe(0 - orderScore(list));
				const [was, is] = [theilSen(yearsOf(list), list), theilSen(yearsOf(list), turned)];
				expect(is.slope).toBeCloseTo(-was.slope, 12);
				expect([is.low, is.high]).toEqual([0 - was.high, 0 - was.low]);
			})
		);
	});
	it('no pair order matters', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 29 }), (list, cut) => {
				const years = yearsOf(list);
				const turn = <T>(row: T[]) => [...row.slice(cut), ...row.slice(0, cut)];
				expect(kendall(turn(years), turn(list)).score).toBe(kendall(years, list).score);
				expect(theilSen(turn(years), turn(list))).toEqual(theilSen(years, list));
				expect(spearman(turn(years), turn(list)) ?? 9).toBeCloseTo(spearman(years, list) ?? 9, 12);
			})
		);
	});
	it('refuses a single value of x and unequal lengths', () => {
		expect(() => theilSen([3, 3], [1, 2])).toThrow('fewer than two values of x');
		expect(() => kendall([1, 2], [1])).toThrow('lengths');
	});
});

describe('ranks', () => {
	it('add up to n(n + 1)/2 and do not see a rising transformation', () => {
		fc.assert(
			fc.property(values, (list) => {
				const ranks = midRanks(list);
				expect(ranks.reduce((a, b) => a + b, 0)).toBe((list.length * (list.length + 1)) / 2);
				expect(midRanks(list.map((value) => value ** 3))).toEqual(ranks);
			})
		);
	});
	it('Spearman has no answer where nothing varies', () =>
		expect(spearman([1, 2, 3], [4, 4, 4])).toBeUndefined());
});

describe('Mann–Whitney', () => {
	it('exchanging the groups mirrors u and keeps p', () => {
		fc.assert(
			fc.property(values, values, (a, b) => {
				const [one, other] = [mannWhitney(a, b), mannWhitney(b, a)];
				expect(one.u + other.u).toBe(a.length * b.length);
				expect(one.p).toBeCloseTo(other.p, 9);
				expect(
					mannWhitney(
						a.map((v) => 8 * v - 3),
						b.map((v) => 8 * v - 3)
					).p
				).toBe(one.p);
			}),
			{ numRuns: 40 }
		);
	});
	it('two full groups of three apart: 2 of 20 orders', () =>
		expect(mannWhitney([1, 2, 3], [4, 5, 6]).p).toBeCloseTo(0.1, 14));
});

describe('several tests', () => {
	it('adjusted values follow the order, never fall below the plain ones, and see no permutation', () => {
		fc.assert(
			fc.property(fc.array(p, { minLength: 1, maxLength: 20 }), (list) => {
				const adjusted = benjaminiHochberg(list);
				list.forEach((value, i) => {
					expect(adjusted[i]!).toBeGreaterThanOrEqual(value);
					list.forEach((other, j) => value < other && expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!));
				});
				expect(benjaminiHochberg([...list].reverse())).toEqual([...adjusted].reverse());
				expect(simes(list)).toBeLessThanOrEqual(Math.min(1, list.length * Math.min(...list)));
			})
		);
	});
	it('by hand: Simes of 0.01, 0.04, 0.03 is 0.03', () =>
		expect(simes([0.01, 0.04, 0.03])).toBeCloseTo(0.03, 15));
	it('nothing tested is nothing found', () => expect([simes([]), benjaminiHochberg([])]).toEqual([1, []]));
	it('refuses what is no p value', () => expect(() => simes([0.2, 1.2])).toThrow('not a p value'));
});

describe('distributions', () => {
	it('quantile and share undo each other', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
				fc.integer({ min: 1, max: 200 }),
				(share, degrees) => {
					expect(normalShareBelow(normalQuantile(share))).toBeCloseTo(share, 12);
					expect(studentShareBelow(studentQuantile(share, degrees), degrees)).toBeCloseTo(share, 11);
				}
			)
		);
	});
});

describe('rates', () => {
	it('the interval holds the rate, and twice the exposure halves it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 300 }), (events) => {
				const rate = poissonRate(events, 2);
				expect(rate.low).toBeLessThanOrEqual(rate.value);
				expect(rate.high).toBeGreaterThan(rate.value);
				expect(poissonRate(events, 4).high).toBeCloseTo(rate.high / 2, 12);
			})
		);
	});
	it('no event: the interval ends at −ln 0.025, the rule of three a little wider', () =>
		expect(poissonRate(0, 1).high).toBeCloseTo(-Math.log(0.025), 12));
	it('exchanging the sides turns the ratio over', () => {
		const [a, b] = [
			{ events: 5, exposure: 10 },
			{ events: 9, exposure: 7 }
		];
		const [one, other] = [rateRatio(a, b)!, rateRatio(b, a)!];
		expect(one.value * other.value).toBeCloseTo(1, 12);
		expect(one.low * other.high).toBeCloseTo(1, 10);
		expect(one.p).toBeCloseTo(other.p, 12);
	});
	it('nothing counted on either side has no ratio', () =>
		expect(rateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 2 })).toBeUndefined());
	it('refuses half an event', () => expect(() => poissonRate(1.5, 1)).toThrow('not a count'));
});

describe('volatility and detrending', () => {
	it('doubling every year is ln 2, whatever the unit', () =>
		expect(volatility([1, 2, 3], [3, 6, 12])).toEqual({ value: Math.log(2), changes: 2 }));
	it('skips gaps and values that have no logarithm', () =>
		expect(volatility([1990, 1992, 1993, 1994, 1995], [1, 100, 0, -5, 4])).toBeUndefined());
	it('a straight line leaves nothing', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (a, b) => {
				const years = [1990, 1991, 1995, 2001];
				detrended(
					years,
					years.map((year) => a + b * year)
				).forEach((rest) => expect(Math.abs(rest)).toBeLessThan(1e-8));
			})
		);
	});
});

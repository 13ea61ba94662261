import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts, type CountsCompared } from '$lib/statistics/counts';

const yearly = (events: readonly number[]) =>
	events.map((count, i) => ({ year: 1990 + i, events: count, exposure: 5 }));
const compare = (events: readonly number[], after: number) =>
	compareCounts(yearly(events), after) as CountsCompared;

describe('counts before and after', () => {
	it('a steady tenfold rise passes all three tests', () => {
		const found = compare([1, 2, 1, 0, 2, 1, 1, 2, 1, 0, 12, 9, 14, 11, 10, 13, 9, 12], 2000);
		expect(found.direction).toBe(1);
		expect(found.p).toBeLessThanOrEqual(0.01);
		expect(found.before).toMatchObject({ events: 11, years: 10 });
		expect(found.since.rate.value).toBeCloseTo(90 / 40, 12);
		expect(found.ratio!.value).toBeCloseTo(90 / 8 / (11 / 10), 12);
	});
	it('a coding break of three years never makes a rise', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 400 }), (from, size) => {
				const events = Array.from({ length: 18 }, (_, i) =>
					i >= 10 + from - 2 && i < 13 + from - 2 ? size : 1
				);
				expect(compare(events, 2000).p).toBeGreaterThan(0.05);
			})
		);
	});
	it('five events never make a rise or a fall, wherever they lie', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 5 }), (places) => {
				const events = new Array<number>(18).fill(0);
				for (const place of places) events[place]! += 1;
				expect(compare(events, 2000).p).toBe(1);
			})
		);
	});
	it('uneven years widen: the same sums, once steady and once bunched', () => {
		const steady = compare([2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4], 1998);
		const bunched = compare([0, 0, 16, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0], 1998);
		expect(steady.dispersion).toBe(1);
		expect(bunched.dispersion).toBeGreaterThan(5);
		expect(steady.pRates).toBeLessThan(bunched.pRates);
	});
	it('running the years backwards exchanges rise and fall', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 16, maxLength: 16 }), (events) => {
				const [was, is] = [compare(events, 1998), compare([...events].reverse(), 1998)];
				expect(is.direction).toBe(0 - was.direction);
				expect(is.p).toBeCloseTo(was.p, 9);
			})
		);
	});
	it('under eight years, or three on a side, gives no judgement', () => {
		expect(compareCounts(yearly([1, 2, 3, 4, 5, 6, 7]), 1994)).toEqual({ judged: false });
		expect(compareCounts(yearly([1, 2, 3, 4, 5, 6, 7, 8, 9]), 1997)).toEqual({ judged: false });
	});
});

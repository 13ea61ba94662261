import { describe, expect, it } from 'vitest';
import { compareLevel, type LevelCompared } from '$lib/statistics/level';

const years = Array.from({ length: 11 }, (_, i) => 1990 + i);
/** Income that halves in the first years and stays there. */
const fallen = { years, values: [100, 96, 88, 70, 60, 52, 51, 50, 51, 50, 52] };
const compare = (...given: Parameters<typeof compareLevel>) => compareLevel(...given) as LevelCompared;

describe('level', () => {
	it('1996 against 1990: lower, whichever neighbour is taken', () => {
		const found = compare(fallen, { at: { year: 1996 }, benchmark: { year: 1990 } });
		// four moves of 1996, two of 1990: the years before 1990 are not known
		expect(found).toMatchObject({
			difference: -49,
			direction: -1,
			moved: 6,
			kept: 6,
			passes: true,
			p: undefined
		});
	});
	it('does not hold where a neighbouring year says otherwise', () => {
		const found = compare(fallen, { at: { year: 1992 }, benchmark: { year: 1991 } });
		expect(found.direction).toBe(-1);
		expect(found.passes).toBe(false);
	});
	it('does not hold where an end cannot be moved', () => {
		const ends = { years: [1990, 2000, 2001, 2002], values: [9, 5, 5, 5] };
		expect(compare(ends, { at: { year: 2000 }, benchmark: { year: 1990 } }).passes).toBe(false);
	});
	it('a period’s median against a number, its ends moved', () => {
		const found = compare(fallen, { at: { from: 1995, to: 1998 }, benchmark: 60 });
		expect(found).toMatchObject({ value: 51, difference: -9, moved: 8, kept: 8, passes: true });
		expect(compare(fallen, { at: { from: 1995, to: 1998 }, benchmark: 51.2 }).passes).toBe(false);
	});
	it('the source’s interval must not reach the benchmark', () => {
		const level = { at: { year: 1996 }, benchmark: { year: 1990 } } as const;
		const wide = compare(
			fallen,
			level,
			years.map(() => 40)
		);
		expect(wide.half).toBeCloseTo(40 * Math.SQRT2, 12);
		expect(wide.passes).toBe(false);
		expect(
			compare(
				fallen,
				level,
				years.map(() => 30)
			).passes
		).toBe(true);
	});
	it('upside down it says the same of the other side', () => {
		const turned = { years, values: fallen.values.map((value) => -value) };
		const level = { at: { year: 1996 }, benchmark: { year: 1990 } } as const;
		expect(compare(turned, level)).toEqual({
			...compare(fallen, level),
			value: -51,
			benchmark: -100,
			difference: 49,
			direction: 1
		});
	});
	it('an unknown year is no judgement', () =>
		expect(compareLevel(fallen, { at: { year: 2010 }, benchmark: 3 })).toEqual({ judged: false }));
});

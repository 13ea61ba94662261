import { describe, expect, it } from 'vitest';
import type { Evidence, Expectation } from '$lib/argument/evidence';
import { endsOf, sidesOf } from '$lib/figures/stretch';
import { asIndicatorId, asIso3 } from '$lib/base/ids';

const piece = (expect_: Expectation) => ({ expect: expect_ }) as Evidence;

describe('sidesOf', () => {
	it('joins five years at each end where nothing else is compared', () => {
		expect(sidesOf(piece({ kind: 'rise' }), [1990, 2023])).toEqual([
			[1990, 1994],
			[2019, 2023]
		]);
	});
	it('parts at the first year of the later period', () => {
		expect(sidesOf(piece({ kind: 'step', direction: 'fall', after: 2010 }), [1992, 2024])).toEqual([
			[1992, 2009],
			[2010, 2024]
		]);
	});
	it('joins the two years of a level, and the ends of a period that holds only one of them', () => {
		const level = piece({ kind: 'level', direction: 'above', benchmark: { year: 1990 }, at: 2024 });
		expect(sidesOf(level, [1990, 2024])).toEqual([
			[1990, 1990],
			[2024, 2024]
		]);
		expect(sidesOf(level, [2000, 2024])[0]).toEqual([2000, 2004]);
	});
});

describe('endsOf', () => {
	const series = {
		indicator: asIndicatorId('x'),
		country: asIso3('KAZ'),
		observations: [1990, 1991, 1994, 2020].map((year) => ({ year, value: year - 1990 }))
	};
	it('takes the median of what is known, three years at least', () => {
		const [first, last] = endsOf(series, [
			[1990, 1994],
			[2016, 2020]
		]);
		expect(first.value).toBe(1);
		expect(last.value).toBeUndefined();
	});
	it('asks no more years than a side has', () => {
		expect(
			endsOf(series, [
				[1990, 1990],
				[2020, 2020]
			]).map(({ value }) => value)
		).toEqual([0, 30]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPx, scaleFor, toPx, yearScale } from '$lib/charts/scale';

const rangePx = [300, 20] as const;

describe('scaleFor', () => {
	it('begins and ends on round ticks', () => {
		const scale = scaleFor([3, 17.2], { rangePx, count: 5, zero: true });
		expect(scale.domain).toEqual([0, 20]);
		expect(scale.ticks).toEqual([0, 5, 10, 15, 20]);
	});
	it('holds zero when asked, also below it', () => {
		expect(scaleFor([-3.4, -0.5], { rangePx, count: 4, zero: true }).domain).toEqual([-4, 0]);
	});
	it('uses decades on a logarithmic scale and ignores what has no logarithm', () => {
		const scale = scaleFor([-5, 0, 12, 90000], { rangePx, count: 5, log: true });
		expect(scale.domain).toEqual([10, 100000]);
		expect(scale.ticks).toEqual([10, 100, 1000, 10000, 100000]);
		expect(toPx(scale, 1000)).toBeCloseTo(160);
	});
	it('opens a scale round a single value', () => {
		const { domain } = scaleFor([7], { rangePx, count: 4 });
		expect(domain[0]).toBeLessThan(7);
		expect(domain[1]).toBeGreaterThan(7);
	});
	it('holds every value, and pixels lead back to it', () => {
		const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, zero) => {
				const scale = scaleFor(values, { rangePx, count: 5, zero });
				const size = scale.domain[1] - scale.domain[0];
				for (const one of values) {
					expect(one).toBeGreaterThanOrEqual(scale.domain[0]);
					expect(one).toBeLessThanOrEqual(scale.domain[1]);
					expect(Math.abs(fromPx(scale, toPx(scale, one)) - one)).toBeLessThanOrEqual(size * 1e-9);
				}
			})
		);
	});
});

describe('yearScale', () => {
	it('writes every five years and the last one', () => {
		expect(yearScale([1992, 2023], [38, 430], 42).ticks).toEqual([1995, 2000, 2005, 2010, 2015, 2023]);
	});
	it('drops a round year that would touch the last', () => {
		expect(yearScale([1990, 2021], [0, 310], 40).ticks).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2021]);
	});
	it('ends at the last year of a source that stops early', () => {
		expect(yearScale([1992, 2023], [38, 430], 42, 2019).ticks.at(-1)).toBe(2019);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjusted } from '$lib/statistics/adjust';
import { spreadByYear } from '$lib/statistics/spread';

const years = [2000, 2001, 2002, 2003, 2004, 2005];
const gappy = [2000, 2001, 2003, 2004, 2005];

describe('adjusted', () => {
	it('leaves nothing of levels, lines and common years, with the same gaps for all', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }),
				fc.constantFrom(years, gappy),
				(common, known) => {
					const members = [0, 1, 2, 3].map((k) => ({
						years: known,
						values: known.map((year) => k * 7 + k * k * (year - 2000) + common[year - 2000]!)
					}));
					for (const { values } of adjusted(members))
						values.forEach((rest) => expect(Math.abs(rest)).toBeLessThan(1e-6));
				}
			)
		);
	});
	it('a member with a hundred times the size does not bend the others', () => {
		const wave = (k: number) => years.map((_, i) => Math.sin(k * (i + 1) ** 2));
		const calm = [1, 2, 3].map((k) => ({ years, values: wave(k) }));
		const [small, large] = [
			adjusted([...calm, { years, values: wave(4) }]),
			adjusted([...calm, { years, values: wave(4).map((v) => 100 * v) }])
		];
		small.forEach(({ values }, k) =>
			values.forEach((value, i) => expect(large[k]!.values[i]).toBeCloseTo(value, 9))
		);
	});
	it('keeps what is a member’s own: residuals add up to zero over the member’s years and over each year', () => {
		const members = [1, 2, 3].map((k) => ({
			years,
			values: years.map((_, i) => Math.sin(k * (i + 1) ** 2))
		}));
		const rest = adjusted(members);
		for (const { values } of rest) {
			expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 9);
			expect(values.reduce((sum, value, i) => sum + value * i, 0)).toBeCloseTo(0, 9);
			expect(Math.max(...values.map(Math.abs))).toBeGreaterThan(0.1);
		}
		years.forEach((_, i) => expect(rest.reduce((sum, { values }) => sum + values[i]!, 0)).toBeCloseTo(0, 9));
	});
	it('a member with one known year has nothing left', () => {
		const lone = { years: [2000], values: [5] };
		expect(adjusted([lone, { years, values: years.map(Math.cos) }])[0]!.values).toEqual([0]);
	});
});

describe('spread by year', () => {
	const a = { years, values: [1, 2, 3, 4, 5, 6] };
	it('by hand: 1 and 3 lie √2 apart by n − 1, whatever their level', () => {
		const b = { years: gappy, values: [3, 4, 6, 7, 8] };
		const { years: kept, values } = spreadByYear([a, b], 'value');
		expect(kept).toEqual(gappy);
		values.forEach((value) => expect(value).toBeCloseTo(Math.SQRT2, 12));
	});
	it('of logarithms sees ratios, not units, and leaves out what has none', () => {
		const b = { years, values: [2, 4, 6, 8, 10, -12] };
		const { years: kept, values } = spreadByYear([a, b], 'logarithm');
		expect(kept).toEqual(years.slice(0, 5));
		values.forEach((value) => expect(value).toBeCloseTo(Math.LN2 / Math.SQRT2, 12));
	});
	it('of one member there is none', () =>
		expect(spreadByYear([a], 'value')).toEqual({ years: [], values: [] }));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentShares } from '$lib/statistics/dependence';

const column = (values: readonly number[]) => new Map(values.map((value, at) => [`u${at}`, value]));
const many = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 40, maxLength: 40 });

describe('independentShares', () => {
	it('halves two that are the same, whatever their scale, and leaves alone one that is known elsewhere', () => {
		const one = Array.from({ length: 40 }, (_, at) => at);
		const elsewhere = new Map(one.map((value) => [`v${value}`, value]));
		const shares = independentShares([
			column(one),
			column(one.map((value) => -Math.exp(value / 9))),
			elsewhere
		]);
		expect(shares[0]).toBeCloseTo(0.5, 12);
		expect(shares[1]).toBeCloseTo(0.5, 12);
		expect(shares[2]).toBe(1);
	});

	it('counts k copies of one measure as one, and never more measures than there are', () => {
		fc.assert(
			fc.property(many, many, fc.integer({ min: 1, max: 6 }), (a, b, copies) => {
				fc.pre(new Set(a).size > 1);
				const same = independentShares(Array.from({ length: copies }, () => column(a)));
				expect(same.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
				const both = independentShares([column(a), column(b)]).reduce((sum, one) => sum + one, 0);
				expect(both).toBeGreaterThanOrEqual(1 - 1e-9);
				expect(both).toBeLessThanOrEqual(2 + 1e-9);
			}),
			{ numRuns: 60 }
		);
	});
});

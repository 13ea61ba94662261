import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator, generatorFrom, shuffled } from '$lib/statistics/generator';
import { logarithm } from '$lib/statistics/logarithm';

describe('generator', () => {
	it('gives the published row of xoshiro128++ for the state 1, 2, 3, 4', () => {
		const random = generatorFrom([1, 2, 3, 4]);
		const row = Array.from({ length: 10 }, random.next);
		expect(row).toEqual([
			641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
			621204420
		]);
	});
	it('repeats itself for one seed and differs between seeds and streams', () => {
		const row = (seed: number, stream?: number) => {
			const random = generator(seed, stream);
			return Array.from({ length: 5 }, random.next);
		};
		expect(row(7)).toEqual(row(7));
		const rows = [row(7), row(8), row(7, 1), row(7, 2), row(0), row(1, 7)].map(String);
		expect(new Set(rows).size).toBe(rows.length);
	});
	it('draws normals with mean 0, variance 1, kurtosis 3', () => {
		const random = generator(1);
		const size = 200_000;
		const moments = [0, 0, 0, 0];
		for (let i = 0; i < size; i += 1) {
			const z = random.normal();
			moments.forEach((sum, power) => (moments[power] = sum + z ** (power + 1) / size));
		}
		const [mean, square, cube, fourth] = moments as [number, number, number, number];
		expect(Math.abs(mean)).toBeLessThan(0.01);
		expect(Math.abs(square - 1)).toBeLessThan(0.015);
		expect(Math.abs(cube)).toBeLessThan(0.03);
		expect(Math.abs(fourth - 3)).toBeLessThan(0.1);
	});
	it('draws every number below a count about equally often', () => {
		const random = generator(3);
		const seen = new Array<number>(7).fill(0);
		for (let i = 0; i < 70_000; i += 1) seen[random.below(7)]! += 1;
		// ±5 standard deviations of a binomial count
		seen.forEach((count) => expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000 * (6 / 7))));
		expect(() => random.below(0)).toThrow('expected 1 to 2^32');
	});
	it('shuffles without losing or doubling an item', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
				const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
				expect(sorted(shuffled(items, generator(seed)))).toEqual(sorted(items));
			})
		);
	});
});

describe('logarithm', () => {
	it('agrees with Math.log to two units of the last digit', () => {
		fc.assert(
			fc.property(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (x) => {
				const wanted = Math.log(x);
				expect(Math.abs(logarithm(x) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 2 ** -51);
			}),
			{ numRuns: 2000 }
		);
	});
	it('knows its ends', () =>
		expect([0, -1, Infinity, 1].map(logarithm)).toEqual([-Infinity, NaN, Infinity, 0]));
});

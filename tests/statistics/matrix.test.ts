import { describe, expect, it } from 'vitest';
import { fisherAbove } from '$lib/statistics/fisher';
import { inverse, multiply, trace, transpose } from '$lib/statistics/matrix';

describe('matrices', () => {
	const matrix = [
		[0, 2, 1],
		[1, 1, 0],
		[3, 0, 2]
	];
	it('have an inverse even where the first pivot is 0', () => {
		const product = multiply(matrix, inverse(matrix)!);
		product.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(i === j ? 1 : 0, 12)));
	});
	it('have none when singular, also but for rounding', () => {
		expect(
			inverse([
				[1, 2],
				[2, 4]
			])
		).toBeUndefined();
		expect(
			inverse([
				[0.1, 0.3],
				[0.1 + 0.2, 0.9]
			])
		).toBeUndefined();
	});
	it('turn, multiply and sum as by hand', () => {
		expect(transpose([[1, 2, 3]])).toEqual([[1], [2], [3]]);
		expect(multiply([[1, 2]], [[3], [4]])).toEqual([[11]]);
		expect(trace(matrix)).toBe(3);
	});
});

describe('fisherAbove', () => {
	// SciPy 1.17.1: scipy.stats.f.sf(f, d1, d2)
	it('equals SciPy’s survival function', () => {
		expect(fisherAbove(2.5, 3, 20)).toBeCloseTo(0.08884375193768917, 12);
		expect(fisherAbove(7.25, 1.5, 33.3)).toBeCloseTo(0.0049706933319258175, 12);
		expect(fisherAbove(0, 3, 20)).toBe(1);
	});
});

import { expect, it } from 'vitest';
import { spearman } from '$lib/statistics/spearman';

it('equals scipy.stats.spearmanr, SciPy 1.17.1, with ties', () => {
	expect(spearman([1, 2, 2, 4, 5, 7], [3, 1, 4, 4, 9, 2])).toBeCloseTo(0.1911764705882353, 10);
});
it('is 1 for any rising pair, −1 reversed, NaN for a constant', () => {
	expect(spearman([1, 2, 9], [2, 3, 4])).toBe(1);
	expect(spearman([1, 2, 9], [4, 3, 2])).toBe(-1);
	expect(spearman([1, 1, 1], [4, 3, 2])).toBeNaN();
});

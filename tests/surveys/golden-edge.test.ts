// Edges of a design worked by hand and by R's survey package (golden-edge.R): lonely units, weights of zero, domains in one unit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designOf } from '$lib/surveys/design';
import { meanEstimate, shareEstimate } from '$lib/surveys/estimate';
import { crossTable } from '$lib/surveys/cross-table';

interface Edge {
	readonly data: Readonly<Record<'s' | 'p' | 'w' | 'g' | 'x' | 'y', readonly number[]>>;
	readonly estimates: readonly (Readonly<Record<'group' | 'degrees' | 'mean' | 'se', number>> &
		Readonly<Record<'low' | 'high', number | null>> &
		Partial<Readonly<Record<'share' | 'shareLow' | 'shareHigh', number>>>)[];
}

const edges = JSON.parse(readFileSync(join(import.meta.dirname, 'golden-edge.json'), 'utf8')) as Record<
	string,
	Edge
>;

const near = (found: number, expected: number | null) => {
	if (expected === null) expect(found).toBeNaN();
	else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)));
};

describe('edges of a design equal those of survey 4.1.1 for R 4.2.2 (golden-edge.R)', () => {
	it.each(Object.entries(edges))('%s', (_, { data, estimates }) => {
		const { s, p, w, g, x, y } = data;
		const design = designOf({ respondents: w.length, weights: w, strata: s, clusters: p });
		for (const expected of estimates) {
			const domain = (at: number) => expected.group === 0 || g[at] === expected.group;
			const mean = meanEstimate(design, (at) => y[at]!, domain);
			expect(mean.degrees).toBe(expected.degrees);
			near(mean.value, expected.mean);
			near(mean.standardError, expected.se);
			near(mean.low, expected.low);
			near(mean.high, expected.high);
			if (expected.share === undefined) continue;
			const share = shareEstimate(design, (at) => x[at] === 1, domain);
			near(share.value, expected.share);
			near(share.low, expected.shareLow!);
			near(share.high, expected.shareHigh!);
		}
	});
});

describe('a test of a table', () => {
	const plain = designOf({ respondents: 8, weights: [1, 2, 1, 2, 1, 2, 1, 2] });

	it('is left out where each group has answers of its own, which nothing can be weighed against', () => {
		const table = crossTable(plain, [0, 0, 1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 2, 3, 3], [4, 4]);
		expect(table.test).toBeUndefined();
		expect(table.counts.map((row) => Math.max(...row))).toEqual([2, 2, 2, 2]);
	});
});

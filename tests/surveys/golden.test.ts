import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossTable } from '$lib/surveys/cross-table';
import { designOf, type Design } from '$lib/surveys/design';
import { meanEstimate, shareEstimate } from '$lib/surveys/estimate';

interface Golden {
	readonly kind: 'plain' | 'strata' | 'clusters' | 'both';
	readonly data: Readonly<Record<'s' | 'p' | 'g' | 'w' | 'x' | 'y' | 'k', readonly number[]>>;
	readonly estimates: readonly (Readonly<
		Record<'group' | 'n' | 'degrees' | 'mean' | 'se' | 'low' | 'high', number>
	> &
		Partial<Readonly<Record<'share' | 'shareSe' | 'shareLow' | 'shareHigh', number>>>)[];
	readonly table: readonly (readonly number[])[];
	readonly test: Readonly<Record<'f' | 'ndf' | 'ddf' | 'p', number>>;
}

const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden.json'), 'utf8')) as Record<
	string,
	Golden
>;

function designFor({ kind, data }: Golden): Design {
	return designOf({
		respondents: data.w.length,
		weights: data.w,
		...((kind === 'strata' || kind === 'both') && { strata: data.s }),
		...((kind === 'clusters' || kind === 'both') && { clusters: data.p })
	});
}

const near = (found: number, expected: number) =>
	expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)));

describe('estimates equal those of survey 4.1.1 for R 4.2.2 (golden.R)', () => {
	for (const [name, one] of Object.entries(golden)) {
		const design = designFor(one);
		for (const expected of one.estimates)
			it(`${name}, ${expected.group ? `group ${expected.group}` : 'everyone'}`, () => {
				const domain = (at: number) => expected.group === 0 || one.data.g[at] === expected.group;
				const mean = meanEstimate(design, (at) => one.data.y[at]!, domain);
				expect([mean.n, mean.degrees]).toEqual([expected.n, expected.degrees]);
				near(mean.value, expected.mean);
				near(mean.standardError, expected.se);
				near(mean.low, expected.low);
				near(mean.high, expected.high);
				const share = shareEstimate(design, (at) => one.data.x[at] === 1, domain);
				if (expected.share === undefined) {
					// No logit at the ends; R gives no usable interval there.
					expect([0, 1]).toContain(share.value);
					expect(share.high - share.low).toBeGreaterThan(0);
					return;
				}
				near(share.value, expected.share);
				near(share.standardError, expected.shareSe!);
				near(share.low, expected.shareLow!);
				near(share.high, expected.shareHigh!);
			});
		it(`${name}, groups by answers`, () => {
			const codes = (column: readonly number[]) => column.map((value) => value - 1);
			const size = [one.table.length, one.table[0]!.length] as const;
			const { shares, test } = crossTable(design, codes(one.data.g), codes(one.data.k), size);
			shares.forEach((row, i) => row.forEach((share, j) => near(share, one.table[i]![j]!)));
			near(test!.f, one.test.f);
			near(test!.degrees, one.test.ndf);
			near(test!.residualDegrees, one.test.ddf);
			near(test!.p, one.test.p);
		});
	}
});

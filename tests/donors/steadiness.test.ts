import { expect, it } from 'vitest';
import { asIso3 } from '$lib/base/ids';
import { steadiness } from '$lib/donors/steadiness';

const years = (values: readonly (number | undefined)[]) =>
	values.map((value, at) => ({ year: 2009 + at, value: value ?? 0, partners: value === undefined ? 0 : 1 }));

it('puts the least steady donor first, counts no year without a record as zero, and leaves out those with too few', () => {
	const steady = { donor: asIso3('CHE'), byYear: years([10, 11, 10, 11, 10, 11, 10, 11, 10]) };
	const wild = { donor: asIso3('RUS'), byYear: years([10, 20, 10, 20, 10, undefined, 10, 20, 10, 20]) };
	const short = { donor: asIso3('AZE'), byYear: years([1, undefined, 2, undefined, 3]) };
	const found = steadiness([steady, wild, short]);
	expect(found.map(({ donor, changes }) => [donor, changes])).toEqual([
		['RUS', 7],
		['CHE', 8]
	]);
	expect(found[0]!.change).toBeCloseTo(Math.LN2, 12);
});

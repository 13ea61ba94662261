// Numbers that no source should have, and rows that no table should: nothing throws, nothing is NaN, turning a series turns its verdict.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from '$lib/argument/evidence';
import { asIndicatorId } from '$lib/base/ids';
import { readPanel } from '$lib/indicators/read-panel';
import { countedYears } from '$lib/judging/judge-count';
import { reversed } from '$lib/judging/expected';
import type { Judgement } from '$lib/judging/judgement';
import { compareCounts } from '$lib/statistics/counts';
import { byYear, judgedOne, panelOf, years } from './planted';

/** Whole, tied, tiny, huge, far apart, or not there. */
const odd = fc.oneof(
	{ weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
	{ weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
	{ weight: 1, arbitrary: fc.constantFrom(0, -0, 1e-300, -1e-300, 1e150, -1e150, 5e-324) },
	{ weight: 2, arbitrary: fc.constant(undefined) }
);
const rows = fc.array(odd, { minLength: years.length, maxLength: years.length });
const expectations: readonly Expectation[] = [
	{ kind: 'rise' },
	{ kind: 'step', direction: 'rise', after: 2011 },
	{ kind: 'turn', direction: 'fall', after: 2011 },
	{ kind: 'level', direction: 'below', benchmark: { year: 2002 }, at: 2018 }
];

const isVerdict = ({ word }: Judgement) => word === 'supports' || word === 'contradicts';

function sound(found: Judgement): void {
	for (const share of [found.p, found.usual])
		expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
	const { kind, value, low, high } = found.effect ?? {};
	expect([value, low, high].filter(Number.isNaN)).toEqual([]);
	if (found.n < 8 && kind !== 'difference') expect(isVerdict(found)).toBe(false);
	if (isVerdict(found)) expect(found.direction).not.toBe(0);
}

describe.each(expectations)('$kind of odd numbers', (expectation) => {
	it('is judged without a fault, and its reverse exchanges supports and contradicts exactly', () => {
		fc.assert(
			fc.property(rows, (values) => {
				const found = judgedOne(expectation, values);
				sound(found);
				const turned = judgedOne(reversed(expectation), values);
				const exchange = { supports: 'contradicts', contradicts: 'supports' } as const;
				const word = found.word in exchange ? exchange[found.word as keyof typeof exchange] : found.word;
				expect([turned.word, turned.p, turned.direction + 0]).toEqual([word, found.p, found.direction + 0]);
			}),
			{ numRuns: 8, seed: 4 }
		);
	});
});

describe('counts', () => {
	const people = (value: number) =>
		panelOf('people', { KAZ: byYear(years.map(() => value)) }).series.get('KAZ' as never);
	const events = (values: readonly number[]) =>
		panelOf('events', { KAZ: byYear(values) }).series.get('KAZ' as never);
	const count = fc.oneof(fc.nat({ max: 400 }), fc.constantFrom(0, 1));

	it('of any size have a p value, and turned years turn the direction', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 24, maxLength: 24 }), (values) => {
				const found = compareCounts(countedYears(events(values), people(2e6)), 2012);
				const back = compareCounts(countedYears(events([...values].reverse()), people(2e6)), 2012);
				if (!found.judged || !back.judged) throw new Error('long enough');
				expect(found.p).toBeGreaterThanOrEqual(0);
				expect(found.p).toBeLessThanOrEqual(1);
				expect(back.direction).toBe(found.direction === 0 ? 0 : -found.direction);
			}),
			{ numRuns: 200, seed: 4 }
		);
	});
	it('over nobody are no years', () => {
		expect(countedYears(events(years.map(() => 3)), people(0))).toEqual([]);
		expect(countedYears(events(years.map(() => 3)), undefined)).toEqual([]);
	});
	it.each([-4, Number.NaN, Infinity, 2.5, 5e-324])(
		'of which one is %d stop the build, with its year',
		(spoilt) => {
			const counted = countedYears(events(years.map((_, i) => (i === 3 ? spoilt : 2))), people(1e6));
			expect(() => compareCounts(counted, 2012)).toThrow(/counts of 2003: not a count/);
		}
	);
});

it.each(['NaN', 'Infinity', '1e999', '-', '1,5', ' '])(
	'a table with %j for a value stops the build',
	(cell) => {
		const text = `iso3,year,value\nKAZ,2000,"${cell}"\n`;
		expect(() => readPanel(text, asIndicatorId('sample'), 'sample.csv')).toThrow(/sample\.csv row 2/);
	}
);
it('a table with years out of order stops the build', () => {
	const text = 'iso3,year,value\nKAZ,2001,1\nKAZ,2000,2\n';
	expect(() => readPanel(text, asIndicatorId('sample'), 'sample.csv')).toThrow(/not after the year above/);
});

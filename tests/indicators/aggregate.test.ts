import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3, type Iso3 } from '$lib/base/ids';
import { aggregate, membersNeeded } from '$lib/indicators/aggregate';
import type { Aggregation, Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';

const id = asIndicatorId('made');
const indicator = (aggregation: Aggregation) => ({ id, aggregation }) as Indicator;
const [a, b, c] = ['AAA', 'BBB', 'CCC'].map(asIso3) as [Iso3, Iso3, Iso3];

function panel(rows: Record<string, Record<number, number>>): Panel {
	const series = Object.entries(rows).map(([country, years]) => {
		const observations = Object.entries(years).map(([year, value]) => ({ year: Number(year), value }));
		return [asIso3(country), { indicator: id, country: asIso3(country), observations }] as const;
	});
	return { indicator: id, series: new Map(series) };
}

describe('aggregate', () => {
	it('adds where the rule is a sum', () => {
		const made = panel({ AAA: { 2000: 1 }, BBB: { 2000: 2 }, CCC: { 2000: 4 } });
		const { observations } = aggregate(indicator({ rule: 'sum' }), made, [a, b, c]);
		expect(observations).toEqual([{ year: 2000, value: 7, members: [a, b, c] }]);
	});

	it('weighs by population of one base year', () => {
		const made = panel({ AAA: { 2000: 10 }, BBB: { 2000: 20 } });
		const people = panel({ AAA: { 2015: 3, 2000: 99 }, BBB: { 2015: 1, 2000: 99 } });
		const rule: Aggregation = { rule: 'population-weighted-mean', baseYear: 2015 };
		expect(aggregate(indicator(rule), made, [a, b], people).observations[0]?.value).toBe(12.5);
	});

	it('gives no value from fewer than two thirds of the members, and names the year', () => {
		const made = panel({ AAA: { 2000: 1, 2001: 1 }, BBB: { 2001: 3 } });
		const { observations, thinYears } = aggregate(indicator({ rule: 'median' }), made, [a, b, c]);
		expect(observations).toEqual([{ year: 2001, value: 2, members: [a, b] }]);
		expect(thinYears).toEqual([2000]);
	});

	it('gives nothing where the rule is none', () => {
		const none: Aggregation = { rule: 'none', reason: { ru: 'нельзя', en: 'cannot' } };
		expect(aggregate(indicator(none), panel({ AAA: { 2000: 1 } }), [a]).observations).toEqual([]);
	});

	it('asks for two thirds, rounded up', () => {
		expect([1, 2, 3, 4, 5, 6, 7, 12].map(membersNeeded)).toEqual([1, 2, 2, 3, 4, 4, 5, 8]);
	});

	it('keeps the median between the least and the greatest member', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
				(values) => {
					const rows = Object.fromEntries(values.map((value, at) => [`A${at}A`, { 2000: value }]));
					const made = panel(rows);
					const [only] = aggregate(indicator({ rule: 'median' }), made, [...made.series.keys()]).observations;
					expect(only?.value).toBeGreaterThanOrEqual(Math.min(...values));
					expect(only?.value).toBeLessThanOrEqual(Math.max(...values));
				}
			)
		);
	});
});

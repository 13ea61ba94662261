// The curve of all reasonable ways to reckon: how many there are, which share agrees, and the one choice that turns the outcome.
import { describe, expect, it } from 'vitest';
import { frameFor, sentFrames } from '$lib/charts/frame';
import { specificationsStops } from '$lib/charts/specifications-stops';
import { tableOf } from '$lib/charts/table';
import { composeSpecifications, curveText } from '$lib/figures/compose-specifications';
import type { Curve } from '$lib/judging/curve';
import { specify } from '$lib/judging/specify';
import { generator } from '$lib/statistics/generator';
import { basisOf, byYear, members, panelOf, pieceOf, wandering, years } from './planted';

function curveOf(slope: (country: number) => number): Curve {
	const rows = Object.fromEntries(
		members.map((country, i) => [
			country,
			byYear(wandering(generator(3, i + 1)).map((value, t) => 50 + 0.1 * value + slope(i) * t))
		])
	);
	const basis = basisOf(pieceOf({ kind: 'rise' }), [panelOf('sample', rows)]);
	const steps = specify([{ basis, side: 'for', variants: [] }], []);
	let step = steps.next();
	while (!step.done) step = steps.next();
	if (!step.value) throw new Error('no curve');
	return step.value;
}
const names = { language: 'en', country: (code: string) => code, indicator: (id: string) => id } as const;

describe('a rise in every country', () => {
	const curve = curveOf(() => 0.5);
	it('is found whichever way it is reckoned, in at least 2,000 ways', () => {
		expect(curve.specifications).toBeGreaterThanOrEqual(2000);
		expect(curve).toMatchObject({ agrees: 1, opposes: 0, flips: [] });
		expect(years).toHaveLength(24);
	});
	it('has as many options as choices, the piece’s own once in each dimension', () => {
		const own = curve.options.filter((option) => option.own).map(({ dimension }) => dimension);
		expect(new Set(own).size).toBe(own.length);
		for (const { lower, median, upper } of curve.options)
			expect([lower, median, upper]).toEqual([lower, median, upper].sort((a, b) => a - b));
	});
});

describe('a fall in one country that outweighs four small rises', () => {
	const curve = curveOf((country) => (country === 2 ? -2 : 0.2));
	it('is named as the choice that turns the outcome', () => {
		const [flip] = curve.flips.filter(({ value }) => value.startsWith('-'));
		expect(curve.own).toBeLessThan(-1);
		expect(flip).toMatchObject({ dimension: 'countries', value: `-${members[2]}` });
		expect(flip?.effect).toBeGreaterThan(1);
		expect(curveText(curve, names)).toContain('One other choice changes the outcome');
	});
	it('is drawn with a stop and a row of the table for each option shown', () => {
		const data = composeSpecifications(curve, names);
		const shown = data.groups.flatMap(({ rows }) => rows);
		const stops = specificationsStops(data, frameFor(328, sentFrames('page')));
		expect(stops).toHaveLength(shown.length);
		expect(tableOf(data).rows).toHaveLength(shown.length);
		for (const { stops: own } of stops) for (const { x } of own) expect(x).toBeGreaterThan(0);
	});
});

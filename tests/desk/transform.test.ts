// Transforms of a panel: by hand where a hand can, by what must hold elsewhere; what has no answer is absent.
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { indicatorAs, transformed } from '$lib/desk/transform';
import { transformsFor } from '$lib/desk/view';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Panel } from '$lib/indicators/panel';
import { catalogue, library } from './shipped';

const id = asIndicatorId('oda-received-constant');
const aid = indicatorOf(catalogue, id);
const panel = (rows: Record<string, readonly (readonly [number, number])[]>): Panel => ({
	indicator: id,
	series: new Map(
		Object.entries(rows).map(([country, points]) => [
			asIso3(country),
			{
				indicator: id,
				country: asIso3(country),
				observations: points.map(([year, value]) => ({ year, value }))
			}
		])
	)
});
const values = (one: Panel, country: string) =>
	one.series.get(asIso3(country))?.observations.map(({ year, value }) => [year, value]);
const nobody = panel({});

describe('a transform', () => {
	const given = panel({
		KAZ: [
			[2000, 50],
			[2001, 60],
			[2003, 90]
		],
		KGZ: [[2001, 10]]
	});

	it('sets a year to 100 and leaves out countries without it', () => {
		const found = transformed(given, { kind: 'index', year: 2000 }, nobody, aid);
		expect(values(found, 'KAZ')).toEqual([
			[2000, 100],
			[2001, 120],
			[2003, 180]
		]);
		expect(values(found, 'KGZ')).toBeUndefined();
	});

	it('takes differences of neighbouring years and none over a gap', () => {
		expect(values(transformed(given, { kind: 'change' }, nobody, aid), 'KAZ')).toEqual([[2001, 10]]);
	});

	it('divides millions of dollars by people, in dollars', () => {
		const people = panel({
			KAZ: [
				[2000, 5e6],
				[2001, 6e6]
			]
		});
		expect(values(transformed(given, { kind: 'per-person' }, people, aid), 'KAZ')).toEqual([
			[2000, 10],
			[2001, 10]
		]);
	});

	it('has no place against a world of fewer than thirty', () => {
		expect(transformed(given, { kind: 'z' }, nobody, aid).series.size).toBe(0);
	});

	it('gives the same panel again', () => {
		const wish = { kind: 'change' } as const;
		expect(transformed(given, wish, nobody, aid)).toBe(transformed(given, { ...wish }, nobody, aid));
	});
});

it('places countries against the world with mean 0 and standard deviation 1 in each year', async () => {
	const whole = await library.panel(asIndicatorId('vdem-civil-society'));
	const found = transformed(whole, { kind: 'z' }, nobody, aid);
	const year = [...found.series.values()].flatMap(({ observations }) =>
		observations.filter((one) => one.year === 2010).map(({ value }) => value)
	);
	const mean = year.reduce((sum, value) => sum + value, 0) / year.length;
	expect(mean).toBeCloseTo(0, 10);
	expect(year.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (year.length - 1)).toBeCloseTo(1, 10);
});

it('names what it did in both languages, for every indicator and transform', () => {
	for (const indicator of catalogue.indicators.values())
		for (const kind of transformsFor(indicator)) {
			const { title, unit, wording } = indicatorAs(
				indicator,
				kind === 'index' ? { kind, year: 2000 } : { kind }
			);
			expect(
				[title.ru, title.en, unit.ru, unit.en, wording?.ru, wording?.en].every(Boolean),
				indicator.id
			).toBe(true);
		}
});

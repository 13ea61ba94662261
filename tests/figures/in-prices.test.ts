// Constant and current prices: what is worked out agrees with the publisher where both say the same thing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIso3, asRegionId } from '$lib/base/ids';
import { pricedFigure, pricedMeasures, type PricedMeasure, type Prices } from '$lib/figures/in-prices';
import { shipped } from '../../src/routes/shipped.server';

const stock = await shipped();
async function made(measure: PricedMeasure, prices: Prices, code: string) {
	const iso3 = asIso3(code);
	const region = { id: asRegionId('own'), name: stock.shelf.countries.get(iso3)!.name, members: [iso3] };
	return pricedFigure(measure, prices, { stock, peers: [], wish: { region, language: 'en' } });
}
async function points(measure: PricedMeasure, prices: Prices, code: string) {
	const { chart } = await made(measure, prices, code);
	if (chart.form !== 'lines') throw new Error(chart.form);
	return new Map(chart.lines[0]?.points.map(({ year, value }) => [year, value]));
}
const column = (path: string, code: string) =>
	new Map(
		readFileSync(`data/indicators/${path}`, 'utf8')
			.split(/\r?\n/)
			.filter((line) => line.startsWith(`${code},`))
			.map((line) => line.split(',').slice(1).map(Number) as [number, number])
	);
const countries = ['KGZ', 'TJK', 'UZB', 'AFG', 'SOM', 'XKX', 'TUV', 'ETH'];

describe('aid in prices', () => {
	it.each(countries)('%s: in the base year constant and current are the same sum', async (code) => {
		for (const measure of ['total', 'person'] as const) {
			const [constant, current] = [
				await points(measure, 'constant', code),
				await points(measure, 'current', code)
			];
			expect(current.get(2023)! / constant.get(2023)!).toBeCloseTo(1, 2);
		}
	});

	it.each(countries)('%s: every value is the publisher’s, or its sum with the population', async (code) => {
		const total = column('aid/oda-received-constant.csv', code);
		const person = column('aid/oda-received-per-person.csv', code);
		const people = column('population/population.csv', code);
		for (const [year, value] of await points('total', 'constant', code)) expect(value).toBe(total.get(year));
		for (const [year, value] of await points('person', 'current', code)) expect(value).toBe(person.get(year));
		for (const [year, value] of await points('total', 'current', code))
			expect(value).toBeCloseTo((person.get(year)! * people.get(year)!) / 1e6, 9);
		for (const [year, value] of await points('person', 'constant', code))
			expect(value).toBeCloseTo((total.get(year)! * 1e6) / people.get(year)!, 9);
	});

	it('says its prices with the base year, how it was worked out, and only where it was', async () => {
		const said = await Promise.all(
			pricedMeasures.flatMap((measure) =>
				(['constant', 'current'] as const).map(async (prices) => {
					const { measure: line, how } = await made(measure, prices, 'KGZ');
					return [line.match(/prices of \d{4}|current prices/)?.[0], how !== undefined];
				})
			)
		);
		expect(said).toEqual([
			['prices of 2023', false],
			['current prices', true],
			['prices of 2023', true],
			['current prices', false],
			['prices of 2015', false],
			['current prices', true]
		]);
	});

	it('names the years in which a country paid back more than it was paid', async () => {
		const { repaid } = await made('total', 'constant', 'CHN');
		const file = [...column('aid/oda-received-constant.csv', 'CHN')];
		expect(repaid.length).toBeGreaterThan(3);
		expect(repaid).toEqual(file.filter(([year, value]) => value < 0 && year >= 1995).map(([year]) => year));
		expect((await made('total', 'constant', 'KGZ')).repaid).toEqual([]);
	});
});

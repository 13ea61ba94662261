import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { readCountries } from '$lib/indicators/read-countries';
import { readPanel } from '$lib/indicators/read-panel';
import { mostAlike, sameIncome, sameSubregion } from '$lib/donors/peers';

const countries = readCountries(readFileSync('data/countries.csv', 'utf8'));
const tajikistan = countries.get(asIso3('TJK'))!;

describe('peers', () => {
	it('of a subregion are its other members', () => {
		expect(sameSubregion(tajikistan, countries.values()).map(({ iso3 }) => iso3)).toEqual([
			'KAZ',
			'KGZ',
			'TKM',
			'UZB'
		]);
	});

	it('of an income group never include the country itself, nor anybody of another group', () => {
		const found = sameIncome(tajikistan, countries.values());
		expect(found.length).toBeGreaterThan(10);
		expect(found.every(({ iso3, income }) => iso3 !== 'TJK' && income === tajikistan.income)).toBe(true);
	});

	it('by likeness are measured in standard deviations, money by its logarithm, and need two thirds of the traits', () => {
		const panel = (rows: string) => readPanel(`iso3,year,value\n${rows}`, asIndicatorId('made'), 'made');
		const traits = [
			{
				panel: panel('AAA,2020,10\nBBB,2020,100\nCCC,2020,1000\nDDD,2020,20\nOLD,2000,10\n'),
				log: true,
				since: 2015
			},
			{ panel: panel('AAA,2020,1\nBBB,2020,1\nCCC,2020,5\nDDD,2020,1\n'), log: false, since: 2015 },
			{ panel: panel('BBB,2020,1\nCCC,2020,1\n'), log: false, since: 2015 }
		];
		const found = mostAlike(asIso3('AAA'), traits);
		expect(found.map(({ country, indicators }) => [country, indicators])).toEqual([
			['DDD', 2],
			['BBB', 2],
			['CCC', 2]
		]);
		expect(mostAlike(asIso3('XXX'), traits)).toEqual([]);
	});
});

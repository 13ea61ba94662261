import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIso3 } from '$lib/base/ids';
import { readFlows } from '$lib/indicators/read-flows';
import { dominantYear, largest, partnersOf, yearsOf } from '$lib/donors/partners';

const folder = 'data/aid/by-recipient';
const recipients = readdirSync(folder).map((name) => name.slice(0, 3));
const textOf = (iso3: string) => readFileSync(`${folder}/${iso3}.csv`, 'utf8');

describe('partnersOf', () => {
	it('gives every recipient’s total, shares and years as a plain reading of the file gives them', () => {
		fc.assert(
			fc.property(fc.constantFrom(...recipients), fc.integer({ min: 2009, max: 2015 }), (iso3, from) => {
				const text = textOf(iso3);
				const rows = text
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => line.trim().split(','))
					.filter(([, year]) => Number(year) >= from && Number(year) <= 2022);
				const found = partnersOf(readFlows(text, 'donor', iso3), [from, 2022]);
				const total = rows.reduce((sum, [, , value]) => sum + Number(value), 0);
				expect(found.total).toBeCloseTo(total, 6);
				expect(found.byYear.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 6);
				for (const one of found.partners) {
					const mine = rows.filter(([donor]) => donor === one.country);
					const own = mine.reduce((sum, [, , value]) => sum + Number(value), 0);
					expect(one.years).toBe(mine.length);
					expect(one.total).toBeCloseTo(own, 8);
					expect(one.share).toBeCloseTo(own / total, 10);
				}
				const sizes = found.partners.map((one) => one.total);
				expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
				const { named, rest } = largest(found, 8);
				expect(named.reduce((sum, one) => sum + one.total, rest.total)).toBeCloseTo(total, 6);
			}),
			{ numRuns: 20, seed: 20 }
		);
	});

	it('keeps a year without a row out of the years on record, and says nothing of a change under eight', () => {
		const flows = readFlows('donor,year,value\nRUS,2011,5\nRUS,2013,7\nUSA,2011,1\n', 'donor', 'made');
		const { partners, byYear } = partnersOf(flows, [2010, 2013]);
		expect(partners.map(({ country, years }) => [country, years])).toEqual([
			['RUS', 2],
			['USA', 1]
		]);
		expect(partners[0]!.perYear).toBeUndefined();
		expect(byYear.map(({ value, partners: donors }) => [value, donors])).toEqual([
			[0, 0],
			[6, 2],
			[0, 0],
			[7, 1]
		]);
		expect(yearsOf(flows)).toEqual([2011, 2013]);
		expect(yearsOf(new Map())).toBeUndefined();
	});

	it('finds Russia’s year in Kyrgyzstan', () => {
		const found = dominantYear(partnersOf(readFlows(textOf('KGZ'), 'donor', 'KGZ'), [2009, 2022]));
		expect([found!.year, found!.country]).toEqual([2015, 'RUS']);
		expect(found!.share).toBeGreaterThan(0.6);
	});

	it('can look at a donor’s recipients in one region alone', () => {
		const flows = readFlows(readFileSync('data/aid/by-donor/CHE.csv', 'utf8'), 'recipient', 'CHE');
		const region = new Set(['KGZ', 'TJK'].map(asIso3));
		const { partners } = partnersOf(flows, [2009, 2022], region);
		expect(new Set(partners.map(({ country }) => country))).toEqual(region);
		expect(partners.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});
});

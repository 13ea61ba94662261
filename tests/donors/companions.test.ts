import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIso3 } from '$lib/base/ids';
import { companionsOf, mostCompanions, traitIds, traitsFrom } from '$lib/donors/companions';
import { oneDonor, withFirst } from '$lib/donors/one-donor';
import { partnersOf } from '$lib/donors/partners';
import { readCountries } from '$lib/indicators/read-countries';
import { readFlows } from '$lib/indicators/read-flows';
import { readPanel } from '$lib/indicators/read-panel';

const countries = readCountries(readFileSync('data/countries.csv', 'utf8'));
const trait = traitIds[0]!.id;
/** Cuba is nearest to Tajikistan, then Uzbekistan, Kazakhstan far away; Kyrgyzstan is not known. */
const panels = new Map([
	[trait, readPanel('iso3,year,value\nTJK,2020,10\nCUB,2020,11\nUZB,2020,20\nKAZ,2020,900\n', trait, 'made')]
]);
const tajikistan = countries.get(asIso3('TJK'))!;
const beside = (way: 'subregion' | 'income' | 'alike' | 'own', chosen: string[] = []) =>
	companionsOf(tajikistan, countries, panels, { way, by: [trait], chosen: chosen.map(asIso3) });

describe('whom a country is drawn beside', () => {
	it('of a subregion, the most alike first and those that are not known last', () => {
		expect(beside('subregion')).toEqual(['UZB', 'KAZ', 'KGZ', 'TKM']);
	});
	it('of an income group, only its members and at most six', () => {
		const found = beside('income');
		expect(found).toHaveLength(mostCompanions);
		expect(found[0]).toBe('UZB');
		expect(found.every((one) => countries.get(one)!.income === tajikistan.income)).toBe(true);
	});
	it('by likeness, wherever they are', () => expect(beside('alike')).toEqual(['CUB', 'UZB', 'KAZ']));
	it('by choice: in the reader’s order, without the country itself and codes that are none', () => {
		expect(beside('own', ['CHN', 'TJK', 'XYZ', 'AFG'])).toEqual(['CHN', 'AFG']);
	});
	it('looks for likeness in what is named and known, else in the usual', () => {
		expect(traitsFrom(['hdi', 'nonsense'])).toEqual(['hdi']);
		expect(traitsFrom(['nonsense'])).toEqual(traitIds.filter(({ usual }) => usual).map(({ id }) => id));
	});
});

describe('one donor', () => {
	const flows = readFlows('donor,year,value\nRUS,2011,5\nRUS,2013,7\nUSA,2011,1\n', 'donor', 'made');
	const found = partnersOf(flows, [2011, 2013]);
	it('has a place among all; one without a record has none and is no zero', () => {
		expect(oneDonor(found, asIso3('USA'))).toMatchObject({ place: 2, of: 2, total: 1, years: 1 });
		expect(oneDonor(found, asIso3('JPN'))).toBeUndefined();
	});
	it('stands first for a drawing, and nobody is lost', () => {
		const { partners, total } = withFirst(found, asIso3('USA'));
		expect(partners.map(({ country }) => country)).toEqual(['USA', 'RUS']);
		expect(total).toBe(found.total);
	});
});

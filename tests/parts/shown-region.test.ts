import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIso3, asRegionId } from '$lib/base/ids';
import { readCountries } from '$lib/indicators/read-countries';
import { readRegions } from '$lib/indicators/read-regions';
import { shownRegion } from '$lib/parts/shown-region';
import { ownRegion } from '$lib/state/view-query';

const shelf = {
	countries: readCountries(readFileSync('data/countries.csv', 'utf8')),
	regions: readRegions(readFileSync('data/regions.csv', 'utf8'))
};
const given = { name: 'Центральная Азия', countries: [{ id: 'KAZ', name: 'Казахстан' }] };
const own = (...codes: string[]) => ({ region: ownRegion, countries: codes.map(asIso3) });

describe('shownRegion', () => {
	it('is what the page was built with until there is a view and the names for it', () => {
		expect(shownRegion(undefined, shelf, given, 'ru')).toBe(given);
		expect(shownRegion(own('GEO'), undefined, given, 'ru')).toBe(given);
	});

	it('names a preset by its name and an own region by its countries, of many by their number', () => {
		const preset = { region: asRegionId('south-caucasus'), countries: [] };
		expect(shownRegion(preset, shelf, given, 'en').name).toBe('South Caucasus');
		expect(shownRegion(preset, shelf, given, 'ru').countries.map(({ id }) => id)).toEqual([
			'ARM',
			'AZE',
			'GEO'
		]);
		expect(shownRegion(own('GEO', 'ARM'), shelf, given, 'ru').name).toBe('Грузия, Армения');
		expect(shownRegion(own('GEO', 'ARM', 'AZE', 'MNG'), shelf, given, 'ru').name).toBe(
			'Свой регион: 4\u00a0страны'
		);
	});
});

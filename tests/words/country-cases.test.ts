import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '$lib/base/ids';
import { readCountries } from '$lib/indicators/read-countries';
import { russianWhere, speaksOfOthers } from '$lib/words/country-cases';
import { russianPlaces } from '$lib/words/country-place';

const countries = readCountries(readFileSync('data/countries.csv', 'utf8'));
const places = (...codes: string[]) => russianPlaces(codes as Iso3[]);

describe('where, in Russian', () => {
	it('has a form for every shipped country, of the very name that readers see', () => {
		for (const { iso3, name } of countries.values()) {
			const where = russianWhere(iso3);
			expect(where, name.ru).toMatch(/^(в|во|на) \S/);
			// Case endings apart, each word is that of the name.
			const stems = (text: string) => text.split(/[\s-]+/).map((word) => word.slice(0, 3).toLowerCase());
			expect(stems(where!.replace(/^\S+ /, '')), name.ru).toEqual(stems(name.ru));
		}
	});

	it('sees that a text speaks of another country, whatever space stands in it', () => {
		expect(speaksOfOthers('Кто протестует в\u00a0Туркменистане', 'KGZ')).toBe(true);
		expect(speaksOfOthers('Кто протестует в\u00a0Туркменистане', 'TKM')).toBe(false);
		expect(speaksOfOthers('Протест с весны 2020 года', 'KGZ')).toBe(false);
	});

	it('says «во» before в and ф with a consonant, and nowhere else', () => {
		for (const { iso3 } of countries.values()) {
			const where = russianWhere(iso3)!;
			if (where.startsWith('на ')) continue;
			const heavy = / [ВФ][бвгджзклмнпрстфхцчшщь]/.test(where.slice(0, where.indexOf(' ') + 3));
			expect(where.startsWith('во '), where).toBe(heavy);
		}
	});

	it('says the preposition once where all share it, and with each country where they do not', () => {
		expect(places('KAZ', 'KGZ')).toEqual(['в Казахстане', 'Кыргызстане']);
		expect(places('FRA', 'DEU')).toEqual(['во Франции', 'Германии']);
		expect(places('KAZ', 'CUB', 'ARM')).toEqual(['в Казахстане', 'на Кубе', 'в Армении']);
		expect(places('SOM')).toEqual(['в Сомали']);
		expect(places('KAZ', 'ZZZ')).toBeUndefined();
	});
});

// Every name under which a reader may look for a country finds it, among all shipped countries, in either language.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCountries } from '$lib/indicators/read-countries';
import { optionsOf, searchCountries } from '$lib/parts/choice';
import { pastedFrom } from '$lib/parts/pasted';
import { misspelt, partsOfNames, wholeNames } from './country-variants';

const countries = readCountries(readFileSync('data/countries.csv', 'utf8'));
const options = {
	ru: optionsOf(countries.values(), 'ru'),
	en: optionsOf(countries.values(), 'en')
};
const first = (language: 'ru' | 'en', typed: string) => searchCountries(options[language], typed)[0]?.id;

/** What may be typed, and the one country that must stand first. */
const variants: Record<string, string> = {
	Киргизия: 'KGZ',
	Кыргызстан: 'KGZ',
	кыргыз: 'KGZ',
	'Kyrgyz Republic': 'KGZ',
	Kyrgyzstan: 'KGZ',
	Kirghizia: 'KGZ',
	KG: 'KGZ',
	kgz: 'KGZ',
	Туркмения: 'TKM',
	Туркменистан: 'TKM',
	Turkmenia: 'TKM',
	Молдавия: 'MDA',
	Молдова: 'MDA',
	Moldavia: 'MDA',
	Белоруссия: 'BLR',
	Беларусь: 'BLR',
	Belorussia: 'BLR',
	Казахстан: 'KAZ',
	Қазақстан: 'KAZ',
	Qazaqstan: 'KAZ',
	Tadzhikistan: 'TJK',
	Узбекистан: 'UZB',
	"O'zbekiston": 'UZB',
	Uzbekistan: 'UZB',
	Burma: 'MMR',
	Бирма: 'MMR',
	'Ivory Coast': 'CIV',
	"Cote d'Ivoire": 'CIV',
	'кот дивуар': 'CIV',
	Swaziland: 'SWZ',
	Macedonia: 'MKD',
	Holland: 'NLD',
	Голландия: 'NLD',
	Англия: 'GBR',
	England: 'GBR',
	UK: 'GBR',
	США: 'USA',
	USA: 'USA',
	'United States of America': 'USA',
	America: 'USA',
	Америка: 'USA',
	Турция: 'TUR',
	Turkey: 'TUR',
	Turkiye: 'TUR',
	Чехия: 'CZE',
	'Czech Republic': 'CZE',
	Persia: 'IRN',
	Персия: 'IRN',
	'Viet Nam': 'VNM',
	Вьетнам: 'VNM',
	'South Korea': 'KOR',
	'Республика Корея': 'KOR',
	КНДР: 'PRK',
	КНР: 'CHN',
	Zaire: 'COD',
	ДРК: 'COD',
	'Cape Verde': 'CPV',
	'East Timor': 'TLS',
	Грузия: 'GEO',
	Georgia: 'GEO',
	Азербайджан: 'AZE',
	Azerbaidzhan: 'AZE',
	Армения: 'ARM',
	ОАЭ: 'ARE',
	UAE: 'ARE',
	Монголия: 'MNG',
	Афганистан: 'AFG',
	'Российская Федерация': 'RUS',
	'Russian Federation': 'RUS',
	ЮАР: 'ZAF',
	Ceylon: 'LKA',
	Цейлон: 'LKA',
	Латвия: 'LVA',
	Эстония: 'EST',
	Литва: 'LTU',
	Kosovo: 'XKX',
	'St Lucia': 'LCA'
};

describe('searching among all countries', () => {
	it.each(Object.entries(variants))('«%s» finds %s in both languages', (typed, id) => {
		expect([first('ru', typed), first('en', typed)]).toEqual([id, id]);
	});

	/** Name and country, one a line. */
	const listed = (lists: Readonly<Record<string, readonly string[]>>) =>
		Object.entries(lists).flatMap(([id, names]) => names.map((name) => ({ name, id })));
	const languages = ['ru', 'en'] as const;

	it('finds whole names, beginnings and spellings that are wrong, in both languages', () => {
		const all = [wholeNames, partsOfNames, misspelt].flatMap(listed);
		expect(all.length).toBeGreaterThan(300);
		for (const { name, id } of all)
			for (const language of languages) expect([name, first(language, name)]).toEqual([name, id]);
	});

	it('understands each whole name in a range from a spreadsheet', () => {
		for (const { name, id } of listed(wholeNames))
			for (const language of languages) {
				const pasted = pastedFrom(`${name}\t1,5\nFreedonia\t2`, options[language]);
				expect([name, pasted]).toEqual([name, { countries: [id], unknown: ['Freedonia'] }]);
			}
	});

	it('forgives nobody a mistake where a name is there, nor in what is no country at all', () => {
		for (const language of languages) {
			expect(first(language, 'Австрия')).toBe('AUT');
			expect(first(language, 'Niger')).toBe('NER');
			for (const typed of ['Атлантида', 'Freedonia', 'qwerty', 'республика', 'ККК'])
				expect([typed, first(language, typed)]).toEqual([
					typed,
					typed === 'республика' ? expect.anything() : undefined
				]);
		}
	});

	it('finds every country by its own names and codes, first or among namesakes', () => {
		for (const { iso3, iso2, name } of countries.values())
			for (const typed of [iso3, iso2, name.ru, name.en].filter(Boolean)) {
				const found = searchCountries(options.ru, typed).slice(0, 3);
				expect(
					found.map(({ id }) => id),
					`${typed} of ${iso3}`
				).toContain(iso3);
			}
	});

	it('lists them in the order of the alphabet of the language', () => {
		expect(options.ru.slice(0, 3).map(({ name }) => name)).toEqual(['Австралия', 'Австрия', 'Азербайджан']);
		expect(options.en[0]?.name).toBe('Afghanistan');
	});
});

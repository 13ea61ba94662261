import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import Chooser from '$lib/parts/Chooser.svelte';
import { searchCountries, toggleCountry, yearOf, type ChooserWords } from '$lib/parts/choice';
import { pastedFrom } from '$lib/parts/pasted';
import { rendered, textOf } from './page';

const countries = [
	{ id: 'KGZ', name: 'Кыргызстан', aliases: ['Киргизия', 'Kyrgyzstan', 'KGZ'] },
	{ id: 'KAZ', name: 'Казахстан', aliases: ['Kazakhstan'] },
	{ id: 'PAK', name: 'Пакистан', aliases: ['Pakistan'] },
	{ id: 'NLD', name: 'Нидерланды', aliases: ['Королёвство'] }
];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('searchCountries', () => {
	it('finds a country by its other names, by part of a name, in any case, with е for ё', () => {
		expect(ids(searchCountries(countries, 'кирг'))).toEqual(['KGZ']);
		expect(ids(searchCountries(countries, 'KAZAKH'))).toEqual(['KAZ']);
		expect(ids(searchCountries(countries, 'королев'))).toEqual(['NLD']);
		expect(ids(searchCountries(countries, ' стан '))).toEqual(['KGZ', 'KAZ', 'PAK']);
	});

	it('puts those that begin with the text first', () => {
		expect(ids(searchCountries(countries, 'ка'))).toEqual(['KAZ']);
		expect(ids(searchCountries(countries, 'пак'))).toEqual(['PAK']);
		expect(ids(searchCountries(countries, 'ак'))).toEqual(['PAK']);
		expect(ids(searchCountries(countries, 'k'))).toEqual(['KGZ', 'KAZ', 'PAK']);
		expect(ids(searchCountries([countries[2]!, countries[1]!], 'ka'))).toEqual(['KAZ']);
		expect(ids(searchCountries([countries[2]!, countries[0]!], 'ki'))).toEqual(['PAK']);
	});

	it('shows all for nothing and nothing for what nobody is called', () => {
		expect(searchCountries(countries, '')).toBe(countries);
		expect(searchCountries(countries, 'xyz')).toEqual([]);
	});
});

describe('pastedFrom', () => {
	it('takes countries and years out of a range, and names what is neither', () => {
		const range =
			'Country\tYear\tValue\r\nKyrgyzstan\t2001\t1,5\r\nКазахстан\t2003\t\r\n"Пакистан"\t2002\t−3 %\r\n';
		expect(pastedFrom(range, countries)).toEqual({
			countries: ['KGZ', 'KAZ', 'PAK'],
			years: [2001, 2003],
			unknown: ['Country', 'Year', 'Value']
		});
	});

	it('parts a list by commas where the whole is no name', () => {
		const korea = { id: 'KOR', name: 'Korea, Rep.' };
		expect(pastedFrom('KGZ, киргизия, Казах', countries)).toEqual({ countries: ['KGZ'], unknown: ['Казах'] });
		expect(pastedFrom('Korea, Rep.\nPakistan', [...countries, korea])?.countries).toEqual(['KOR', 'PAK']);
	});

	it('leaves a single name to the search', () => {
		expect(pastedFrom('Kyrgyzstan', countries)).toBeUndefined();
		expect(pastedFrom('', countries)).toBeUndefined();
	});
});

describe('toggleCountry', () => {
	it('twice is as before, but for the preset, which is gone at once', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom('KAZ', 'KGZ', 'TJK', 'GEO')),
				fc.constantFrom('KAZ', 'GEO'),
				(list, id) => {
					const once = toggleCountry({ region: 'central-asia', countries: list }, id);
					expect(once.region).toBe('');
					expect(once.countries.includes(id)).toBe(!list.includes(id));
					expect([...toggleCountry(once, id).countries].sort()).toEqual([...list].sort());
				}
			)
		);
	});
});

describe('yearOf', () => {
	it.each([
		['1991', 1991],
		[2023, 2023],
		['', undefined],
		[null, undefined],
		['1959', undefined],
		['2025', undefined],
		['1991.5', undefined],
		['soon', undefined]
	])('reads %j as %j', (typed, year) => expect(yearOf(typed, 1960, 2024)).toBe(year));
});

describe('Chooser', () => {
	const words: ChooserWords = {
		title: 'Region and period',
		close: 'Close',
		countries: 'Countries',
		search: 'Find a country',
		searchHint: 'A name or a code.',
		nothingFound: (typed) => `No country ${typed}.`,
		pasted: (n) => `${n} pasted`,
		waiting: 'Fetching the list …',
		failed: 'The list did not come.',
		retry: 'Again',
		noScript: 'Needs script.',
		clear: 'Remove all',
		period: 'Period',
		from: 'from',
		to: 'to',
		ownYears: 'Empty: each figure keeps its own years.',
		apply: 'Show',
		nobody: 'Choose at least one country.',
		count: (n) => `${n} countries`,
		remove: (name) => `remove ${name}`
	};
	const props = {
		id: 'chooser',
		words,
		presets: [
			{ title: 'Ours', presets: [{ id: 'central-asia', name: 'Central Asia', members: ['KAZ', 'KGZ'] }] },
			{
				title: 'Others',
				presets: [{ id: 'south-caucasus', name: 'South Caucasus', members: ['ARM', 'AZE', 'GEO'] }]
			}
		],
		choice: { region: 'south-caucasus', countries: ['ARM', 'AZE', 'GEO'], from: 1995 },
		years: [1960, 2024] as const,
		kept: [['view', 'map']] as const
	};

	it('is a named dialog with a form that asks for the same page', () => {
		const { one, all } = rendered(Chooser, props);
		expect(one('#chooser').hasAttribute('popover')).toBe(true);
		expect(textOf(one(`#${one('[role="dialog"]').getAttribute('aria-labelledby')}`))).toBe(words.title);
		expect(one('form').getAttribute('method')).toBe('get');
		expect(one('form').hasAttribute('action')).toBe(false);
		expect(
			all('input[type="hidden"]').map((input) => [input.getAttribute('name'), input.getAttribute('value')])
		).toEqual([['view', 'map']]);
	});

	it('shows what is chosen now, and every field has a name that can be read', () => {
		const { one, all } = rendered(Chooser, { ...props, countries: [{ id: 'GEO', name: 'Georgia' }] });
		expect(all('input[name="region"][checked]').map((input) => input.getAttribute('value'))).toEqual([
			'south-caucasus'
		]);
		expect(one('input[name="from"]').getAttribute('value')).toBe('1995');
		expect(one('input[name="to"]').getAttribute('placeholder')).toBe('2024');
		for (const input of all('input:not([type="hidden"])'))
			expect(textOf(input.closest('label')!)).not.toBe('');
		expect(one('button[aria-label="remove Georgia"]').textContent).toContain('Georgia');
	});

	it('says that countries are on their way, and that nobody is chosen', () => {
		const { html, one } = rendered(Chooser, { ...props, choice: { region: '', countries: [] } });
		expect(html).toContain(words.waiting);
		expect(textOf(one('.foot [role="status"]'))).toBe(words.nobody);
		expect(one('button[type="submit"]').hasAttribute('disabled')).toBe(true);
	});

	it('says that the lists did not come and offers to fetch them again', () => {
		const { html, one } = rendered(Chooser, { ...props, presets: [], failed: true });
		expect(textOf(one('[role="alert"]'))).toBe(`${words.failed} ${words.retry}`);
		expect(html).not.toContain(words.waiting);
	});
});

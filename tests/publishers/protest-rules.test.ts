import { describe, expect, it } from 'vitest';
import { formal, identityOf, informal } from '$lib/publishers/protest-identity';
import { spread } from '$lib/publishers/protest-place';
import { leastNumber, sizeClass } from '$lib/publishers/protest-size';

describe('sizeClass', () => {
	it('takes the lower end of what the newspaper says', () => {
		const texts = [
			'100s',
			'>50',
			'50+',
			'about 2,000',
			'250-300',
			'1000s-10000s',
			'between 35,000 and 50,000'
		];
		expect(texts.map(leastNumber)).toEqual([100, 50, 50, 2000, 250, 1000, 35_000]);
	});

	it('reads numbers written as words', () => {
		const texts = [
			'dozens',
			'Several hundred',
			'a few thousand',
			'Tens of thousands',
			'hundreds of thousands',
			'5 million'
		];
		expect(texts.map(leastNumber)).toEqual([20, 100, 1000, 10_000, 100_000, 5_000_000]);
	});

	it('puts “fewer than” into the class below', () => {
		expect([sizeClass('<1000', ''), sizeClass('< 10000', ''), sizeClass('<100', '')]).toEqual([
			'100-999',
			'1000-9999',
			'under-100'
		]);
	});

	it('does not take people arrested or killed for people who came', () => {
		expect(['164 arrested', '16 killed', '230 families'].map(leastNumber)).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('falls back on the project’s class, and knows when nothing is known', () => {
		expect(sizeClass('300 arrested', '2000-4999')).toBe('1000-9999');
		expect(sizeClass('', '>10000')).toBe('10000-plus');
		expect(sizeClass('busloads', '')).toBeUndefined();
	});

	it('draws its borders at 100, 1,000 and 10,000', () => {
		expect(['99', '100', '999', '1000', '9999', '10000'].map((text) => sizeClass(text, ''))).toEqual([
			'under-100',
			'100-999',
			'100-999',
			'1000-9999',
			'1000-9999',
			'10000-plus'
		]);
	});
});

describe('spread', () => {
	it('reads the words for the whole country, also beside a city', () => {
		for (const text of [
			'Nationwide',
			'national level',
			'Beirut; national',
			'Country Wide',
			'around the country'
		])
			expect(spread(text)).toBe('nationwide');
	});

	it('does not take a national building for the nation', () => {
		for (const text of [
			'National Assembly',
			'in front of the national assembly  Paramaribo',
			'Parc; International airport'
		])
			expect(spread(text)).not.toBe('nationwide');
	});

	it('finds several places joined by a word or a semicolon, not by a comma', () => {
		expect(
			['Almaty; Nur Sultan', 'Kokand, Buxoro and Jizzax', 'several cities', 'Moscow & Perm'].map(spread)
		).toEqual(Array(4).fill('several'));
		expect(['Montreal, Quebec', 'Osh Region', 'Katutura  township of Windhoek'].map(spread)).toEqual(
			Array(3).fill('one')
		);
	});

	it('leaves names that hold an “and” whole, and an empty text unknown', () => {
		expect(spread('Bosnia and Herzegovina')).toBe('one');
		expect(spread('road between Osh and Bishkek')).toBe('one');
		expect(spread('  ')).toBeUndefined();
	});
});

describe('identityOf', () => {
	it('codes texts of Central Asian events as a reader would', () => {
		const coded = {
			'opposition supporters': 'parties',
			'democratic & islamic parties': 'parties',
			'confederation of free trade unions of kazakhstan': 'unions',
			'domestic ngo members': 'organisations',
			'association of freight carriers': 'organisations',
			students: 'students',
			'high school teachers': 'workers',
			'pegida patriotic europeans against the islamization of the west': 'activists',
			'union of democratic forces': 'parties',
			'teachers, teachers union': 'unions',
			'pro democracy activists; civil human rights front': 'organisations',
			'oil workers': 'workers',
			'miners of kazakhstan s karaganda coal field': 'workers',
			'residents of kara suu district': 'residents',
			women: 'residents',
			'azamat movement': 'activists',
			'protesters against a planned land reform and the government of president nursultan nazarbayev':
				'activists',
			'russian speaking population': 'believers-and-peoples',
			'construction troops': 'other',
			protesters: 'unspecified',
			'': 'unspecified'
		};
		for (const [text, code] of Object.entries(coded)) expect([text, identityOf(text)]).toEqual([text, code]);
	});

	it('finds whole words only', () => {
		expect(identityOf('demonstrators calling for president to step down')).not.toBe('residents');
		expect(identityOf('anti communist protesters')).toBe('activists');
	});

	it('keeps formal and informal apart', () => {
		expect([...formal].filter((code) => informal.has(code))).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { matchAny, type Scheme } from '$lib/publishers/countries';
import { match } from './matcher';

const iso = (key: string, scheme: Scheme) => {
	const found = match(key, scheme);
	return 'iso3' in found ? found.iso3 : 'elsewhere' in found ? found.elsewhere : 'unknown';
};

describe('countryMatcher', () => {
	it('knows the five countries of Central Asia in every system', () => {
		// name in three spellings, Gapminder, COW and GW, ISO numeric
		const rows = [
			['KAZ', 'Kazakhstan', 'Казахстан', 'KAZAKHSTAN', 'kaz', '705', '398'],
			['KGZ', 'Kyrgyz Republic', 'Киргизия', 'Kyrgyzstan', 'kgz', '703', '417'],
			['TJK', 'Tajikistan', 'Таджикистан', 'tajikistan', 'tjk', '702', '762'],
			['TKM', 'Turkmenistan', 'Туркменистан', 'Turkmenistan', 'tkm', '701', '795'],
			['UZB', 'Uzbekistan', 'Узбекистан', 'uzbekistan', 'uzb', '704', '860']
		] as const;
		for (const [code, one, two, three, gapminder, cow, numeric] of rows) {
			expect([one, two, three].map((name) => iso(name, 'name'))).toEqual([code, code, code]);
			expect(iso(gapminder, 'gapminder')).toBe(code);
			expect([iso(cow, 'cow'), iso(cow, 'gw')]).toEqual([code, code]);
			expect(iso(numeric, 'm49')).toBe(code);
		}
	});

	it('keeps Georgia, whose Gapminder key is the same word as the header', () => {
		expect(iso('geo', 'gapminder')).toBe('GEO');
	});

	it('reads publishers’ own codes for Kosovo and for countries that changed code', () => {
		expect(['kos', 'nld_curacao', 'gbm'].map((key) => iso(key, 'gapminder'))).toEqual(['XKX', 'CUW', 'IMN']);
		expect(['ROM', 'ZAR', 'TMP', 'KSV', 'WBG', 'ADO'].map((key) => iso(key, 'world-bank'))).toEqual([
			'ROU',
			'COD',
			'TLS',
			'XKX',
			'PSE',
			'AND'
		]);
		expect(iso('XKX', 'v-dem')).toBe('XKX');
	});

	it('tells aggregates, former states and parts of countries from countries', () => {
		expect(['WLD', 'HIC', 'SSF', 'CHI'].map((key) => iso(key, 'world-bank'))).toEqual(
			Array(4).fill('aggregate')
		);
		expect(['DDR', 'VDR', 'YMD'].map((key) => iso(key, 'v-dem'))).toEqual(Array(3).fill('former-state'));
		expect(['PSG', 'SML', 'ZZB'].map((key) => iso(key, 'v-dem'))).toEqual(Array(3).fill('part-of-country'));
		expect(['USSR', 'Yugoslavia', 'Germany East'].map((key) => iso(key, 'name'))).toEqual(
			Array(3).fill('former-state')
		);
	});

	it('keeps COW and GW numbers apart where they differ', () => {
		expect([iso('255', 'cow'), iso('260', 'cow')]).toEqual(['DEU', 'former-state']);
		expect([iso('260', 'gw'), iso('679', 'cow'), iso('678', 'gw')]).toEqual(['DEU', 'YEM', 'YEM']);
	});

	it('does not confuse the two Congos, the two Koreas and Guineas', () => {
		const names = [
			'Congo, Democratic Republic of',
			'Congo, Rep.',
			'Congo',
			'Congo (Kinshasa)',
			'Korea, Dem. Rep.'
		];
		expect(names.map((name) => iso(name, 'name'))).toEqual(['COD', 'COG', 'COG', 'COD', 'PRK']);
		expect(
			['Korea, Republic of', 'Korea', 'Guinea', 'Guinea Bissau', 'Equatorial Guinea'].map((name) =>
				iso(name, 'name')
			)
		).toEqual(['KOR', 'KOR', 'GIN', 'GNB', 'GNQ']);
	});

	it('leaves what it does not know to the reader', () => {
		expect(iso('Atlantis', 'name')).toBe('unknown');
		expect(iso('QQQ', 'world-bank')).toBe('unknown');
		expect(iso('', 'name')).toBe('unknown');
	});
});

describe('matchAny', () => {
	it('tries the systems that a reader’s own file may use', () => {
		const keys = ['KGZ', 'kg', 'Кыргызстан', '417', 'Kyrgyz Republic', 'nowhere'];
		expect(keys.map((key) => matchAny(match, key))).toEqual([
			...Array(5).fill({ iso3: 'KGZ' }),
			{ unknown: true }
		]);
	});
});

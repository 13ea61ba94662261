import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCodes, records, value } from './files';

const countries = records('countries.csv');
const by = (iso3: string) => countries.find((row) => row['iso3'] === iso3);

describe('countries.csv', () => {
	it('holds ISO 3166 without uninhabited places, and Kosovo, sorted', () => {
		const codes = countries.map(({ iso3 }) => iso3);
		expect(codes).toHaveLength(243);
		expect(codes).toEqual([...new Set(codes)].sort());
		expect(['XKX', 'TWN', 'PSE', 'ESH'].every((code) => codes.includes(code))).toBe(true);
		expect(['ATA', 'BVT', 'UMI'].some((code) => codes.includes(code))).toBe(false);
	});

	it('names every country in both languages and places it on the globe', () => {
		for (const row of countries) {
			expect(row['name_ru']).toMatch(/^[А-ЯЁ][А-Яа-яЁё’()—\s,-]+$/);
			expect(row['name_en']).toMatch(/^[A-ZÀ-ÿÅ]/);
			expect(row['name_en']).not.toMatch(/[а-яё]/i);
			expect(row['subregion']).toMatch(/^\d{3}$/);
			expect(Math.abs(Number(row['latitude']))).toBeLessThan(90);
			expect(Math.abs(Number(row['longitude']))).toBeLessThanOrEqual(180);
			expect(row['latitude'] === '' || row['longitude'] === '').toBe(false);
			expect(['', 'low', 'lower-middle', 'upper-middle', 'high']).toContain(row['income']);
		}
	});

	it('uses the countries’ own names in Central Asia and finds the older ones', () => {
		expect(by('KGZ')).toMatchObject({ name_ru: 'Кыргызстан', name_en: 'Kyrgyzstan', iso2: 'KG', numeric: '417' });
		expect(by('KGZ')?.['aliases']?.split('|')).toContain('Киргизия');
		expect(by('BLR')?.['aliases']?.split('|')).toContain('Белоруссия');
		expect(['KAZ', 'TJK', 'TKM', 'UZB'].map((code) => by(code)?.['name_ru'])).toEqual([
			'Казахстан',
			'Таджикистан',
			'Туркменистан',
			'Узбекистан'
		]);
	});

	it('takes income groups from the World Bank, not from Gapminder', () => {
		// Gapminder calls Tajikistan low-income; the World Bank calls it lower middle (July 2024)
		expect(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'RUS', 'VEN'].map((code) => by(code)?.['income'])).toEqual([
			'upper-middle',
			'lower-middle',
			'lower-middle',
			'upper-middle',
			'lower-middle',
			'high',
			''
		]);
	});

	it('agrees with the number of economies in each group of July 2024', () => {
		const count = (group: string) => countries.filter(({ income }) => income === group).length;
		// the World Bank's file also lists the Channel Islands (high), which are two places in ISO
		expect(['low', 'lower-middle', 'upper-middle', 'high'].map(count)).toEqual([26, 51, 54, 84]);
	});
});

describe('regions.csv', () => {
	const regions = records('regions.csv');
	const members = (id: string) => regions.find((row) => row['id'] === id)?.['members']?.split(' ');

	it('begins with Central Asia in its usual order', () => {
		expect(regions[0]?.['id']).toBe('central-asia');
		expect(members('central-asia')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
		expect(members('central-asia-wide')?.slice(5)).toEqual(['AFG', 'MNG', 'AZE']);
		expect(members('south-caucasus')).toEqual(['ARM', 'AZE', 'GEO']);
		expect(members('post-soviet')).toHaveLength(15);
	});

	it('names known countries only, each once a region', () => {
		for (const { id, members = '', name_ru, name_en } of regions) {
			const codes = members.split(' ');
			expect([id, codes.filter((code) => !countryCodes.has(code))]).toEqual([id, []]);
			expect(new Set(codes).size).toBe(codes.length);
			expect(name_ru && name_en).toBeTruthy();
		}
		expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
	});

	it('puts every country into exactly one UN subregion', () => {
		const ownOrIncome = /^(central-asia-wide|post-soviet|south-caucasus|.*-income|oda-recipients)$/;
		const all = regions.filter(({ id = '' }) => !ownOrIncome.test(id)).flatMap(({ members = '' }) => members.split(' '));
		expect(all.sort()).toEqual([...countryCodes].sort());
	});

	it('takes recipients of aid from the donors’ own table', () => {
		const recipients = members('oda-recipients');
		expect(recipients).toHaveLength(139);
		expect(['KGZ', 'UKR', 'CHN'].every((code) => recipients?.includes(code))).toBe(true);
		expect(['RUS', 'POL', 'USA'].some((code) => recipients?.includes(code))).toBe(false);
	});
});

describe('protest events', () => {
	const events = records('events/protests.csv');

	it('stand once each, in order, with dates that are days', () => {
		expect(events).toHaveLength(15_023);
		expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
		const starts = events.map(({ start = '' }) => start);
		expect(starts).toEqual([...starts].sort());
		for (const { start = '', end = '' } of events) {
			expect(new Date(`${start}T00:00:00Z`).toISOString()).toContain(start);
			expect(end >= start && end <= '2020-03-31').toBe(true);
		}
		expect(starts.at(-1)).toBe('2020-03-31');
	});

	it('carry known countries and codes of the published schemes', () => {
		const allowed: Record<string, RegExp> = {
			iso3: /^[A-Z]{3}$/,
			spread: /^(one|several|nationwide)?$/,
			size: /^(under-100|100-999|1000-9999|10000-plus)?$/,
			identity: /^(parties|unions|organisations|students|workers|believers-and-peoples|residents|activists|other|unspecified)$/,
			demands: /^((political|labour|prices|removal|police|land|social)( |$))*$/,
			responses: /^((ignore|dispersal|arrests|beatings|shootings|killings|accommodation)( |$))*$/,
			violent: /^[01]$/
		};
		for (const [name, pattern] of Object.entries(allowed))
			expect([name, events.filter((event) => !pattern.test(event[name] ?? ''))]).toEqual([name, []]);
		expect(events.filter(({ iso3 = '' }) => !countryCodes.has(iso3))).toEqual([]);
	});

	it('are the same, country by country', () => {
		const files = readdirSync('data/events/by-country').sort();
		expect(files).toEqual([...new Set(events.map(({ iso3 }) => `${iso3}.csv`))].sort());
		const all = files.flatMap((file) => {
			const own = records(`events/by-country/${file}`);
			expect(own.every(({ iso3 }) => `${iso3}.csv` === file)).toBe(true);
			return own;
		});
		const byId = (rows: Record<string, string>[]) => rows.sort((a, b) => Number(a['id']) - Number(b['id']));
		expect(byId(all)).toEqual(byId([...events]));
	});

	it('number as many as the yearly counts say', () => {
		for (const [iso3, total] of [['KAZ', 88], ['KGZ', 164], ['TJK', 32], ['TKM', 4], ['UZB', 36]] as const) {
			expect(events.filter((event) => event['iso3'] === iso3)).toHaveLength(total);
			const years = Array.from({ length: 30 }, (_, at) => Number(value('protest-events', iso3, 1990 + at)));
			const partial = events.filter((event) => event['iso3'] === iso3 && event['start']?.startsWith('2020'));
			expect(years.reduce((sum, count) => sum + count, 0) + partial.length).toBe(total);
		}
	});
});

describe('annotations', () => {
	it('name the events that readers remember, in both languages, with a source', () => {
		const rows = records('events/annotations.csv');
		expect(rows.length).toBeGreaterThanOrEqual(15);
		for (const { iso3 = '', start = '', end = '', name_ru = '', name_en = '', url = '' } of rows) {
			expect(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']).toContain(iso3);
			expect(end >= start && /^\d{4}-\d\d-\d\d$/.test(start)).toBe(true);
			expect(name_ru).toMatch(/[а-яё]/);
			expect(name_en).toMatch(/^[A-Z]/);
			expect(url).toMatch(/^https:\/\//);
			expect(Math.max(name_ru.length, name_en.length)).toBeLessThanOrEqual(26);
		}
		expect(rows.filter(({ id = '' }) => id.startsWith('independence')).map(({ iso3 }) => iso3).sort()).toEqual([
			'KAZ',
			'KGZ',
			'TJK',
			'TKM',
			'UZB'
		]);
	});
});

describe('aid between countries', () => {
	const read = (side: 'donor' | 'recipient') =>
		readdirSync(`data/aid/by-${side}`).flatMap((file) =>
			records(`aid/by-${side}/${file}`).map((row) => ({ ...row, [side]: file.replace('.csv', '') }))
		) as { donor: string; recipient: string; year: string; value: string }[];
	const [byDonor, byRecipient] = [read('donor'), read('recipient')];
	const key = (row: (typeof byDonor)[number]) => `${row.donor} ${row.recipient} ${row.year} ${row.value}`;

	it('is the same seen from donors and from recipients', () => {
		expect(byDonor.map(key).sort()).toEqual(byRecipient.map(key).sort());
	});

	it('names known countries, years of the table and amounts above zero', () => {
		for (const { donor, recipient, year, value } of byDonor) {
			expect(countryCodes.has(donor) && countryCodes.has(recipient)).toBe(true);
			expect(Number(year) >= 2009 && Number(year) <= 2022 && Number(value) > 0).toBe(true);
		}
		expect(new Set(byDonor.map(({ donor }) => donor)).size).toBe(50);
		expect(new Set(byDonor.map(({ recipient }) => recipient)).size).toBe(151);
		expect(byDonor.some(({ donor }) => donor === 'CHN')).toBe(false);
	});

	it('adds up to the indicator of gross bilateral aid', () => {
		for (const [iso3, year] of [['KGZ', 2015], ['TJK', 2022], ['UZB', 2009], ['UKR', 2022]] as const) {
			const parts = byRecipient.filter((row) => row.recipient === iso3 && row.year === String(year));
			const sum = parts.reduce((total, part) => total + Number(part.value), 0);
			expect(Number(value('oda-gross-bilateral', iso3, year)) / sum).toBeCloseTo(1, 3);
		}
	});
});

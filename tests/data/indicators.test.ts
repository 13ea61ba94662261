import { describe, expect, it } from 'vitest';
import { numbers, optionalNumbers } from '$lib/table/numbers';
import { column } from '$lib/table/table';
import { committed, countryCodes, indicators, records, resources } from './files';

const significantDigits = (text: string) =>
	text
		.replace(/e.*$/i, '')
		.replace(/[-.]/g, '')
		.replace(/^0+/, '')
		.replace(/0+$/, '').length;

describe('the catalogue', () => {
	it('holds at least fifty indicators, each file once, in ten topics or more', () => {
		expect(indicators.length).toBeGreaterThanOrEqual(50);
		expect(new Set(indicators.map(({ path }) => path)).size).toBe(indicators.length);
		expect(new Set(indicators.map(({ crossroads }) => crossroads.topic)).size).toBeGreaterThanOrEqual(10);
		for (const { name, path, crossroads } of indicators) {
			expect(crossroads.id).toBe(name);
			expect(path).toBe(`indicators/${crossroads.topic}/${name}.csv`);
			expect(crossroads.path).toBe(path);
		}
	});

	it.each(indicators)('$name speaks both languages', ({ crossroads }) => {
		const { title, short, description, unit, smallestChange, cautions, steps, aggregationReason } = crossroads;
		const texts = [title, short, description, unit, smallestChange.reason, aggregationReason, ...cautions, ...steps];
		for (const text of texts) {
			expect(text?.ru.trim()).toBeTruthy();
			expect(text?.en.trim()).toBeTruthy();
			expect(text?.en).not.toMatch(/[а-яё]/i);
		}
		for (const text of [title, short, description, ...cautions, ...steps]) expect(text.ru).toMatch(/[а-яё]/i);
		expect(Math.max(short.ru.length, short.en.length)).toBeLessThanOrEqual(44);
		expect(description.ru).not.toMatch(/"|(^| )- /);
		expect(cautions.length).toBeGreaterThan(0);
	});

	it.each(indicators)('$name names publisher, address, licence, edition and file', ({ crossroads }) => {
		expect(crossroads.sources.length).toBeGreaterThan(0);
		for (const source of crossroads.sources) {
			expect(source.url).toMatch(/^https?:\/\//);
			expect(source.licence.url).toMatch(/^https:\/\//);
			expect(source.publisher.ru && source.publisher.en && source.edition && source.file && source.title).toBeTruthy();
		}
	});

	it('keeps share-alike on everything that comes from V-Dem or UNESCO', () => {
		for (const { name, crossroads, licenses } of indicators) {
			const bound = crossroads.sources.some(({ publisher }) => /V-Dem|UNESCO/.test(publisher.en));
			const named = licenses.some((licence) => licence.name.startsWith('CC-BY-SA'));
			expect([name, named]).toEqual([name, bound]);
		}
	});

	it('types money wherever the scale is money, and says the year of constant prices or why it is not known', () => {
		for (const { name, crossroads } of indicators) {
			expect([name, crossroads.scale === 'money']).toEqual([name, crossroads.money !== undefined]);
			if (crossroads.money?.prices !== 'constant' || crossroads.money.baseYear !== undefined) continue;
			expect([name, crossroads.cautions.some(({ en }) => en.includes('year of its constant prices'))]).toEqual([name, true]);
		}
	});
});

describe.each(indicators)('$path', ({ path, crossroads }) => {
	const table = committed(path);
	const [codes, years, values] = [column(table, 'iso3'), numbers(table, 'year'), numbers(table, 'value')];

	it('has one row a country and year, sorted, of known countries and whole years', () => {
		const keys = codes.map((code, row) => `${code} ${years[row]}`);
		expect(keys).toEqual([...new Set(keys)].sort());
		const world = crossroads.aggregation.rule === 'none' && codes.every((code) => code === 'WLD');
		const strangers = codes.filter((code) => !countryCodes.has(code));
		expect(world ? [] : strangers).toEqual([]);
		expect(years.filter((year) => !Number.isInteger(year) || year < 1960 || year > 2025)).toEqual([]);
	});

	it('keeps to its range and to four or five digits', () => {
		const [least, most] = crossroads.range;
		expect(Math.min(...values)).toBeGreaterThanOrEqual(least ?? -Infinity);
		expect(Math.max(...values)).toBeLessThanOrEqual(most ?? Infinity);
		expect(Math.max(...column(table, 'value').map(significantDigits))).toBeLessThanOrEqual(5);
	});

	it('states its first and last year and its number of countries', () => {
		expect(crossroads.firstYear).toBe(Math.min(...years));
		expect(crossroads.lastYear).toBe(Math.max(...years));
		expect(crossroads.countries).toBe(new Set(codes).size);
	});

	it('has bounds around the value exactly if it says what they mean', () => {
		expect(table.headers.includes('low')).toBe(crossroads.interval !== undefined);
		if (!crossroads.interval) return;
		const [low, high] = [optionalNumbers(table, 'low'), optionalNumbers(table, 'high')];
		values.forEach((value, row) => {
			expect(low[row] ?? value).toBeLessThanOrEqual(value);
			expect(high[row] ?? value).toBeGreaterThanOrEqual(value);
			expect(low[row] === undefined).toBe(high[row] === undefined);
		});
	});

	it('measures in steps that readers can see', () => {
		const { digits, smallestChange } = crossroads;
		expect(smallestChange.value).toBeGreaterThanOrEqual(0.5 * 10 ** -digits);
	});
});

describe('what was set aside', () => {
	it('is listed with file, reason and number', () => {
		const rows = records('set-aside.csv');
		expect(resources.some(({ path }) => path === 'set-aside.csv')).toBe(true);
		const reasons = new Set(rows.map(({ why }) => why));
		expect([...reasons].sort()).toEqual([
			'aggregate',
			'double',
			'former-state',
			'incomplete-year',
			'no-year',
			'part-of-country'
		]);
		for (const row of rows) expect(Number(row['rows'])).toBeGreaterThan(0);
	});
});

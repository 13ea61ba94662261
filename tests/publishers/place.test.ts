// Keys of readers' files: known, a group, a question, or unknown; never guessed.
import { describe, expect, it } from 'vitest';
import { isGroup } from '$lib/publishers/groups';
import type { KeyScheme, Place } from '$lib/publishers/place';
import { place } from '../intake/placer';

const country = (iso3: string, how: string) => ({ kind: 'country', iso3, how });

describe('place', () => {
	it.each([
		['Казахстан', 'name', country('KAZ', 'name')],
		['Киргизия', 'name', country('KGZ', 'spelling')],
		['Kyrgyz Republic', 'name', country('KGZ', 'spelling')],
		['KAZ', 'iso3', country('KAZ', 'code')],
		['kz', 'iso2', country('KAZ', 'code')],
		['398', 'm49', country('KAZ', 'code')],
		['004', 'm49', country('AFG', 'code')],
		['705', 'cow', country('KAZ', 'code')],
		['705', 'gw', country('KAZ', 'code')],
		['geo', 'gapminder', country('GEO', 'code')],
		['XKX', 'world-bank', country('XKX', 'code')],
		['Весь мир', 'name', { kind: 'elsewhere', what: 'aggregate' }],
		['Центральная Азия', 'name', { kind: 'elsewhere', what: 'aggregate' }],
		['World', 'name', { kind: 'elsewhere', what: 'aggregate' }],
		['USSR', 'name', { kind: 'elsewhere', what: 'former-state' }],
		['Конго', 'name', { kind: 'unsure', why: 'two', choices: ['COG', 'COD'] }],
		['Korea', 'name', { kind: 'unsure', why: 'two', choices: ['KOR', 'PRK'] }],
		['Косово', 'name', { kind: 'unsure', why: 'no-iso', choices: ['XKX'] }],
		['Казахстн', 'name', { kind: 'unsure', why: 'like', choices: ['KAZ'] }],
		['Атлантида', 'name', { kind: 'unknown' }],
		['__proto__', 'name', { kind: 'unknown' }],
		['constructor', 'iso3', { kind: 'unknown' }],
		[' ', 'name', { kind: 'nothing' }]
	] as [string, KeyScheme, Place][])('tells %s (%s)', (key, scheme, found) =>
		expect(place(key, scheme)).toEqual(found)
	);
});

describe('isGroup', () => {
	it.each([
		'Europe & Central Asia',
		'Low income',
		'IDA & IBRD total',
		'Страны с низким доходом',
		'Члены ОЭСР',
		'Sub-Saharan Africa',
		'Восточная и Южная Африка',
		'Арабские страны',
		'Евросоюз'
	])('knows %s', (name) => expect(isGroup(name)).toBe(true));
	it.each(['South Africa', 'Central African Republic', 'Western Sahara', 'Южная Африка', 'Атлантида', ''])(
		'leaves %s alone',
		(name) => expect(isGroup(name)).toBe(false)
	);
});

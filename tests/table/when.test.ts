// Years and dates as people and programs write them, and what a spreadsheet makes of a number.
import { describe, expect, it } from 'vitest';
import { beforeSpreadsheet, isDayFirst, readWhen, readYearCell } from '$lib/table/when';

describe('readYearCell', () => {
	it.each([
		'2005',
		'2005.0',
		' 2005 ',
		'X2005',
		'YR2005',
		'FY2005',
		'2005 г.',
		'2005 год',
		'2005 [YR2005]',
		'2005/06',
		'2005–06'
	])('reads %s', (text) => expect(readYearCell(text)).toBe(2005));
	it.each(['20055', '205', '1,5', 'value', '3005', '2005-2010 and on'])(
		'does not take %s for a year',
		(text) => expect(readYearCell(text)).toBeUndefined()
	);
});

describe('readWhen', () => {
	it.each([
		['2005-03-24', 24],
		['24.03.2005', 24],
		['24/03/2005', 24],
		['24 марта 2005 г.', 24],
		['24 мар 2005', 24],
		['March 24, 2005', 24],
		['24-Mar-2005', 24],
		['2005-03-24T10:00:00Z', 24],
		['2005-03', undefined],
		['март 2005', undefined],
		['2005M03', undefined],
		['03.2005', undefined]
	])('reads %s', (text, day) =>
		expect(readWhen(text)).toEqual({ year: 2005, month: 3, ...(day && { day }) })
	);

	it('reads quarters by their first month', () => {
		expect(readWhen('2005Q2')).toEqual({ year: 2005, month: 4 });
		expect(readWhen('Q4 2005')).toEqual({ year: 2005, month: 10 });
	});

	it('reads days and months in the order of the column', () => {
		expect(isDayFirst(['03/04/2005', '24/03/2005'])).toBe(true);
		expect(isDayFirst(['03/04/2005', '03/24/2005'])).toBe(false);
		expect(readWhen('03/04/2005', false)).toEqual({ year: 2005, month: 3, day: 4 });
		expect(readWhen('13/13/2005')).toBeUndefined();
	});
});

describe('beforeSpreadsheet', () => {
	it.each([
		['май.19', ['5.19']],
		['05.сен', ['5.09', '5.9']],
		['01.мар', ['1.03', '1.3']],
		['5-Sep', ['5.09', '5.9']],
		['May-19', ['5.19']],
		['12.дек', ['12.12']],
		['5,19', []],
		['привет', []]
	])('finds what %s may have been', (text, options) => expect(beforeSpreadsheet(text)).toEqual(options));
});

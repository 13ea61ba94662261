// Years and dates for readers.
import { describe, expect, it } from 'vitest';
import { readerDate, yearRange, yearSpan } from '$lib/base/numerals-dates';

describe('years', () => {
	it('are held together by word joiners', () => {
		expect(yearSpan(2005, 2022)).toBe('2005\u2060–\u20602022');
		expect(yearRange(2005, 2022, 'ru')).toBe('2005\u2060–\u20602022\u00a0гг.');
		expect(yearRange(2005, 2022, 'en')).toBe('2005\u2060–\u20602022');
	});

	it('are one year where both ends are the same', () => {
		expect(yearRange(2011, 2011, 'ru')).toBe('2011\u00a0г.');
		expect(yearRange(2011, 2011, 'en')).toBe('2011');
	});
});

describe('a date', () => {
	it.each([
		['2021-05-03', '3\u00a0мая 2021\u00a0г.', '3\u00a0May 2021'],
		['2021-05', 'май 2021\u00a0г.', 'May 2021'],
		['2021', '2021\u00a0г.', '2021'],
		['v14, 2024', 'v14, 2024', 'v14, 2024'],
		['2021-13-01', '2021-13-01', '2021-13-01']
	])('%s', (text, ru, en) => {
		expect(readerDate(text, 'ru')).toBe(ru);
		expect(readerDate(text, 'en')).toBe(en);
	});
});

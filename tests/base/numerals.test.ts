// Numbers for readers: every character counts, and none depends on the engine.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '$lib/base/fault';
import { numeral, percent, shownDigits } from '$lib/base/numerals';

describe('numeral', () => {
	it.each([
		[0, 0, '0', '0'],
		[1, 0, '1', '1'],
		[2, 0, '2', '2'],
		[21, 0, '21', '21'],
		[1.5, 1, '1,5', '1.5'],
		[1234, 0, '1234', '1,234'],
		[9999.5, 0, '10\u202f000', '10,000'],
		[12345, 0, '12\u202f345', '12,345'],
		[12345.678, 1, '12\u202f345,7', '12,345.7'],
		[1234567, 0, '1\u202f234\u202f567', '1,234,567'],
		[-0.04, 2, '\u22120,04', '\u22120.04'],
		[-12345, 0, '\u221212\u202f345', '\u221212,345'],
		[5, 2, '5,00', '5.00']
	])('writes %d at %d digits', (value, digits, ru, en) => {
		expect(numeral(value, 'ru', digits)).toBe(ru);
		expect(numeral(value, 'en', digits)).toBe(en);
	});

	it('rounds the decimals that stand in the file, half away from zero', () => {
		expect(numeral(1.005, 'en', 2)).toBe('1.01');
		expect(numeral(1.45, 'en', 1)).toBe('1.5');
		expect(numeral(-0.125, 'en', 2)).toBe('\u22120.13');
		expect(numeral(2.5e-7, 'en', 7)).toBe('0.0000003');
	});

	it('never shows as zero what is not, within two further digits', () => {
		expect(numeral(0.03, 'ru', 1)).toBe('0,03');
		expect(numeral(-0.04, 'ru', 1)).toBe('\u22120,04');
		expect(numeral(0.004, 'en', 1)).toBe('0.004');
		expect(numeral(-0.0004, 'en', 1)).toBe('0.0');
		expect(shownDigits(0.03, 1)).toBe(2);
		expect(shownDigits(0, 1)).toBe(1);
	});

	it('writes the sign of a change, and none for zero', () => {
		expect(numeral(2.14, 'ru', 1, 'always')).toBe('+2,1');
		expect(numeral(-2.14, 'en', 1, 'always')).toBe('\u22122.1');
		expect(numeral(0, 'en', 1, 'always')).toBe('0.0');
	});

	it('refuses what is not a number', () => {
		expect(() => numeral(NaN, 'ru')).toThrow(Fault);
		expect(() => numeral(Infinity, 'en')).toThrow(Fault);
	});

	it('can be read back to within half of its last digit', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e12, max: 1e12, noNaN: true }),
				fc.integer({ min: 0, max: 3 }),
				(value, digits) => {
					for (const language of ['ru', 'en'] as const) {
						const text = numeral(value, language, digits);
						const plain =
							language === 'ru' ? text.replace(/\u202f/g, '').replace(',', '.') : text.replace(/,/g, '');
						const back = Number(plain.replace('\u2212', '-'));
						expect(Math.abs(back - value)).toBeLessThanOrEqual(
							0.5001 * 10 ** -digits + Math.abs(value) * 1e-12
						);
						expect(text).toMatch(/^\u2212?[\d.,\u202f]+$/);
					}
				}
			)
		);
	});
});

describe('percent', () => {
	it('keeps the sign apart in Russian and close in English', () => {
		expect(percent(12.34, 'ru', 1)).toBe('12,3\u00a0%');
		expect(percent(12.34, 'en', 1)).toBe('12.3%');
		expect(percent(-3, 'ru', 0, 'always')).toBe('\u22123\u00a0%');
	});
});

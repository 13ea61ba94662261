// Money and crowds: thousands in full, millions and more in words.
import { describe, expect, it } from 'vitest';
import { largeDigits, largeNumeral, magnitudeOf, money, moneyAxis } from '$lib/base/numerals-large';

describe('money', () => {
	it.each([
		[68, 0, '68\u00a0долл.', '$68'],
		[3.4, 2, '3,40\u00a0долл.', '$3.40'],
		[12345, 0, '12\u202f345\u00a0долл.', '$12,345'],
		[340e6, 0, '340\u00a0млн\u00a0долл.', '$340m'],
		[34.04e6, 0, '34,0\u00a0млн\u00a0долл.', '$34.0m'],
		[1.23e9, 0, '1,2\u00a0млрд\u00a0долл.', '$1.2bn'],
		[2.61e12, 0, '2,6\u00a0трлн\u00a0долл.', '$2.6tn'],
		[-1.2e9, 0, '\u22121,2\u00a0млрд\u00a0долл.', '\u2212$1.2bn'],
		[0, 0, '0\u00a0долл.', '$0']
	])('writes %d', (value, digits, ru, en) => {
		expect(money(value, 'ru', digits)).toBe(ru);
		expect(money(value, 'en', digits)).toBe(en);
	});

	it('passes to the next word where rounding would reach a thousand', () => {
		expect(money(999.6e6, 'en')).toBe('$1.0bn');
		expect(money(999.4e6, 'en')).toBe('$999m');
		expect(money(99.96e6, 'en')).toBe('$100m');
		expect(money(999_999.7, 'en')).toBe('$1.0m');
	});

	it('writes the sign of a change before the dollar', () => {
		expect(money(34, 'en', 0, 'always')).toBe('+$34');
		expect(money(-34, 'en', 0, 'always')).toBe('\u2212$34');
	});

	it('gives one unit to a whole axis', () => {
		expect(moneyAxis(3.1e9, 'ru')).toEqual({ divisor: 1e9, unit: 'млрд\u00a0долл.' });
		expect(moneyAxis(3.1e9, 'en')).toEqual({ divisor: 1e9, unit: 'US$ billion' });
		expect(moneyAxis(800, 'ru')).toEqual({ divisor: 1, unit: 'долл.' });
	});
});

describe('large numbers', () => {
	it('tells people in millions', () => {
		expect(largeNumeral(19_800_000, 'ru')).toBe('19,8\u00a0млн');
		expect(largeNumeral(19_800_000, 'en')).toBe('19.8m');
		expect(largeNumeral(12_345, 'ru')).toBe('12\u202f345');
	});

	it('says under how many digits', () => {
		expect(largeDigits(19_800_000, 0)).toBe(1);
		expect(largeDigits(340e6, 0)).toBe(0);
		expect(magnitudeOf(-5e6)).toBe('million');
	});
});

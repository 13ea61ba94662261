/**
 * Numbers as readers meet them: a value, a language and digits in; the same characters out in Node, page and worker.
 * Written by hand because engines' Intl data disagree about spaces and minus signs.
 */
import { Fault } from './fault';
import type { Language } from './language';

export type Sign = 'minus' | 'always';

export const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';
const minusSign = '\u2212';
/** A value that would round to nothing is shown with at most this many further digits. */
const furtherDigits = 2;

/**
 * The whole number nearest to |value| × 10^digits, half away from zero, counted on the decimals that a reader
 * would see in the file (1.005 is a half, although its binary form lies a little below).
 */
function shifted(value: number, digits: number): number {
	const [mantissa, exponent] = String(Math.abs(value)).split('e');
	return Math.round(Number(`${mantissa}e${Number(exponent ?? 0) + digits}`));
}

/**
 * Digits after the decimal mark under which a value is shown: those asked for, or up to two more where the value
 * is not zero but would read as zero (0.03 at one digit is shown as 0.03).
 */
export function shownDigits(value: number, digits: number): number {
	if (value === 0) return digits;
	for (let more = 0; more <= furtherDigits; more++)
		if (shifted(value, digits + more) !== 0) return digits + more;
	return digits;
}

function grouped(whole: string, language: Language): string {
	if (language === 'ru' && whole.length < 5) return whole;
	return whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? narrowNoBreakSpace : ',');
}

function signed(positive: string, value: number, isZero: boolean, sign: Sign): string {
	if (isZero) return positive;
	if (value < 0) return minusSign + positive;
	return sign === 'always' ? `+${positive}` : positive;
}

/**
 * A number with exactly the digits given after its decimal mark, more only where it would read as zero.
 * Decimal comma and narrow no-break space from five digits on in Russian; point and comma in English; U+2212 as minus.
 * `sign: 'always'` puts + before a rise; zero has no sign. Throws a Fault for what is not finite.
 */
export function numeral(value: number, language: Language, digits = 0, sign: Sign = 'minus'): string {
	if (!Number.isFinite(value)) throw new Fault('numeral', 'not a number', String(value), 'a finite number');
	const after = shownDigits(value, digits);
	const units = shifted(value, after);
	const all = String(units).padStart(after + 1, '0');
	const whole = grouped(all.slice(0, all.length - after), language);
	const fraction = after > 0 ? (language === 'ru' ? ',' : '.') + all.slice(-after) : '';
	return signed(whole + fraction, value, units === 0, sign);
}

/** A share in per cent: «12,3 %» with a no-break space in Russian, "12.3%" in English. */
export function percent(value: number, language: Language, digits = 0, sign: Sign = 'minus'): string {
	return numeral(value, language, digits, sign) + (language === 'ru' ? `${noBreakSpace}%` : '%');
}

/** Large numbers and money for readers: dollars or people in; thousands in full, then millions, billions, trillions in words. */
import type { Language } from './language';
import { noBreakSpace, numeral, shownDigits, type Sign } from './numerals';

export type Magnitude = 'one' | 'million' | 'billion' | 'trillion';

const steps: readonly { readonly name: Magnitude; readonly size: number }[] = [
	{ name: 'one', size: 1 },
	{ name: 'million', size: 1e6 },
	{ name: 'billion', size: 1e9 },
	{ name: 'trillion', size: 1e12 }
];
const words = {
	ru: { one: '', million: 'млн', billion: 'млрд', trillion: 'трлн' },
	en: { one: '', million: 'm', billion: 'bn', trillion: 'tn' }
} as const satisfies Record<Language, Record<Magnitude, string>>;

/** Up to a million the digits asked for; above it one digit below a hundred and none from a hundred on. */
function digitsOf(scaledValue: number, magnitude: Magnitude, digits: number): number {
	if (magnitude === 'one') return digits;
	return Math.abs(scaledValue) < 99.95 ? 1 : 0;
}

/** The word a number is told in; 999,950,000 already rounds to a billion. */
export function magnitudeOf(value: number): Magnitude {
	const size = Math.abs(value);
	if (size < 999_999.5) return 'one';
	if (size < 999.5e6) return 'million';
	return size < 999.5e9 ? 'billion' : 'trillion';
}

const sizeOf = (name: Magnitude) => steps.find((step) => step.name === name)?.size ?? 1;

/** The number in front of its word: 1,230,000,000 gives «1,2» or "1.2". */
export function scaledNumeral(value: number, language: Language, digits = 0, sign: Sign = 'minus'): string {
	const magnitude = magnitudeOf(value);
	const scaled = value / sizeOf(magnitude);
	return numeral(scaled, language, digitsOf(scaled, magnitude, digits), sign);
}

/** A large number: «19,8 млн», "19.8m"; below a million in full: «12 345», "12,345". */
export function largeNumeral(value: number, language: Language, digits = 0, sign: Sign = 'minus'): string {
	const word = words[language][magnitudeOf(value)];
	const gap = language === 'ru' && word ? noBreakSpace : '';
	return scaledNumeral(value, language, digits, sign) + gap + word;
}

/** «млрд долл.», «долл.»: what stands after the number in Russian; empty in English, where $ stands before it. */
export function moneyUnit(value: number, language: Language): string {
	if (language === 'en') return '';
	const word = words.ru[magnitudeOf(value)];
	return (word ? word + noBreakSpace : '') + 'долл.';
}

/** Dollars: «1,2 млрд долл.», "$1.2bn"; «340 млн долл.», "$340m"; «68 долл.», "$68"; the minus stands before $. */
export function money(value: number, language: Language, digits = 0, sign: Sign = 'minus'): string {
	if (language === 'ru')
		return scaledNumeral(value, language, digits, sign) + noBreakSpace + moneyUnit(value, language);
	return largeNumeral(value, language, digits, sign).replace(/^([+\u2212]?)/, '$1$$');
}

/** One unit for a whole axis: what to divide its ticks by, and the words to stand above them. */
export function moneyAxis(largest: number, language: Language): { divisor: number; unit: string } {
	const magnitude = magnitudeOf(largest);
	const inEnglish = { one: 'US$', million: 'US$ million', billion: 'US$ billion', trillion: 'US$ trillion' };
	return {
		divisor: sizeOf(magnitude),
		unit: language === 'ru' ? moneyUnit(largest, language) : inEnglish[magnitude]
	};
}

/** Digits shown after the decimal mark, for the noun that follows. */
export function largeDigits(value: number, digits: number): number {
	const magnitude = magnitudeOf(value);
	const scaled = value / sizeOf(magnitude);
	return shownDigits(scaled, digitsOf(scaled, magnitude, digits));
}

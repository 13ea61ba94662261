/** Numbers as a reader of either language writes them: values at line ends, ticks, spoken values. */
import type { Language } from '$lib/base/language';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number): Intl.NumberFormat {
	const key = `${language}${digits}`;
	let found = formats.get(key);
	if (!found) {
		found = new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
			// Russian sets no space in four digits; English takes its comma.
			useGrouping: language === 'ru' ? 'min2' : true
		});
		formats.set(key, found);
	}
	return found;
}

/** A value with so many digits after the point; a true minus, and never "−0". */
export function numeral(value: number, language: Language, digits: number): string {
	const rounded = Number(value.toFixed(digits));
	return format(language, digits)
		.format(rounded === 0 ? 0 : rounded)
		.replace('-', '−');
}

/**
 * A value at the end of a line: as many digits as asked for, one or two more where it would otherwise read 0
 * although it is not.
 */
export function endNumeral(value: number, language: Language, digits: number): string {
	const enough =
		value === 0 ? digits : Math.max(digits, Math.min(digits + 2, Math.ceil(-Math.log10(Math.abs(value)))));
	return numeral(value, language, enough);
}

/** Ticks with the fewest digits that tell them apart. */
export function tickNumerals(ticks: readonly number[], language: Language): string[] {
	const digits = Math.max(0, ...ticks.map((tick) => decimals(tick)));
	return ticks.map((tick) => numeral(tick, language, tick === 0 ? 0 : digits));
}

/** Digits after the point of a round number, at most six. */
const decimals = (value: number) => (Number(value.toFixed(6)).toString().split('.')[1] ?? '').length;

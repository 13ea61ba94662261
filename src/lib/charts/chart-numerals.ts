/** Numbers in a drawing: ticks with the fewest digits that tell them apart, values with unit and interval for speech. */
import { noBreakSpace, numeral } from '$lib/base/numerals';
import { largeNumeral } from '$lib/base/numerals-large';
import type { Language } from '$lib/base/language';

/** From here on a number is told in millions. */
const large = 1e6;

/** A value of a chart as it is written beside its mark. */
export const valueNumeral = (value: number, language: Language, digits: number): string =>
	Math.abs(value) >= large ? largeNumeral(value, language) : numeral(value, language, digits);

/** Ticks with the fewest digits that tell them apart; zero always as plain 0. */
export function tickNumerals(ticks: readonly number[], language: Language): string[] {
	if (ticks.some((tick) => Math.abs(tick) >= large))
		return ticks.map((tick) => (tick === 0 ? '0' : largeNumeral(tick, language).replace(/[.,]0(?=\D)/, '')));
	const digits = Math.max(0, ...ticks.map((tick) => decimals(tick)));
	return ticks.map((tick) => numeral(tick, language, tick === 0 ? 0 : digits));
}

/** Digits after the point of a round number, at most six. */
const decimals = (value: number) => (Number(value.toFixed(6)).toString().split('.')[1] ?? '').length;

interface Spoken {
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
}

/** A value with its unit and, where the source has one, its interval: «0,29 (0,25…0,33) балла», "12.3% of GNI". */
export function spokenValue(
	{ value, low, high }: Spoken,
	{ language, digits, unit }: { readonly language: Language; readonly digits: number; readonly unit: string }
): string {
	const known = low !== undefined && high !== undefined;
	const interval = known ? ` (${numeral(low, language, digits)}…${numeral(high, language, digits)})` : '';
	const close = unit.startsWith('%') ? (language === 'ru' ? noBreakSpace : '') : ' ';
	return `${valueNumeral(value, language, digits)}${interval}${close}${unit}`;
}

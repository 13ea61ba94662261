/** An indicator's numbers as a sentence needs them: values with their unit, pairs that share it, changes with their noun. */
import type { Indicator } from '$lib/indicators/indicator';
import type { Language } from '$lib/base/language';
import { noBreakSpace, numeral, percent, type Sign } from '$lib/base/numerals';
import { largeNumeral, magnitudeOf, money, scaledNumeral } from '$lib/base/numerals-large';
import { nounFor, type Noun } from './plural';

type About = Pick<Indicator, 'scale' | 'unit' | 'digits'>;

export interface Quantity {
	/** with the unit that cannot be left out: «12,3 %», "$1.2bn", «107 на 100 жителей», "−0.3" */
	readonly value: (value: number, sign?: Sign) => string;
	/** two values; in Russian the first lends its unit from the second where it is the same */
	readonly pair: (from: number, to: number) => readonly [from: string, to: string];
	/** a difference without its noun, signed */
	readonly signed: (value: number) => string;
	/** a difference with its noun: «2,1 процентного пункта», "0.3 points", «34 долл.» */
	readonly change: (value: number, sign?: Sign) => string;
}

const isShare = ({ scale, unit }: About) =>
	scale === 'percent' || (scale === 'ratio' && unit.en.startsWith('%'));

/** Money tables in millions say so in their unit. */
export const unitSize = ({ scale, unit }: About) =>
	scale === 'money' && / million\b/.test(unit.en) ? 1e6 : 1;

/** The noun of a change, where the scale has one. */
function changeNoun(about: About): Noun | undefined {
	if (isShare(about)) return 'percentagePoint';
	if (about.scale === 'score') return 'score';
	if (about.scale === 'years') return 'year';
	// Of a year that is set to 100 a difference is so many points of it.
	return about.scale === 'index' && /^points| = 100$/.test(about.unit.en) ? 'point' : undefined;
}

function withNoun(about: About, language: Language) {
	const noun = changeNoun(about);
	const space = language === 'ru' ? noBreakSpace : ' ';
	return (value: number, sign: Sign = 'minus') => {
		const number = numeral(value, language, about.digits, sign);
		return noun ? number + space + nounFor(noun, value, language, about.digits) : number;
	};
}

function people(value: number, language: Language, digits: number, sign: Sign): string {
	const number = largeNumeral(value, language, digits, sign);
	if (language === 'en') return `${number} people`;
	return number + noBreakSpace + (magnitudeOf(value) === 'one' ? 'чел.' : 'человек');
}

/** A value with its unit; the unit stands in words of its own only where a number alone would mislead. */
function valueWriter(about: About, language: Language): Quantity['value'] {
	const { scale, digits, unit } = about;
	const size = unitSize(about);
	const space = language === 'ru' ? noBreakSpace : ' ';
	return (value, sign = 'minus') => {
		if (isShare(about)) return percent(value, language, digits, sign);
		// Of a table in millions, what is less than one has no cents.
		if (scale === 'money') return money(value * size, language, size > 1 ? 0 : digits, sign);
		if (scale === 'people') return people(value, language, digits, sign);
		if (scale === 'years') return withNoun(about, language)(value, sign);
		const number = numeral(value, language, digits, sign);
		return scale === 'rate' ? number + space + unit[language] : number;
	};
}

/** The number without a unit, where both values of a pair share it. */
function bare(about: About, language: Language, from: number, to: number): string | undefined {
	const size = unitSize(about);
	if (about.scale === 'rate') return numeral(from, language, about.digits);
	if (language === 'en') return about.scale === 'years' ? numeral(from, language, about.digits) : undefined;
	if (isShare(about) || about.scale === 'years') return numeral(from, language, about.digits);
	const sameWord = magnitudeOf(from * size) === magnitudeOf(to * size);
	if (about.scale === 'money' && sameWord) return scaledNumeral(from * size, language, about.digits);
	return about.scale === 'people' && sameWord ? scaledNumeral(from, language, about.digits) : undefined;
}

/** Writers for one indicator in one language. */
export function quantity(about: About, language: Language): Quantity {
	const value = valueWriter(about, language);
	const noun = withNoun(about, language);
	const asValue = about.scale === 'money' || about.scale === 'people';
	return {
		value,
		pair: (from, to) => [bare(about, language, from, to) ?? value(from), value(to)],
		signed: (change) =>
			asValue ? value(change, 'always') : numeral(change, language, about.digits, 'always'),
		change: (change, sign) => (asValue ? value(change, sign) : noun(change, sign))
	};
}

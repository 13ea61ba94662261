/** Sentences of the analyst's desk whose grammar differs by language: indicators and numbers in, a sentence out. */
import type { Indicator } from '$lib/indicators/indicator';
import type { Language } from '$lib/base/language';
import { numeral, percent } from '$lib/base/numerals';
import { typeset } from '$lib/base/typography';
import { listed } from './list';
import { quantity } from './quantity';
import { wordingOf } from './wording';

/** As it stands inside a sentence: a small first letter, unless it begins with an abbreviation. */
export const inside = (text: string): string =>
	/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('ru') + text.slice(1);

/** One full stop where an abbreviation already ends in one. */
export const oneStop = (text: string): string => text.replace(/\.\.$/, '.').replace(/\.\. /g, '. ');

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

/** A difference with its noun in so many digits, without a sign: «0,008», "1 percentage point", "$10". */
export const sized = (indicator: Indicator, value: number, digits: number, language: Language): string =>
	quantity({ ...indicator, digits }, language).change(Math.abs(value));

/** A signed difference without its noun: "+0.008". */
export const signed = (indicator: Indicator, value: number, digits: number, language: Language): string =>
	quantity({ ...indicator, digits }, language).signed(value);

const was = { m: 'был', f: 'была', n: 'было', pl: 'были' } as const;

interface Slope {
	readonly x: Indicator;
	readonly y: Indicator;
	/** how much more of x, written: "1 percentage point" */
	readonly amount: string;
	/** what y did for it, in the unit of y */
	readonly change: number;
	readonly digits: number;
}

/** "In a year when aid … was 1 percentage point above what is usual for a country, the index was 0.008 higher." */
export function withinSentence({ x, y, amount, change, digits }: Slope, language: Language): string {
	const [driver, outcome] = [wordingOf(x), wordingOf(y)];
	const by = sized(y, change, digits, language);
	if (language === 'ru') {
		const course = change >= 0 ? 'выше' : 'ниже';
		const text = `В год, когда ${driver.ru} ${was[driver.gender]} на ${amount} выше обычного для страны, ${outcome.ru} ${was[outcome.gender]} на ${by} ${course}.`;
		return typeset(text, 'ru');
	}
	const course = change >= 0 ? 'higher' : 'lower';
	const [are, were] = [driver.plural ? 'were' : 'was', outcome.plural ? 'were' : 'was'];
	return typeset(
		`In a year when ${driver.en} ${are} ${amount} above what is usual for a country, ${outcome.en} ${were} ${by} ${course}.`,
		'en'
	);
}

/** What the numbers carry, in the order of the answer. */
export interface Carried {
	readonly x: Indicator;
	readonly y: Indicator;
	/** sign of the slope between averages; absent with fewer than three countries */
	readonly between?: number;
	/** sign of the slope within countries; absent where it has none */
	readonly within?: number;
	/** the interval leaves out zero */
	readonly sure: boolean;
	/** names of the countries without which the sign flips */
	readonly hangsOn: readonly string[];
}

function russianAnswer({ x, y, between, within, sure, hangsOn }: Carried): string {
	const [driver, outcome] = [wordingOf(x).ru, wordingOf(y).ru];
	const course = (sign: number) => (sign >= 0 ? 'тоже выше' : 'ниже');
	const across = between === undefined ? '' : `Где ${driver} выше, там ${outcome} ${course(between)}. `;
	if (within === undefined) return `${across}Внутри стран связи не видно: показатель не меняется.`;
	if (hangsOn.length)
		return `${across}Внутри стран связь держится на ${hangsOn.length === 1 ? 'одной стране' : 'немногих странах'}: ${listed(hangsOn, 'ru')}.`;
	const same = within >= 0 ? 'растут и падают вместе' : 'движутся в разные стороны';
	return sure
		? `${across}Внутри стран они ${same}, и ни одна страна этого не решает.`
		: `${across}Внутри стран знак связи не определён.`;
}

function englishAnswer({ x, y, between, within, sure, hangsOn }: Carried): string {
	const [driver, outcome] = [wordingOf(x), wordingOf(y)];
	const [is, are] = [driver.plural ? 'are' : 'is', outcome.plural ? 'are' : 'is'];
	const course = (sign: number) => (sign >= 0 ? 'higher too' : 'lower');
	const across =
		between === undefined ? '' : `Where ${driver.en} ${is} higher, ${outcome.en} ${are} ${course(between)}. `;
	if (within === undefined) return `${across}Within a country there is no link to see: nothing moves.`;
	if (hangsOn.length) return `${across}Within a country the link hangs on ${listed(hangsOn, 'en')}.`;
	const same = within >= 0 ? 'rise and fall together' : 'move in opposite directions';
	return sure
		? `${across}Within a country they ${same}, and no single country decides it.`
		: `${across}Within a country the sign is open.`;
}

/** The answer to "do they go together", which says where it breaks. */
export const associationAnswer = (carried: Carried, language: Language): string =>
	typeset(language === 'ru' ? russianAnswer(carried) : englishAnswer(carried), language);

/** A country's level at both ends of the period. */
export interface Ends {
	readonly name: string;
	readonly first: number;
	readonly last: number;
}

const span = (indicator: Indicator, { first, last }: Ends, language: Language): string =>
	quantity(indicator, language).pair(first, last).join(' → ');

interface Course {
	readonly rising: boolean;
	/** how many went the way that most did, of how many */
	readonly main: number;
	readonly of: number;
	/** the farthest, with its levels */
	readonly most: string;
	/** those that went the other way, where they can be named */
	readonly others: string;
}

function russianTrend(name: string, { rising, main, of, most, others }: Course): string {
	const how = rising ? 'выше' : 'ниже';
	const all = of === 2 ? 'в обеих странах' : `во всех странах (${of})`;
	const countries = main === of ? all : `в ${main} из ${of} стран`;
	const several = main === 1 ? ' в одной стране:' : ` ${countries}, заметнее всего —`;
	const where = of === 1 ? ':' : several;
	const rest = others ? ` ${rising ? 'Ниже' : 'Выше'}: ${others}.` : '';
	return `К концу периода ${name} ${how}${where} ${most}.${rest}`;
}

function englishTrend(name: string, { rising, main, of, most, others }: Course): string {
	const all = of === 2 ? 'both countries' : `all ${of} countries`;
	const countries = main === of ? all : `${main} of ${of} countries`;
	const several = main === 1 ? ' in one country:' : ` in ${countries}, most in`;
	const where = of === 1 ? ':' : several;
	const rest = others ? ` ${rising ? 'Lower' : 'Higher'}: ${others}.` : '';
	return `${capital(name)} ended ${rising ? 'higher' : 'lower'}${where} ${most}.${rest}`;
}

/** "The civil society index ended lower in 4 of 5 countries, most in Kazakhstan (0.62 → 0.32). Higher: Tajikistan." */
export function trendAnswer(y: Indicator, ends: readonly Ends[], language: Language): string {
	const outcome = wordingOf(y);
	const lower = ends.filter((one) => one.last < one.first);
	const higher = ends.filter((one) => one.last > one.first);
	const rising = higher.length > lower.length;
	const [main, rest] = rising ? [higher, lower] : [lower, higher];
	const far = (one: Ends) => Math.abs(one.last - one.first);
	const most = [...main].sort((a, b) => far(b) - far(a))[0];
	if (!most) return typeset(unchanged(outcome, language), language);
	const others =
		rest.length > 4
			? ''
			: listed(
					rest.map(({ name }) => name),
					language
				);
	const shown = `${most.name} (${span(y, most, language)})`;
	const course = { rising, main: main.length, of: ends.length, most: shown, others };
	return typeset(
		language === 'ru' ? russianTrend(outcome.ru, course) : englishTrend(outcome.en, course),
		language
	);
}

const unchanged = ({ ru, en, plural }: ReturnType<typeof wordingOf>, language: Language) =>
	language === 'ru'
		? `Медианы первых и последних пяти лет одинаковы: ${ru}.`
		: `${capital(en)} ${plural ? 'have' : 'has'} the same medians in the first and the last five years.`;

/** A share of one as a reader sees it: «37 %», "37%". */
export const share = (value: number, language: Language): string => percent(100 * value, language);

/** A correlation or memory: two digits. */
export const two = (value: number, language: Language): string => numeral(value, language, 2);

/** "2020–2023: aid received, every country: the series ends in 2019." */
export const gapSentence = (
	{ years, name, who, why }: { years: string; name: string; who: string; why: string },
	language: Language
): string =>
	oneStop(typeset(`${years}: ${name}${language === 'ru' ? ' — ' : ', '}${who}: ${why}.`, language));

/** "Kazakhstan, 1993: aid received 0.1%"; what is named only where two indicators could be meant. */
export const outlierText = (
	{ name, year, what, value }: { name: string; year: number; what: string; value: string },
	language: Language
): string => `${name}, ${year}${language === 'ru' ? ' — ' : ': '}${what ? `${what} ` : ''}${value}`;

/** Years and dates for readers: numbers and ISO dates in, «2005–2022 гг.» and "3 May 2021" out. */
import type { Language } from './language';
import { noBreakSpace } from './numerals';

const wordJoiner = '\u2060';

const months = {
	ru: [
		['январь', 'января'],
		['февраль', 'февраля'],
		['март', 'марта'],
		['апрель', 'апреля'],
		['май', 'мая'],
		['июнь', 'июня'],
		['июль', 'июля'],
		['август', 'августа'],
		['сентябрь', 'сентября'],
		['октябрь', 'октября'],
		['ноябрь', 'ноября'],
		['декабрь', 'декабря']
	],
	en: [
		['January'],
		['February'],
		['March'],
		['April'],
		['May'],
		['June'],
		['July'],
		['August'],
		['September'],
		['October'],
		['November'],
		['December']
	]
} as const satisfies Record<Language, readonly (readonly string[])[]>;

/** Two years with an en dash that no line breaks at: "2005–2022"; one year where both are the same. */
export function yearSpan(from: number, to: number): string {
	return from === to ? String(from) : `${from}${wordJoiner}–${wordJoiner}${to}`;
}

/** Years as stretches: 1992, 1993, 1994, 2010 gives "1992–1994, 2010". Rising years in. */
export function yearRanges(years: readonly number[]): string {
	const found: [number, number][] = [];
	for (const year of years) {
		const last = found.at(-1);
		if (last && last[1] === year - 1) last[1] = year;
		else found.push([year, year]);
	}
	return found.map(([from, to]) => yearSpan(from, to)).join(', ');
}

/** A period as text: «2005–2022 гг.», «2005 г.»; in English the span alone. */
export function yearRange(from: number, to: number, language: Language): string {
	if (language === 'en') return yearSpan(from, to);
	return yearSpan(from, to) + noBreakSpace + (from === to ? 'г.' : 'гг.');
}

/**
 * A date from a file: "2021-05-03" gives «3 мая 2021 г.» and "3 May 2021", "2021-05" «май 2021 г.» and "May 2021",
 * "2021" «2021 г.» and "2021". Anything else ("v14, 2024") comes back as it is.
 */
export function readerDate(text: string, language: Language): string {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!found) return text;
	const [, year = '', month, day] = found;
	const names = month ? months[language][Number(month) - 1] : undefined;
	if (month && !names) return text;
	const inYear = language === 'ru' ? `${year}${noBreakSpace}г.` : year;
	if (!names) return inYear;
	const name = day ? (names[1] ?? names[0]) : names[0];
	return [day && `${Number(day)}${noBreakSpace}${name}`, day ? '' : name, inYear].filter(Boolean).join(' ');
}

/** What leaves a page: a figure with all that may never be left behind – verdict, counter-evidence, sources, licence, date, link. */
import type { CertaintyLevel } from '$lib/argument/certainty';
import type { Side } from '$lib/argument/evidence';
import type { VerdictWord } from '$lib/argument/verdict';
import { readerDate } from '$lib/base/numerals-dates';
import type { Figure } from '$lib/figures/figure';
import { exportWords } from '$lib/words/messages-export';

/** A verdict in the reader's words. */
export interface Said {
	readonly word: VerdictWord;
	/** «подтверждает» */
	readonly text: string;
	readonly certainty?: { readonly level: CertaintyLevel; readonly text: string };
}

export interface Carried {
	readonly figure: Figure;
	/** where it stands in the argument: «Тренд 3. Медиа, довод 3.1» */
	readonly place: string;
	readonly side?: Side;
	readonly verdict?: Said;
	/** the strongest piece on the other side; 'none' where there is none; absent where it is named only at the link */
	readonly counter?: { readonly question: string; readonly answer: string } | 'none';
	/** address of the figure's page, with the reader's view in it */
	readonly link: string;
	/** the day it was carried away, ISO */
	readonly date: string;
}

/** The line that names what speaks on the other side; never empty. */
export function counterLine({ counter, figure, side, link }: Carried): { label: string; text: string } {
	const words = exportWords[figure.language];
	const label = side === 'against' ? words.for : words.against;
	if (counter === 'none') return { label, text: `${words.noCounter}.` };
	return { label, text: counter ? `${counter.question} ${counter.answer}` : words.counterAtLink(link) };
}

/** A sentence closed by one full stop, without the joiners that only a page needs. */
export const closed = (text: string): string => plain(/[.?!…]$/.test(text) ? text : `${text}.`);

/** Without word joiners: files and other programs show them as signs. */
export const plain = (text: string): string => text.replaceAll('\u2060', '');

/** Publishers of a figure, each once. */
export const publishersOf = ({ sources }: Figure): string =>
	[...new Set(sources.map(({ publisher }) => publisher))].join('; ');

/** Licences of a figure, each once, as title with its address. */
export const licencesOf = ({ sources }: Figure) => [
	...new Map(sources.map(({ licence }) => [licence.url, licence])).values()
];

const shortForms = [
	['publicdomain/zero', 'CC0 1.0'],
	['opendatacommons.org/licenses/by', 'ODC-BY 1.0'],
	['opendatacommons.org/licenses/pddl', 'PDDL 1.0']
] as const;

/** A licence in few letters where it has a known short form: "CC BY-SA 4.0". */
export function shortLicence({ title, url }: { readonly title: string; readonly url: string }): string {
	const creative = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)(\/igo)?/.exec(url);
	if (creative) return `CC ${(creative[1] ?? '').toUpperCase()} ${creative[2]}${creative[3] ? ' IGO' : ''}`;
	const known = shortForms.find(([part]) => url.includes(part));
	return known?.[1] ?? title;
}

/** «Всемирный банк (CC BY 4.0); V-Dem (CC BY-SA 4.0). Редакция данных 2026-11» – for a foot with little room. */
export function shortSource({ sources, edition, language }: Figure): string {
	const licensed = new Map(sources.map(({ publisher, licence }) => [publisher, shortLicence(licence)]));
	const publishers = [...licensed].map(([publisher, licence]) => `${publisher} (${licence})`);
	return plain(`${publishers.join('; ')}. ${sentence(exportWords[language].edition(edition))}`);
}

/** Full sources with licences, edition and day, as sentences. */
export function fullSource({ figure, date }: Pick<Carried, 'figure' | 'date'>): string {
	const words = exportWords[figure.language];
	const sources = figure.sources.map(({ text, licence }) => `${text} (${shortLicence(licence)})`);
	const day = words.made(readerDate(date, figure.language));
	return closed(`${sources.join('; ')}. ${sentence(words.edition(figure.edition))}, ${day}`);
}

/** With a capital at its start. */
export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

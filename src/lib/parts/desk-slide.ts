/** A view of the desk → one slide of an editable file; a reader's own numbers say so in its source and in its notes. */
import { readerDate } from '$lib/base/numerals-dates';
import type { DeckSlide } from '$lib/deck/slide';
import type { DeskFigure } from '$lib/desk/figure';
import { plain, shortLicence } from '$lib/export/carried';
import { deskDataWords } from '$lib/words/messages-desk-data';
import { exportWords } from '$lib/words/messages-export';

interface Carried {
	/** the answer in words; may be empty */
	readonly answer: string;
	/** address of the view */
	readonly link: string;
	/** of the shipped data */
	readonly edition: string;
	/** ISO day */
	readonly date: string;
	/** comparisons made on the desk before this one */
	readonly looks: number;
}

/** Each publisher with its licence once; own files by their name. */
function sourceOf({ sources, language }: DeskFigure, edition: string): string {
	const named = sources.map(({ publisher, text, licence }) =>
		licence.url === '' ? text : `${publisher} (${shortLicence(licence)})`
	);
	return plain(`${[...new Set(named)].join('; ')}. ${exportWords[language].edition(edition)}.`);
}

/** The slide; nothing for forms that are no drawing. */
export function deskSlide(
	figure: DeskFigure,
	{ answer, link, edition, date, looks }: Carried
): DeckSlide | undefined {
	const { chart, language, columns, members, names, notes, sources } = figure;
	if (!chart) return undefined;
	const [own, desk] = [exportWords[language], deskDataWords[language].slide];
	const isOwn = columns.some(({ indicator }) => indicator.own);
	const title = columns.map(({ label }) => label).join(' · ');
	const steps = columns.flatMap(({ indicator }) => indicator.steps.map((step) => step[language]));
	return {
		id: 'desk',
		kind: 'figures',
		kicker: isOwn ? desk.kickerOwn : desk.kicker,
		title,
		panels: [
			{ evidence: 'desk', question: title, answer: answer || figure.measure, measure: figure.measure, chart }
		],
		rows: [],
		countries: members.map((iso3) => ({ key: iso3, name: names.get(iso3) ?? iso3 })),
		source: `${isOwn ? `${desk.own} ` : ''}${sourceOf(figure, edition)}`,
		link,
		notes: [
			{ label: own.say, text: `${title}. ${answer || figure.measure}` },
			{ label: own.caution, text: [...(isOwn ? [desk.own] : []), ...notes, desk.looks(looks)].join(' ') },
			{ label: own.method, text: steps.join(' ') },
			{ label: own.sources, text: plain(sources.map(({ text }) => text).join('; ')) },
			{ label: own.link, text: `${link}. ${own.edition(edition)}, ${readerDate(date, language)}` }
		]
	};
}

/** Slides of the talk, with the figures as they are shown now → slides of a file. */
import type { Side } from '$lib/argument/evidence';
import type { Language } from '$lib/base/language';
import { readerDate } from '$lib/base/numerals-dates';
import { fullSource, sentence, shortLicence, type Said } from '$lib/export/carried';
import { saidOfFigure } from '$lib/export/said';
import type { Figure } from '$lib/figures/figure';
import { isOwnPiece } from '$lib/figures/from-gap';
import { exportWords } from '$lib/words/messages-export';
import { intakeWords } from '$lib/words/messages-intake';
import { presentWords } from '$lib/words/messages-present';
import { verdictWords } from '$lib/words/messages-verdict';
import { plain as wordsOf } from '$lib/words/parts';
import type { DeckSlide, SlideCountry, SlideNote, SlidePanel, SlideRow } from './slide';
import { fileNotes, type TalkRow, type TalkSlide } from './talk';

/** A claim may be judged on two axes. */
export type Axis = 'wider' | 'narrower';
const axes = ['wider', 'narrower'] as const;

export interface Shown {
	readonly language: Language;
	/** the figure that stands for the given one in the reader's view */
	readonly figureOf: (given: Figure) => Figure;
	/** how a claim stands in a country, or on one of its axes; nothing where it is not judged, or has no axes */
	readonly said: (claim: string, iso3: string, axis?: Axis) => Said | undefined;
	readonly countries: readonly SlideCountry[];
	/** address of the site without a closing slash, and the reader's query */
	readonly site: string;
	readonly query: string;
	readonly edition: string;
	readonly date: string;
}

/** Publishers of several figures by their licences, each once, and the edition, in one line. */
export function sourceLine(figures: readonly Figure[], edition: string, language: Language): string {
	const under = new Map<string, Set<string>>();
	for (const { publisher, licence } of figures.flatMap(({ sources }) => sources)) {
		const short = shortLicence(licence);
		under.set(short, (under.get(short) ?? new Set()).add(publisher));
	}
	const named = [...under].map(([licence, names]) => `${[...names].join(', ')} (${licence})`).join('; ');
	const words = `${sentence(exportWords[language].edition(edition))}.`;
	return named ? `${named}. ${words}` : words;
}

/** One sentence: the others are spoken, and stand in the notes. */
const findingOf = ({ gap, answer, finding }: Figure) => (gap ? answer : wordsOf(finding) || answer);

function sideLabel(side: Side, language: Language): string {
	const words = presentWords[language];
	return side === 'for' ? words.forLabel : words.againstLabel;
}

/** @param serves as what the piece serves its claim, where it stands on the other side of the slide */
function panelOf(side: Side, figure: Figure, language: Language, serves: Side = side): SlidePanel {
	const verdict = saidOfFigure(figure, serves);
	return {
		evidence: figure.id,
		side,
		sideLabel: `${sideLabel(side, language)}${isOwnPiece(figure.id) ? ` · ${intakeWords[language].yours}` : ''}`,
		question: figure.question,
		answer: findingOf(figure),
		measure: figure.measure,
		chart: figure.chart,
		...(verdict && { verdict })
	};
}

/** How a claim stands on each of its axes, in every country; none for a claim that is judged as a whole. */
function axesOf(claim: string, { said, countries, language }: Shown) {
	const words = verdictWords[language].axis;
	return axes
		.map((axis) => ({ head: words[axis], verdicts: countries.map(({ key }) => said(claim, key, axis)) }))
		.filter(({ verdicts }) => verdicts.some(Boolean));
}

/** A row for each claim that a row of words rests on, and for each of its axes; the words stand at the first. */
function rowsOf({ head, text, claims }: TalkRow, shown: Shown): SlideRow[] {
	const judged = claims.flatMap(({ id, name }) => {
		const two = axesOf(id, shown);
		if (two.length === 0) return [{ name, verdicts: shown.countries.map(({ key }) => shown.said(id, key)) }];
		return two.map((one) => ({
			name: claims.length > 1 ? `${name}: ${one.head}` : sentence(one.head),
			verdicts: one.verdicts
		}));
	});
	const any = judged.some(({ verdicts }) => verdicts.some(Boolean));
	const [only] = judged;
	if (!any) return [{ head, ...(text && { text }) }];
	if (judged.length === 1 && only) return [{ head, ...(text && { text }), verdicts: only.verdicts }];
	// The claims that it rests on are named in rows of their own.
	return [
		{ head, ...(text && claims.length === 1 && { text }) },
		...judged.map(({ name, verdicts }) => ({ head: name, verdicts, sub: true as const }))
	];
}

function papersOf(figures: readonly Figure[], link: string, { language, date, edition }: Shown): SlideNote[] {
	const words = exportWords[language];
	const method = figures.flatMap(({ notes }) => notes.slice(0, 1).map(({ text }) => text)).join(' ');
	const sources = figures.map((figure) => fullSource({ figure, date })).join(' ');
	return [
		...(method ? [{ label: words.method, text: method }] : []),
		...(sources ? [{ label: words.sources, text: sources }] : []),
		{ label: words.link, text: link },
		{ label: '', text: `${sentence(words.edition(edition))}, ${readerDate(date, language)}` }
	];
}

/** The slides of a file, in the order given. */
export function deckOf(slides: readonly TalkSlide<string>[], shown: Shown): DeckSlide[] {
	const { language, countries, said, site, query, edition } = shown;
	return slides.map((slide) => {
		const figures = slide.figures.map(({ figure }) => shown.figureOf(figure));
		const [page = '', part] = slide.path.split('#');
		const link = `${site}/${language}/${page}${query}${part ? `#${part}` : ''}`;
		const claim = slide.claim;
		const verdicts = claim ? countries.map(({ key }) => said(claim, key)) : [];
		const two = claim ? axesOf(claim, shown) : [];
		return {
			id: slide.id,
			kind: slide.kind,
			kicker: slide.kicker,
			title: slide.title,
			...(slide.lead && { lead: slide.lead }),
			panels: slide.figures.flatMap(({ side }, at) => {
				const figure = figures[at];
				return figure ? [panelOf(side, figure, language)] : [];
			}),
			...(slide.missing && {
				missing: slide.missing.map((one) => ({ ...one, label: sideLabel(one.side, language) }))
			}),
			rows: slide.rows.flatMap((row) => rowsOf(row, shown)),
			countries,
			...(verdicts.some(Boolean) && { verdicts }),
			...(two.length > 0 && { axes: two.map((one) => ({ ...one, head: sentence(one.head) })) }),
			source: sourceLine(figures, edition, language),
			link,
			notes: fileNotes(slide, figures, language, papersOf(figures, link, shown))
		};
	});
}

interface OneFigure {
	readonly figure: Figure;
	readonly counter: { readonly figure: Figure; readonly side: Side } | undefined;
	readonly place: string;
	readonly side: Side;
}

/** One figure and, where there is one, what speaks against it, as a slide of its own. */
export function figureSlide({ figure, counter, place, side }: OneFigure, shown: Shown): DeckSlide {
	const { language, site, query, edition } = shown;
	const figures = counter ? [figure, counter.figure] : [figure];
	const link = `${site}/${language}/evidence/${figure.id}/${query}`;
	const other = side === 'for' ? 'against' : 'for';
	const words = exportWords[language];
	return {
		id: figure.id,
		kind: 'figures',
		kicker: place,
		title: figure.question,
		panels: figures.map((one, at) =>
			at === 0 ? panelOf(side, one, language) : panelOf(other, one, language, counter?.side)
		),
		rows: [],
		countries: shown.countries,
		...(!counter && { counter: { label: words.against, text: words.noCounter } }),
		source: sourceLine(figures, edition, language),
		link,
		notes: [
			{ label: words.say, text: figures.map(({ question, answer }) => `${question} ${answer}`).join(' ') },
			{
				label: words.caution,
				text: figures.flatMap(({ notes }) => notes.slice(1).map(({ text }) => text)).join(' ')
			},
			...papersOf(figures, link, shown)
		]
	};
}

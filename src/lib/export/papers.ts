/** What goes along with every figure and is not in it: place in the argument, counter-evidence, steps, words in the other language. */
import type { Side } from '$lib/argument/evidence';
import type { Language } from '$lib/base/language';
import { yearRange } from '$lib/base/numerals-dates';
import type { Figure } from '$lib/figures/figure';
import type { Carried, Said } from './carried';
import type { Steps } from './figure-metadata';

/** The papers of one piece, in one language, for the default region. */
export interface PiecePapers {
	/** «Довод 3.1. Новым действиям служит новая связь» */
	readonly place: string;
	readonly side: Side;
	readonly question: string;
	readonly measure: string;
	readonly publishers: readonly string[];
	/** height of its embed for the default region */
	readonly embedPx?: number;
	/** address of the trend under which it stands: "media" */
	readonly trend?: string;
	/** the strongest piece on the other side as judging ranks them, with its answer for the default region */
	readonly counter?: {
		readonly id: string;
		/** as what it serves the claim */
		readonly side: Side;
		readonly question: string;
		readonly answer: string;
	};
}

export interface Papers {
	readonly pieces: Readonly<Record<string, PiecePapers>>;
	readonly steps: Readonly<Record<string, Omit<Steps, 'indicator'>>>;
}

interface Going {
	readonly papers: PiecePapers | undefined;
	readonly link: string;
	readonly date: string;
	readonly verdict?: Said | undefined;
	/** the counter-piece for the reader's own view */
	readonly ownCounter?: { readonly question: string; readonly answer: string } | undefined;
}

/** A figure with its papers. */
export function carry(figure: Figure, { papers, link, date, verdict, ownCounter }: Going): Carried {
	const counter = ownCounter ?? papers?.counter;
	const other = counter && { question: counter.question, answer: counter.answer };
	return {
		figure,
		place: papers?.place ?? '',
		...(papers && { side: papers.side, counter: other ?? 'none' }),
		...(verdict && { verdict }),
		link,
		date
	};
}

/** The steps of the indicators that a figure shows, with the addresses of their files. */
export const stepsOf = ({ indicators }: Figure, papers: Papers, site: string): Steps[] =>
	indicators.flatMap((id) => {
		const found = papers.steps[id];
		return found ? [{ indicator: id, ...found, file: `${site}/data/${found.file}` }] : [];
	});

/** The same figure as the other language's papers name it, for a citation. Years stay the reader's own. */
export function inLanguage(carried: Carried, language: Language, papers: PiecePapers | undefined): Carried {
	const { figure } = carried;
	if (language === figure.language || !papers) return carried;
	const measure = papers.measure.replace(/[^,]*$/, ` ${yearRange(...figure.period, language)}`);
	const sources = figure.sources.map((source, at) => ({
		...source,
		publisher: papers.publishers[at] ?? source.publisher
	}));
	return { ...carried, figure: { ...figure, language, question: papers.question, measure, sources } };
}

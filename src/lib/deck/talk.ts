/** The slides of the whole argument as they are shown and spoken to: figures, rows, notes, in the order in which it is told. */
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import { presentWords } from '$lib/words/messages-present';
import type { SlideNote } from './slide';

export type TalkId = keyof (typeof presentWords)['en']['words'];

/** As the argument is told: trend 2 before 3, trend 6 after "from micro to macro". */
export const talkOrder = [
	'title',
	'lens-region',
	'trend-1',
	'conclusion',
	'trend-2',
	'trend-3',
	'lens-channels',
	'trend-4',
	'lens-resources',
	'trend-5',
	'lens-micro-macro',
	'trend-6',
	'recommendations',
	'lessons-1',
	'lessons-4',
	'reading'
] as const satisfies readonly TalkId[];

export interface TalkFigure {
	readonly side: 'for' | 'against';
	readonly figure: Figure;
}

export interface TalkRow {
	readonly head: string;
	readonly text?: string;
	/** claims whose verdicts stand beside it, with their names */
	readonly claims: readonly { readonly id: string; readonly name: string }[];
}

/** What stands where a side has no figure: what is not known, or why there is none. */
export interface TalkMissing {
	readonly side: 'for' | 'against';
	readonly text: string;
}

/** A slide; the ids of the whole talk can be chosen in a link. */
export interface TalkSlide<Id extends string = TalkId> {
	readonly id: Id;
	readonly kind: 'title' | 'figures' | 'rows';
	/** what it is called where slides are chosen; those of the talk have their own words */
	readonly name?: string;
	readonly kicker: string;
	readonly title: string;
	readonly lead?: string;
	/** page of the same content, below the language */
	readonly path: string;
	readonly figures: readonly TalkFigure[];
	/** the sides of a claim that no figure shows */
	readonly missing?: readonly TalkMissing[];
	/** the claim whose verdicts stand in the strip below */
	readonly claim?: string;
	readonly rows: readonly TalkRow[];
	/** what to say besides the figures' own answers */
	readonly say: readonly string[];
	/** what is not known, as questions and answers */
	readonly unknown: readonly { readonly question: string; readonly answer: string }[];
	/** what leads on to the next one */
	readonly next: string;
	/** planned length */
	readonly minutes: number;
}

export interface TalkNotes {
	readonly say: readonly string[];
	readonly asked: readonly { readonly question: string; readonly answer: string }[];
	readonly next: string;
}

/** Figures as they are shown now; `figures` of a slide in their order. */
export function notesOf(
	{ next, say, unknown, figures }: TalkSlide<string>,
	shown: readonly Figure[],
	language: Language
): TalkNotes {
	const words = presentWords[language];
	const where = [words.leftFigure, words.rightFigure];
	const answers = shown.map(({ question, answer }, at) =>
		shown.length > 1 ? `${where[at] ?? ''}: ${question} ${answer}` : `${question} ${answer}`
	);
	const cautions = shown.map(({ question, notes }) => ({
		question,
		answer: notes
			.slice(1)
			.map(({ text }) => text)
			.join(' ')
	}));
	return {
		say: [...say, ...answers],
		asked: [...cautions.filter(({ answer }) => answer), ...(figures.length || unknown.length ? unknown : [])],
		next
	};
}

/** The notes in the form in which a file of slides has them, with method, sources and link. */
export function fileNotes(
	slide: TalkSlide<string>,
	shown: readonly Figure[],
	language: Language,
	papers: readonly SlideNote[]
): SlideNote[] {
	const words = presentWords[language];
	const { say, asked, next } = notesOf(slide, shown, language);
	return [
		...say.map((text, at) => ({ label: at === 0 ? words.say : '', text })),
		...asked.map(({ question, answer }, at) => ({
			label: at === 0 ? words.asked : '',
			text: `${question} ${answer}`
		})),
		...papers,
		{ label: words.transition, text: next }
	];
}

/**
 * Ids of a link, in its order; unknown ones are left out, and where none is left all are shown.
 * @param own ids of slides made from the reader's own data, which stand at the end of the talk
 */
export function chosenSlides(text: string | null, own: readonly string[] = []): readonly string[] {
	const known = new Set<string>([...talkOrder, ...own]);
	const asked = [...new Set((text ?? '').split(',').filter((id) => known.has(id)))];
	return asked.length ? asked : [...known];
}

/** What a link holds of a choice; '' for all slides in their own order. */
export const slidesQuery = (ids: readonly string[], own: readonly string[] = []): string =>
	ids.join(',') === [...talkOrder, ...own].join(',') ? '' : ids.join(',');

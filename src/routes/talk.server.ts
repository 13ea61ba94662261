/** The slides of the argument for the default region, made at build: the claims' own texts, figures for and against, what is not known. */
import type { Claim } from '$lib/argument/claim';
import { claimsUnder } from '$lib/argument/walk';
import type { Language } from '$lib/base/language';
import { frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { talkOrder, type TalkFigure, type TalkId, type TalkRow, type TalkSlide } from '$lib/deck/talk';
import { presentWords } from '$lib/words/messages-present';
import { siteWords } from '$lib/words/messages-site';
import { exportWords } from '$lib/words/messages-export';
import { argued, claimOf, claimsOf, here, type ArguedClaim, type FigureHere } from './claims.server';
import { placeOf } from './previews.server';
import { shipped } from './shipped.server';

/** Charts higher than this are drawn so small on a slide that the last row cannot read them. */
const mostPx = 340;

/** The first that is drawn and can be read on a slide, else the first that is drawn, or the first. */
function best(figures: readonly FigureHere[]): FigureHere | undefined {
	const drawn = figures.filter(({ figure }) => !figure.gap);
	return (
		drawn.find(({ figure }) => heightFor(figure.chart, frame('slide')) <= mostPx) ?? drawn[0] ?? figures[0]
	);
}

/** Slides show no rows behind numbers and judge nothing: what is only for that stays on the pages. Plain values only. */
function light({ figure, side }: FigureHere): TalkFigure {
	const plain = JSON.parse(JSON.stringify(figure)) as typeof figure;
	return { side, figure: { ...plain, findings: [], answerParts: [] } };
}

/** One figure for and one against; a claim that lacks a side borrows it from what stands under it. */
async function figuresOf(own: ArguedClaim, claim: Claim, language: Language): Promise<TalkFigure[]> {
	const { argument } = await shipped();
	const under = [...claimsUnder(argument, claim.id, 'reason'), ...claimsUnder(argument, claim.id, 'lens')];
	const borrowed = await Promise.all(under.map((one) => argued(one, language)));
	const all = [...own.figures, ...borrowed.flatMap(({ figures }) => figures)];
	return (['for', 'against'] as const).flatMap((side) => {
		const found = best(all.filter((one) => one.side === side));
		return found ? [light(found)] : [];
	});
}

const pathOf = ({ kind, slug, parent }: Claim, parentSlug?: string): string => {
	if (kind === 'trend') return `trend/${slug}/`;
	if (kind === 'conclusion') return 'practice/';
	return parent ? `trend/${parentSlug}/` : 'region/';
};

async function claimSlide(id: TalkId, language: Language): Promise<TalkSlide> {
	const claim = await claimOf(id);
	const { argument } = await shipped();
	const own = await argued(claim, language);
	const words = presentWords[language];
	const { title, short, lead } = here(claim, language);
	return {
		id,
		kind: 'figures',
		kicker: `${placeOf(claim, language)}. ${words.words[id]}`,
		title: title.length > 96 ? short : title,
		path: pathOf(claim, claim.parent && argument.claims.get(claim.parent)?.slug),
		figures: await figuresOf(own, claim, language),
		...(claim.kind !== 'lens' && { claim: claim.id }),
		rows: [],
		say: lead.slice(0, 1),
		unknown: own.gaps.map(({ title: what, settles }) => ({ question: words.unknown(what), answer: settles })),
		minutes: 1.5
	};
}

async function rowOf(claim: Claim, language: Language): Promise<TalkRow> {
	const { argument } = await shipped();
	const { title, lead } = here(claim, language);
	const claims = claim.restsOn.map((id) => {
		const rests = argument.claims.get(id);
		return { id: id as string, name: rests ? `${placeOf(rests, language)}. ${rests.short[language]}` : id };
	});
	const text = claim.kind === 'recommendation' ? claims.map(({ name }) => name).join('; ') : (lead[0] ?? '');
	return { head: title, text: firstSentences(text), claims };
}

/** As many sentences as a row has room for. */
function firstSentences(text: string): string {
	const [first = '', second = ''] = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
	return first.length + second.length < 150 ? `${first} ${second}`.trim() : first;
}

async function titleSlide(language: Language): Promise<TalkSlide> {
	const words = presentWords[language];
	const { shelf } = await shipped();
	const region = shelf.regions[0]?.name[language] ?? '';
	const trends = await claimsOf('trend');
	return {
		id: 'title',
		kind: 'title',
		kicker: siteWords[language].name,
		title: exportWords[language].workshopTitle,
		lead: words.titleLead(region),
		path: '',
		figures: [],
		rows: trends.map((claim, at) => ({
			head: `${at + 1}. ${claim.short[language]}`,
			claims: [{ id: claim.id, name: claim.short[language] }]
		})),
		say: [words.titleSay],
		unknown: [{ question: words.titleAsked, answer: words.titleAnswer }],
		minutes: 0.5
	};
}

async function rowsSlide(
	id: TalkId,
	given: readonly Claim[],
	head: { readonly kicker: string; readonly title: string; readonly path: string },
	language: Language
): Promise<TalkSlide> {
	const rows = await Promise.all(given.map((claim) => rowOf(claim, language)));
	const leads = given.map((claim) => here(claim, language).lead[0] ?? '');
	return {
		id,
		kind: 'rows',
		...head,
		figures: [],
		rows,
		say: leads,
		unknown: [],
		minutes: 2
	};
}

async function readingSlide(language: Language): Promise<TalkSlide> {
	const words = presentWords[language];
	const { argument } = await shipped();
	const rows = argument.reading.map(({ title, text }) => ({
		head: title[language],
		text: firstSentences(text[language]),
		claims: []
	}));
	return {
		id: 'reading',
		kind: 'rows',
		kicker: words.readingKicker,
		title: words.reading,
		path: 'method/',
		figures: [],
		rows: rows.slice(0, 5),
		say: argument.reading.slice(0, 5).map(({ title, text }) => `${title[language]}: ${text[language]}`),
		unknown: [],
		minutes: 1.5
	};
}

async function slideOf(id: TalkId, language: Language): Promise<TalkSlide> {
	const words = presentWords[language];
	if (id === 'title') return titleSlide(language);
	if (id === 'reading') return readingSlide(language);
	if (id === 'recommendations')
		return rowsSlide(
			id,
			await claimsOf('recommendation'),
			{ kicker: words.recommendationsKicker, title: words.recommendations, path: 'recommendation/1/' },
			language
		);
	const lessons = await claimsOf('lesson');
	if (id === 'lessons-1')
		return rowsSlide(
			id,
			lessons.slice(0, 3),
			{ kicker: words.lessons('1', '3'), title: words.lessonsTitle.first, path: 'lesson/1/' },
			language
		);
	if (id === 'lessons-4')
		return rowsSlide(
			id,
			lessons.slice(3),
			{ kicker: words.lessons('4', '6'), title: words.lessonsTitle.second, path: 'lesson/4/' },
			language
		);
	return claimSlide(id, language);
}

/** All slides, in the order in which the argument is told. */
export const talkSlides = (language: Language): Promise<TalkSlide[]> =>
	Promise.all(talkOrder.map((id) => slideOf(id, language)));

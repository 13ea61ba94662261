/** The slides of the argument for the default region, made at build: the claims' own texts, figures for and against, what is not known. */
import type { Claim } from '$lib/argument/claim';
import type { Language } from '$lib/base/language';
import { talkOrder, type TalkId, type TalkRow, type TalkSlide } from '$lib/deck/talk';
import { presentWords } from '$lib/words/messages-present';
import { siteWords } from '$lib/words/messages-site';
import { exportWords } from '$lib/words/messages-export';
import { claimOf, claimsOf, here } from './claims.server';
import { placeOf } from './previews.server';
import { shipped } from './shipped.server';
import { claimSlide, firstSentences } from './talk-claim.server';

/** A slide without what leads on to the next one. */
type Told = Omit<TalkSlide, 'next'>;

/** A lesson or a recommendation, and the claims that it rests on. */
export async function rowOf(claim: Claim, language: Language): Promise<TalkRow> {
	const { argument } = await shipped();
	const { title, lead } = here(claim, language);
	const claims = claim.restsOn.map((id) => {
		const rests = argument.claims.get(id);
		return { id: id as string, name: rests ? `${placeOf(rests, language)}. ${rests.short[language]}` : id };
	});
	const text =
		claim.kind === 'recommendation'
			? claims.map(({ name }) => name).join('; ')
			: firstSentences(lead[0] ?? '');
	return { head: title, text, claims };
}

async function titleSlide(language: Language): Promise<Told> {
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
): Promise<Told> {
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

async function readingSlide(language: Language): Promise<Told> {
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

async function slideOf(id: TalkId, language: Language): Promise<Told> {
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
	return claimSlide(
		await claimOf(id),
		{ id, word: presentWords[language].words[id], borrows: true },
		language
	);
}

/** All slides, in the order in which the argument is told. */
export const talkSlides = (language: Language): Promise<TalkSlide[]> =>
	Promise.all(
		talkOrder.map(async (id) => ({
			...(await slideOf(id, language)),
			next: presentWords[language].transitions[id]
		}))
	);

/** One whole trend as slides: what it claims, each claim with both sides, what is not known, what follows. */
import type { Claim } from '$lib/argument/claim';
import type { Language } from '$lib/base/language';
import type { TalkRow, TalkSlide } from '$lib/deck/talk';
import { pageWords } from '$lib/words/messages-pages';
import { presentWords } from '$lib/words/messages-present';
import { argued, claimsOf, here, numberOf, pageOf } from './claims.server';
import { placeOf } from './previews.server';
import { rowOf } from './talk.server';
import { claimSlide, firstSentences } from './talk-claim.server';

type Told = Omit<TalkSlide<string>, 'next'>;

/** More rows than these run off a slide. */
const mostRows = 7;

const verdictRow = (claim: Claim, language: Language): TalkRow => {
	const { id, kind, short } = claim;
	const number = numberOf(id);
	const head = kind === 'reason' ? `${number}. ${short[language]}` : presentWords[language].whole;
	return { head: head.replace(/:$/, ''), claims: [{ id, name: short[language] }] };
};

async function titleSlide(trend: Claim, reasons: readonly Claim[], language: Language): Promise<Told> {
	const { title, lead } = here(trend, language);
	return {
		id: 'title',
		kind: 'title',
		kicker: placeOf(trend, language),
		title,
		lead: presentWords[language].trendLead,
		path: await pageOf(trend),
		figures: [],
		rows: [trend, ...reasons].map((claim) => verdictRow(claim, language)),
		say: lead,
		unknown: [],
		minutes: 1
	};
}

async function unknownSlides(claims: readonly Claim[], trend: Claim, language: Language): Promise<Told[]> {
	const gaps = (await Promise.all(claims.map((claim) => argued(claim, language)))).flatMap((one) => one.gaps);
	if (gaps.length === 0) return [];
	const words = pageWords[language].gaps;
	const path = await pageOf(trend);
	const pages = Array.from({ length: Math.ceil(gaps.length / mostRows) }, (_, at) =>
		gaps.slice(at * mostRows, (at + 1) * mostRows)
	);
	return pages.map((some, at) => ({
		id: `unknown-${at + 1}`,
		kind: 'rows',
		kicker: placeOf(trend, language),
		title: words.title,
		path,
		figures: [],
		rows: some.map(({ title, settles }) => ({ head: title, text: firstSentences(settles), claims: [] })),
		say: [words.lead, ...some.map(({ title, settles }) => `${title}: ${settles}`)],
		unknown: [],
		minutes: 1
	}));
}

async function onwardSlides(trend: Claim, language: Language): Promise<Told[]> {
	const all = [...(await claimsOf('lesson')), ...(await claimsOf('recommendation'))];
	const following = all.filter(({ restsOn }) => restsOn.includes(trend.id));
	if (following.length === 0) return [];
	const rows = await Promise.all(following.map((claim) => rowOf(claim, language)));
	return [
		{
			id: 'onward',
			kind: 'rows',
			kicker: placeOf(trend, language),
			title: presentWords[language].follows,
			path: await pageOf(trend),
			figures: [],
			rows: rows.slice(0, mostRows).map(({ head, text }, at) => ({
				head: `${placeOf(following[at] ?? trend, language)}. ${head}`,
				...(text && { text }),
				claims: []
			})),
			say: following.map((claim) => here(claim, language).lead[0] ?? ''),
			unknown: [],
			minutes: 1
		}
	];
}

/** Slides of the trend with that address. @throws Error where there is none */
export async function trendSlides(slug: string, language: Language): Promise<TalkSlide<string>[]> {
	const trend = (await claimsOf('trend')).find((claim) => claim.slug === slug);
	if (!trend) throw new Error(`no trend ${slug}`);
	const below = async (kind: Claim['kind']) =>
		(await claimsOf(kind)).filter(({ parent }) => parent === trend.id);
	const [reasons, lenses] = await Promise.all([below('reason'), below('lens')]);
	const claims = [trend, ...reasons, ...lenses];
	const shown = new Set<string>();
	const argument: Told[] = [];
	for (const claim of claims) {
		const word = claim.kind === 'trend' ? '' : claim.short[language];
		const slide = await claimSlide(claim, { id: claim.id as string, word, borrows: false, shown }, language);
		for (const { figure } of slide.figures) shown.add(figure.id);
		argument.push(slide);
	}
	const told = [
		await titleSlide(trend, reasons, language),
		...argument,
		...(await unknownSlides(claims, trend, language)),
		...(await onwardSlides(trend, language))
	];
	const words = presentWords[language];
	return told.map((slide, at) => {
		const following = told[at + 1];
		return { ...slide, next: following ? words.upTo(following.title) : words.transitions.reading };
	});
}

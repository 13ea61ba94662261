/** What a figure takes along when it leaves the page, fetched only when somebody shares one. */
import { json } from '@sveltejs/kit';
import type { Evidence } from '$lib/argument/evidence';
import { isLanguage, languages, type Language } from '$lib/base/language';
import type { PiecePapers, Papers } from '$lib/export/papers';
import { indicatorOf } from '$lib/indicators/catalogue';
import { placeOf } from '../../previews.server';
import { shipped, shippedFigure } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

/** The first piece that serves the same claim on the other side. */
async function counterOf({ serves }: Evidence): Promise<Evidence | undefined> {
	const { evidence } = (await shipped()).shelf;
	for (const mine of serves)
		for (const other of evidence.values())
			if (other.serves.some(({ claim, side }) => claim === mine.claim && side !== mine.side)) return other;
	return undefined;
}

async function papersOf(piece: Evidence, language: Language): Promise<PiecePapers> {
	const { argument } = await shipped();
	const [serves] = piece.serves;
	const claim = serves && argument.claims.get(serves.claim);
	const figure = await shippedFigure(piece.id, language);
	const counter = await counterOf(piece);
	const other = counter && (await shippedFigure(counter.id, language));
	return {
		place: claim ? `${placeOf(claim, language)}. ${claim.short[language]}` : '',
		side: serves?.side ?? 'for',
		question: figure.question,
		measure: figure.measure,
		publishers: figure.sources.map(({ publisher }) => publisher),
		...(other && { counter: { id: other.id, question: other.question, answer: other.answer } })
	};
}

export async function GET({ params: { lang } }) {
	const language = isLanguage(lang) ? lang : 'ru';
	const { shelf } = await shipped();
	const pieces = await Promise.all(
		[...shelf.evidence.values()].map(async (piece) => [piece.id, await papersOf(piece, language)] as const)
	);
	const used = new Set([...shelf.evidence.values()].flatMap(({ indicators }) => indicators));
	const steps = [...used].map((id) => {
		const { title, steps: taken, path } = indicatorOf(shelf.catalogue, id);
		return [id, { title: title[language], steps: taken.map((step) => step[language]), file: path }] as const;
	});
	const papers: Papers = { pieces: Object.fromEntries(pieces), steps: Object.fromEntries(steps) };
	return json(papers);
}

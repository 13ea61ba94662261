/** What a figure takes along when it leaves the page, fetched only when somebody shares one. */
import { json } from '@sveltejs/kit';
import type { Claim } from '$lib/argument/claim';
import type { Evidence } from '$lib/argument/evidence';
import { isLanguage, languages, type Language } from '$lib/base/language';
import type { PiecePapers, Papers } from '$lib/export/papers';
import { indicatorOf } from '$lib/indicators/catalogue';
import { oppositeOf } from '$lib/judging/opposite';
import { embedOf, embedPx } from '../../embeds.server';
import { placeOf } from '../../previews.server';
import { shipped, shippedDocket, shippedFigure } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

/** Where a claim stands: its place in words, and the trend to which it belongs. */
async function placed(claim: Claim, language: Language): Promise<Pick<PiecePapers, 'place' | 'trend'>> {
	const { claims } = (await shipped()).argument;
	const trend = claim.slug ?? (claim.parent && claims.get(claim.parent)?.slug);
	return { place: `${placeOf(claim, language)}. ${claim.short[language]}`, ...(trend && { trend }) };
}

async function strongest(piece: Evidence, language: Language): Promise<PiecePapers['counter']> {
	const found = oppositeOf(await shippedDocket(), piece);
	if (!found) return undefined;
	const { id, question, answer } = await shippedFigure(found.evidence, language);
	return { id, side: found.side, question, answer };
}

async function papersOf(piece: Evidence, language: Language): Promise<PiecePapers> {
	const { argument } = await shipped();
	const [serves] = piece.serves;
	const claim = serves && argument.claims.get(serves.claim);
	const figure = await shippedFigure(piece.id, language);
	const [counter, embed] = await Promise.all([strongest(piece, language), embedOf(piece.id, language)]);
	return {
		...(claim ? await placed(claim, language) : { place: '' }),
		side: serves?.side ?? 'for',
		question: figure.question,
		measure: figure.measure,
		publishers: figure.sources.map(({ publisher }) => publisher),
		...(embed && { embedPx: embedPx(embed) }),
		...(counter && { counter })
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

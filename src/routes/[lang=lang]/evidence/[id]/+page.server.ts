import { error } from '@sveltejs/kit';
import type { Evidence } from '$lib/argument/evidence';
import { asEvidenceId } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { yearRange } from '$lib/base/numerals-dates';
import { indicatorOf } from '$lib/indicators/catalogue';
import { expectationText } from '$lib/words/expectation';
import { argued, claimOf, here, pageOf, type FigureHere } from '../../../claims.server';
import { shipped, shippedFigure, shippedOrigins } from '../../../shipped.server';

export const entries = async () => {
	const ids = [...(await shipped()).shelf.evidence.keys()];
	return languages.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

/** Each claim that the piece serves, with its address and what is expected there. */
async function servesOf(piece: Evidence, language: Language) {
	return Promise.all(
		piece.serves.map(async ({ claim, side }) => {
			const found = await claimOf(claim);
			return {
				side,
				claim: here(found, language),
				path: await pageOf(found),
				expected: expectationText(piece, language)
			};
		})
	);
}

/** The strongest figure on the other side of a claim that the piece serves. */
async function oppositeOf(piece: Evidence, language: Language): Promise<FigureHere | undefined> {
	// A reason is closer to the piece than the trend it stands under.
	const nearest = [...piece.serves].sort((a, b) => Number(b.role === 'reason') - Number(a.role === 'reason'));
	for (const { claim, side } of nearest) {
		const { figures } = await argued(await claimOf(claim), language);
		const other = figures.find((one) => one.side !== side && one.figure.id !== piece.id);
		if (other) return other;
	}
	return undefined;
}

async function stepsOf(piece: Evidence, language: Language) {
	const { catalogue } = (await shipped()).shelf;
	return piece.indicators.map((id) => {
		const { title, description, steps, path, sources } = indicatorOf(catalogue, id);
		return {
			id,
			path,
			title: title[language],
			description: description[language],
			steps: steps.map((step) => step[language]),
			files: sources.map(({ file, edition }) => `${file}, ${edition}`)
		};
	});
}

export async function load({ params: { id }, parent }) {
	const { language } = await parent();
	const { shelf, argument } = await shipped();
	const piece = shelf.evidence.get(asEvidenceId(id));
	if (!piece) error(404, id);
	const [first] = piece.serves;
	const gaps = [...argument.gaps.values()].filter(({ claim }) => claim === first?.claim);
	return {
		figure: await shippedFigure(piece.id, language),
		origins: await shippedOrigins(piece.id, language),
		side: first?.side ?? ('for' as const),
		serves: await servesOf(piece, language),
		windows: piece.windows.map(([from, to]) => yearRange(from, to, language)),
		indicators: await stepsOf(piece, language),
		opposite: await oppositeOf(piece, language),
		gaps: gaps.map(({ id: gap, side, title }) => ({ id: gap, side, title: title[language] }))
	};
}

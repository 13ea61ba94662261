import { error } from '@sveltejs/kit';
import type { Evidence } from '$lib/argument/evidence';
import { asEvidenceId, type Iso3 } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { yearRange } from '$lib/base/numerals-dates';
import type { Figure } from '$lib/figures/figure';
import { regionOf } from '$lib/figures/shelf';
import { indicatorOf } from '$lib/indicators/catalogue';
import { standingOfPiece } from '$lib/judging/piece-standing';
import { expectationText } from '$lib/words/expectation';
import { chartWords } from '$lib/words/messages-chart';
import { plain } from '$lib/words/parts';
import { verdictText } from '$lib/words/verdict-sentence';
import { argued, claimOf, here, pageOf, type FigureHere } from '../../../claims.server';
import { shipped, shippedFigure, shippedOrigins } from '../../../shipped.server';
import { waysOfPiece } from '../../../ways.server';

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

/** What the data say of each country (or of the region or world as one), in sentences, for the side of the first claim. */
async function saidOf(piece: Evidence, figure: Figure, language: Language) {
	const { catalogue, countries } = (await shipped()).shelf;
	const [indicator, driver] = piece.indicators.map((id) => indicatorOf(catalogue, id));
	const [first] = piece.serves;
	if (!indicator || !first) return [];
	const names = (iso3: Iso3) => countries.get(iso3)?.name ?? { ru: iso3, en: iso3 };
	const region = regionOf((await shipped()).shelf).name;
	return (figure.verdicts?.verdicts ?? []).map((verdict) => {
		const { subject, certainty } = verdict;
		const telling = { verdict, indicator, driver, names, side: first.side, region };
		const whole = subject === 'region' ? region[language] : chartWords[language].world;
		return {
			subject: subject as string,
			name: subject === 'region' || subject === 'world' ? whole : names(subject)[language],
			standing: standingOfPiece({ evidence: piece.id, verdicts: [verdict] }, first.side),
			text: plain(verdictText(telling, language)),
			...(certainty && { certainty })
		};
	});
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
	const figure = await shippedFigure(piece.id, language);
	return {
		figure,
		said: await saidOf(piece, figure, language),
		ways: await waysOfPiece(piece, first?.side ?? 'for', language),
		origins: await shippedOrigins(piece.id, language),
		side: first?.side ?? ('for' as const),
		serves: await servesOf(piece, language),
		windows: piece.windows.map(([from, to]) => yearRange(from, to, language)),
		indicators: await stepsOf(piece, language),
		opposite: await oppositeOf(piece, language),
		gaps: gaps.map(({ id: gap, side, title }) => ({ id: gap, side, title: title[language] }))
	};
}

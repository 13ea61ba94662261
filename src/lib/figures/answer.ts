/** Findings → the answer under a figure's title: sentences whose numbers say where they come from. */
import type { Finding } from '$lib/argument/finding';
import { answerSentences } from '$lib/words/answer';
import { gapWords } from '$lib/words/messages-gaps';
import { paragraph, plain, sentence, type Part } from '$lib/words/parts';
import { asDrawn } from './as-drawn';
import { describedPieces } from './described';
import type { Material } from './material';

export interface Answer {
	/** most important first */
	readonly sentences: readonly (readonly Part[])[];
	readonly parts: readonly Part[];
	/** the same as one string */
	readonly text: string;
}

/** The answer to the piece's question; where nothing is known, why. @throws Error for a piece without an indicator */
export function answerOf(findings: readonly Finding[], material: Material): Answer {
	const { piece, indicators, language, countries, region } = material;
	const [indicator, driver] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const gap = gapOf(findings);
	const described = gap ? [] : describedPieces(material);
	const sentences = gap
		? [[{ text: gapWords[language][gap].sentence }]]
		: described.length > 0
			? described.map((one) => sentence(one, language))
			: answerSentences(
					{
						findings,
						indicator: asDrawn(indicator, material),
						expect: piece.expect,
						...(driver && piece.expect.kind === 'association' && { driver }),
						names: (iso3) => countries.get(iso3)?.name ?? { ru: iso3, en: iso3 },
						region: region.name
					},
					language
				);
	const parts = paragraph(sentences, language);
	return { sentences, parts, text: plain(parts) };
}

/** Why nothing can be said at all; undefined as soon as anything is known. */
export const gapOf = (findings: readonly Finding[]) =>
	findings.every(({ n }) => n === 0) ? (findings.find((one) => one.gap)?.gap ?? 'no-value') : undefined;

/** Findings → the answer under a figure's title: sentences whose numbers say where they come from. */
import type { Finding } from '$lib/argument/finding';
import type { Indicator } from '$lib/indicators/indicator';
import { answerSentences } from '$lib/words/answer';
import { chartWords } from '$lib/words/messages-chart';
import { gapWords } from '$lib/words/messages-gaps';
import { paragraph, plain, type Part } from '$lib/words/parts';
import type { Material } from './material';

export interface Answer {
	/** most important first */
	readonly sentences: readonly (readonly Part[])[];
	readonly parts: readonly Part[];
	/** the same as one string */
	readonly text: string;
}

/** Differences of logarithms below this are not worth a word. */
const smallestSpread = 0.05;
/** In points of a series set to 100. */
const smallestIndexed = 5;

/** The indicator as its drawn numbers are: a spread and a series set to 100 have a scale of their own. */
export function asDrawn(indicator: Indicator, { piece }: Pick<Material, 'piece'>): Indicator {
	const spread = piece.expect.kind === 'spread';
	if (!spread && piece.indexYear === undefined) return indicator;
	const { reason } = indicator.smallestChange;
	const value = spread ? smallestSpread : smallestIndexed;
	return {
		...indicator,
		scale: 'index',
		measurement: 'measured',
		unit: spread
			? { ru: chartWords.ru.spread, en: chartWords.en.spread }
			: { ru: `${piece.indexYear} г. = 100`, en: `${piece.indexYear} = 100` },
		digits: spread ? 2 : 0,
		smallestChange: { value, reason }
	};
}

/** The answer to the piece's question; where nothing is known, why. @throws Error for a piece without an indicator */
export function answerOf(findings: readonly Finding[], material: Material): Answer {
	const { piece, indicators, language, countries, region } = material;
	const [indicator, driver] = indicators;
	if (!indicator) throw new Error(`${piece.id}: no indicator`);
	const gap = gapOf(findings);
	const sentences = gap
		? [[{ text: gapWords[language][gap].sentence }]]
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

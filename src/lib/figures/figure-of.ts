/** Material → figure: findings, sentences, chart and everything printed around it. */
import { describe } from '$lib/argument/describe';
import type { Period } from '$lib/argument/evidence';
import { yearRange } from '$lib/base/numerals-dates';
import type { PieceInRegion } from '$lib/judging/judge-region';
import type { Indicator } from '$lib/indicators/indicator';
import { figureWords } from '$lib/words/messages-figure';
import { gapWords } from '$lib/words/messages-gaps';
import { compose, spokenChart, yearsOf } from './compose';
import type { Figure, FigureNote, FigureSource } from './figure';
import { labelsFor } from './labels';
import { type Material } from './material';
import { countriesOf } from '$lib/argument/basis';
import { answerOf, gapOf } from './answer';
import { asDrawn } from './as-drawn';
import { originsOf } from './origins';
import { spokenOf } from './spoken';

function sourcesOf({ indicators, language }: Material): readonly FigureSource[] {
	const found = new Map<string, FigureSource>();
	for (const { sources, firstYear, lastYear } of indicators)
		for (const { publisher, title, code, url, licence, edition } of sources) {
			const parts = [publisher[language], title, code, edition, yearRange(firstYear, lastYear, language)];
			const text = parts.filter(Boolean).join(', ');
			found.set(text, {
				publisher: publisher[language],
				text,
				url,
				licence: { title: licence.title, url: licence.url }
			});
		}
	return [...found.values()];
}

/** What is drawn, in which unit; several indicators by their short names, a unit that all share once. */
function measureLine({ indicators, language, piece }: Material, [from, to]: Period): string {
	// A count names events and people behind its rate; only the rate is drawn.
	const drawn = piece.expect.kind === 'count' ? indicators.slice(0, 1) : indicators;
	const units = new Set(drawn.map((one) => asDrawn(one, { piece }).unit[language]));
	const shared = units.size === 1 ? [...units][0] : undefined;
	const names = drawn.map((one: Indicator) => {
		const name = drawn.length > 1 ? one.short[language] : one.title[language];
		const unit = shared === undefined ? asDrawn(one, { piece }).unit[language] : '';
		return unit ? `${name}, ${unit}` : name;
	});
	const years = yearRange(from, to, language);
	return [names.join(' · '), shared, years].filter(Boolean).join(', ');
}

function notesOf({ piece, indicators, language }: Material): readonly FigureNote[] {
	const { labels, borders } = figureWords[language];
	const cautions = indicators.slice(0, 2).flatMap((one) => one.cautions.map((text) => text[language]));
	const texts = [piece.weakness[language], ...new Set(cautions)].slice(0, 3);
	return [
		{ label: labels.warrant, text: piece.warrant[language] },
		{ label: labels.caution, text: [...texts, ...(piece.form === 'map' ? [borders] : [])].join(' ') }
	];
}

export interface With {
	/** with the rows behind each number of the answer */
	readonly origins?: boolean;
	/** what was judged of this piece for the same region and period */
	readonly verdicts?: PieceInRegion | undefined;
}

/** The whole figure for one region, period and language. Same material, same figure, in Node and in a page. */
export function figureOf(material: Material, edition: string, { origins, verdicts }: With = {}): Figure {
	const { piece, language, region, period, indicators } = material;
	const findings = describe(material);
	const drawn = compose(material, labelsFor(language));
	const measure = measureLine(material, yearsOf(drawn, material));
	const answer = answerOf(findings, material);
	const gap = gapOf(findings);
	return {
		id: piece.id,
		language,
		question: piece.question[language],
		answer: answer.text,
		answerParts: answer.parts,
		finding: answer.sentences[0] ?? answer.parts,
		measure,
		chart: spokenChart(drawn, spokenOf({ findings, answer, measure }, material), material),
		findings,
		notes: notesOf(material),
		sources: sourcesOf(material),
		indicators: indicators.map(({ id }) => id),
		region: region.name[language],
		countries: countriesOf(material),
		period,
		...(gap && { gap: gapWords[language][gap].fill }),
		...(origins && { origins: originsOf(answer.parts, material) }),
		...(verdicts && { verdicts }),
		edition
	};
}

/** The answer under a figure's title: findings and their indicator in, sentences with traceable numbers out. */
import type { Language } from '$lib/base/language';
import { associationPieces } from './association';
import { answerEn } from './answer-en';
import { answerRu } from './answer-ru';
import { paragraph, sentence, type Part } from './parts';
import { storyOf } from './story';
import { numbersOf, type Telling } from './story-numbers';

function told(telling: Telling, language: Language) {
	const story = storyOf(telling.findings, telling.indicator);
	const numbers = numbersOf(telling.indicator, language);
	return language === 'ru' ? answerRu(telling, story, numbers) : answerEn(telling, story, numbers);
}

/** One to three sentences, most important first. */
export function answerSentences(telling: Telling, language: Language): readonly (readonly Part[])[] {
	const linked = associationPieces(telling, language);
	const pieces = linked.length > 0 ? linked : told(telling, language);
	return pieces.map((piece) => sentence(piece, language)).filter(({ length }) => length > 0);
}

/** The whole answer as one run of parts. */
export const answer = (telling: Telling, language: Language): readonly Part[] =>
	paragraph(answerSentences(telling, language), language);

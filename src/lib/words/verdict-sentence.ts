/** What the data say, in sentences: a verdict in, most important sentence first, numbers traceable, out. */
import type { Language } from '$lib/base/language';
import { paragraph, sentence, type Part } from './parts';
import { verdictEn } from './verdict-en';
import { verdictFacts, type VerdictTelling } from './verdict-facts';
import { verdictRu } from './verdict-ru';

/** The verdict with its reason; its lean where there is no verdict; the rank among countries; the source's interval. */
export function verdictSentences(telling: VerdictTelling, language: Language): readonly (readonly Part[])[] {
	const facts = verdictFacts(telling, language);
	const pieces = language === 'ru' ? verdictRu(facts) : verdictEn(facts);
	return pieces.map((piece) => sentence(piece, language)).filter(({ length }) => length > 0);
}

export const verdictText = (telling: VerdictTelling, language: Language): readonly Part[] =>
	paragraph(verdictSentences(telling, language), language);

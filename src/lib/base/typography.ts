/** Typesetting of a reader's text: plain spaces and hyphens in, the spaces, dashes and minus signs of the language out. */
import type { Language } from './language';

/** Stand for numbers while the text around them is typeset: one that ends in a digit, one that ends in a word. */
export const numberMark = '\ue000';
export const numberWordMark = '\ue001';

const prepositions = 'в|во|с|со|к|ко|о|об|от|до|из|на|по|за|у|и|а|не|ни|но|для|без|при|под|над';
const units = 'г\\.|гг\\.|%|долл\\.|млн|млрд|трлн|тыс\\.';

/** Order matters: a unit after a unit («млрд долл.») is bound once the first is. */
const russian: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`(^|[\\s(«„\\u00a0])(${prepositions}) (?=\\S|$)`, 'giu'), '$1$2\u00a0'],
	[new RegExp(`(^|[\\s(«„\\u00a0])(${prepositions}) (?=\\S|$)`, 'giu'), '$1$2\u00a0'],
	[/ (?=[—–] )/g, '\u00a0'],
	[new RegExp(`([\\d${numberMark}]) (?!(?:${prepositions})[\\s\\u00a0])(?=[\\p{L}%$№])`, 'giu'), '$1\u00a0'],
	[new RegExp(`(\\S) (?=(?:${units})(?:[\\s\\u00a0.,;:)»]|$))`, 'gu'), '$1\u00a0'],
	[/№ (?=\d)/g, '№\u00a0'],
	[/ (?=(?:ли|же|бы|б|ж)(?:[\s.,;:?!)»]|$))/gu, '\u00a0']
];
const both: readonly (readonly [RegExp, string])[] = [
	[/(^|[\s(\u00a0])-(?=\d)/g, '$1\u2212'],
	[/(\d{4})\u2060?[–-]\u2060?(?=\d{4}(?!\d))/g, '$1\u2060–\u2060']
];

/** The full stop that a text lacks before the next sentence: «2000–2022 гг.» has its own. */
export const stopAfter = (text: string): '' | '.' => (/\.$/.test(text) ? '' : '.');

/**
 * The same words with no-break spaces where a line must not end (Russian: after short words, before a dash, between a
 * number and its unit), U+2212 for a minus and year ranges held together. Applying it twice changes nothing.
 */
export function typeset(text: string, language: Language): string {
	const rules = language === 'ru' ? [...both, ...russian] : both;
	return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}

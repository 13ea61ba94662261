/** Small whole numbers as words with what they count, for headings: «шесть вопросов», "six questions". */
import type { Language } from '$lib/base/language';
import { counted, nounFor, type Noun } from './plural';

const words: Readonly<Record<Language, readonly string[]>> = {
	ru: ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
	en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
};

/** A masculine noun (Russian) counted in words up to ten, in figures beyond. */
export function countedInWords(noun: Extract<Noun, 'question'>, value: number, language: Language): string {
	const word = words[language][value];
	return word ? `${word} ${nounFor(noun, value, language)}` : counted(noun, value, language);
}

/** The same at the beginning of a heading. */
export function headingInWords(noun: Extract<Noun, 'question'>, value: number, language: Language): string {
	const text = countedInWords(noun, value, language);
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

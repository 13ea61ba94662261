/** A dictionary: the same words in Russian and in English, typeset; a missing or surplus word is a type error. */
import { languages, type Language } from '$lib/base/language';
import { typeset } from '$lib/base/typography';

export interface Words {
	readonly [key: string]: string | readonly string[] | Words | ((...given: never[]) => string);
}

type Entry = Words[string];

function typesetEntry(entry: Entry, language: Language): Entry {
	if (typeof entry === 'string') return typeset(entry, language);
	if (typeof entry === 'function') {
		const write = entry as (...given: unknown[]) => string;
		return (...given: unknown[]) => typeset(write(...given), language);
	}
	if (Array.isArray(entry)) return entry.map((line: string) => typeset(line, language));
	return Object.fromEntries(
		Object.entries(entry as Words).map(([key, value]) => [key, typesetEntry(value, language)])
	);
}

/** Both languages side by side; write plain spaces in them, the dictionary sets the no-break ones. */
export function dictionary<Shape extends Words>(
	ru: Shape,
	en: NoInfer<Shape>
): Readonly<Record<Language, Shape>> {
	const both = { ru, en };
	return Object.fromEntries(
		languages.map((language) => [language, typesetEntry(both[language], language)])
	) as Record<Language, Shape>;
}

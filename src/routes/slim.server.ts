/** Files for a page of one language: the other language of every text is left out. */
import type { Language } from '$lib/base/language';

/** Drops the other language of every text, and what only the page of a single figure tells. */
export function slim(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((one) => slim(one, language));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (entries.length === 2 && 'ru' in value && 'en' in value)
		return { ru: '', en: '', [language]: Reflect.get(value, language) };
	const kept = entries.filter(([name]) => name !== 'steps' && name !== 'description');
	return Object.fromEntries(kept.map(([name, inner]) => [name, slim(inner, language)]));
}

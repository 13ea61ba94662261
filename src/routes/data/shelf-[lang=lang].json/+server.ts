/** What a page needs before it can follow a reader's choice: names, regions, indicators and pieces, in one language. */
import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/base/language';
import { pack } from '$lib/figures/shelf';
import { shipped } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

/** Drops the other language of every text, and what only the page of a single figure tells. */
function slim(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((one) => slim(one, language));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (entries.length === 2 && 'ru' in value && 'en' in value) return { ru: '', en: '', [language]: Reflect.get(value, language) };
	const kept = entries.filter(([name]) => name !== 'steps' && name !== 'description');
	return Object.fromEntries(kept.map(([name, inner]) => [name, slim(inner, language)]));
}

export async function GET({ params: { lang } }) {
	const { shelf } = await shipped();
	const { countries, ...rest } = pack(shelf);
	const language = lang as Language;
	// A country is searched for by its name in either language.
	const named = countries.map(({ name, ...country }) => ({ ...(slim(country, language) as object), name }));
	return json({ ...(slim(rest, language) as object), countries: named });
}

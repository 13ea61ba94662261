/** What a page needs before it can follow a reader's choice: names of countries and regions, in one language. */
import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/base/language';
import { packNames } from '$lib/figures/shelf';
import { shipped } from '../../shipped.server';
import { slim } from '../../slim.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

export async function GET({ params: { lang } }) {
	const { countries, ...rest } = packNames((await shipped()).shelf);
	const language = lang as Language;
	// A country is searched for by its name in either language.
	const named = countries.map(({ name, ...country }) => ({ ...(slim(country, language) as object), name }));
	return json({ ...(slim(rest, language) as object), countries: named });
}

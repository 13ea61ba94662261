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
	// A country is searched for by its name in either language.
	return json({ ...(slim(rest, lang as Language) as object), countries });
}

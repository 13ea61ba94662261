/** One trend as slides, for a file of slides; fetched only when somebody asks for one. */
import { json } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/base/language';
import { claimsOf } from '../../claims.server';
import { trendSlides } from '../../talk-trend.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => {
	const slugs = (await claimsOf('trend')).flatMap(({ slug }) => slug ?? []);
	return languages.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));
};

export const GET = async ({ params: { lang, slug } }) =>
	json(await trendSlides(slug, isLanguage(lang) ? lang : 'ru'));

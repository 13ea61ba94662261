/** The slides of the argument, for a file of slides made elsewhere than on their own page. */
import { json } from '@sveltejs/kit';
import { isLanguage, languages } from '$lib/base/language';
import { talkSlides } from '../../talk.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

export const GET = async ({ params: { lang } }) => json(await talkSlides(isLanguage(lang) ? lang : 'ru'));

/** All indicators and pieces, in one language: for the desk and whoever else asks about all of them. */
import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/base/language';
import { pack } from '$lib/figures/shelf';
import { shipped } from '../../shipped.server';
import { slim } from '../../slim.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => languages.map((lang) => ({ lang }));

export const GET = async ({ params: { lang } }) =>
	json(slim(pack((await shipped()).shelf), lang as Language));

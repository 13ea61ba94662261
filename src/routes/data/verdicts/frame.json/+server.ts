/** The argument without its words, for pages that combine verdicts for a region of the reader's own. */
import { json } from '@sveltejs/kit';
import { frameOf } from '$lib/judging/frame';
import { shipped } from '../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () => json(frameOf((await shipped()).argument));

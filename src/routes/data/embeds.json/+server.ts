/** The ids of all figures that other pages may carry, for programs. */
import { json } from '@sveltejs/kit';
import { shipped } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () => json([...(await shipped()).shelf.evidence.keys()]);

/** The last years of all comparable indicators, for the page of a reader's own region. */
import { json } from '@sveltejs/kit';
import { shippedSnapshot } from '../../region.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () => json(await shippedSnapshot());

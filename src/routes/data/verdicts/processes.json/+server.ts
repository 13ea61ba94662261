/** How the world's series wander, by piece, as learnt for its declared years: what a reader's own years are judged by. */
import { json } from '@sveltejs/kit';
import { processesFile } from '../../../series.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () => json(await processesFile());

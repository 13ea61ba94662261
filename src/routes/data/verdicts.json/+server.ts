/** Every verdict of the edition, with what each field means. */
import { json } from '@sveltejs/kit';
import { verdictFile } from '$lib/judging/verdict-file';
import { shipped, shippedVerdicts } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { argument, shelf } = await shipped();
	return json(verdictFile(await shippedVerdicts(), argument, shelf.regions));
}

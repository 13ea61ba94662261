/** Every verdict of the edition, with what each field means. */
import { json } from '@sveltejs/kit';
import { editionFile } from '$lib/judging/edition-file';
import { shipped, shippedVerdicts } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { argument, shelf } = await shipped();
	return json(editionFile(await shippedVerdicts(), argument, shelf.regions));
}

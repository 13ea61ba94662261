/** The verdicts of pieces and claims for one preset region. */
import { error, json } from '@sveltejs/kit';
import { regionFile } from '$lib/judging/verdict-file';
import { shipped, shippedVerdicts } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => (await shipped()).shelf.regions.map(({ id }) => ({ id }));

export async function GET({ params: { id } }) {
	const { argument, shelf } = await shipped();
	const region = shelf.regions.find((one) => one.id === id);
	if (!region) error(404, id);
	return json(regionFile(await shippedVerdicts(), argument, region));
}

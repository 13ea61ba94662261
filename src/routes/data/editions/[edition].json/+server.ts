/** The present edition's record; those of earlier editions lie in data/editions and are shipped as they are. */
import { error, json } from '@sveltejs/kit';
import { presentEdition } from '../../../edition.server';
import { shipped } from '../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => [{ edition: (await shipped()).shelf.catalogue.edition }];

export async function GET({ params: { edition } }) {
	if (edition !== (await shipped()).shelf.catalogue.edition) error(404, edition);
	return json(await presentEdition());
}

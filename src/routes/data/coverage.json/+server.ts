/** Which years every indicator knows of every country: what the desk's search and its view of coverage show. */
import { json } from '@sveltejs/kit';
import { runsOf } from '$lib/desk/coverage-index';
import { shipped } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { shelf, library } = await shipped();
	const ids = [...shelf.catalogue.indicators.keys()];
	const panels = await Promise.all(ids.map((id) => library.panel(id)));
	return json(Object.fromEntries(ids.map((id, at) => [id, panels[at] ? runsOf(panels[at]) : {}])));
}

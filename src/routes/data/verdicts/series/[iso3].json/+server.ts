/** The series of one country in every indicator that is judged: what a reader's own years are judged from. */
import { json } from '@sveltejs/kit';
import { asIso3 } from '$lib/base/ids';
import { countrySeries } from '../../../../series.server';
import { shipped } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => [...(await shipped()).shelf.countries.keys()].map((iso3) => ({ iso3 }));

export const GET = async ({ params: { iso3 } }) => json(await countrySeries(asIso3(iso3)));

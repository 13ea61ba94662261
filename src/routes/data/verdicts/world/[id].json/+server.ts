/** One indicator in all countries, values alone: for links, which are judged against the whole world. */
import { json } from '@sveltejs/kit';
import { asIndicatorId } from '$lib/base/ids';
import { worldIndicators, worldSeries } from '../../../../series.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => (await worldIndicators()).map((id) => ({ id }));

export const GET = async ({ params: { id } }) => json(await worldSeries(asIndicatorId(id)));

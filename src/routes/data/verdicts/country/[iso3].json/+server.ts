/** The verdicts of every piece for one country. */
import { json } from '@sveltejs/kit';
import { asIso3 } from '$lib/base/ids';
import { countriesJudged, countryFile } from '$lib/judging/verdict-file';
import { shippedVerdicts } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = async () => countriesJudged(await shippedVerdicts()).map((iso3) => ({ iso3 }));

export const GET = async ({ params: { iso3 } }) => json(countryFile(await shippedVerdicts(), asIso3(iso3)));

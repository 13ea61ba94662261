/** One indicator's panel cut to the years that a figure looks at: what a figure of another region is made from. */
import { error } from '@sveltejs/kit';
import { asIndicatorId } from '$lib/base/ids';
import { yearsNeeded } from '$lib/figures/gather';
import { writeWide } from '$lib/indicators/wide-panel';
import { shipped } from '../../../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () =>
	[...(await shipped()).shelf.evidence.values()].flatMap((piece) => {
		const years = yearsNeeded(piece);
		return years ? piece.indicators.map((indicator) => ({ indicator, years: years.join('-') })) : [];
	});

export async function GET({ params: { indicator, years } }) {
	const [, from, to] = /^(\d{4})-(\d{4})$/.exec(years) ?? error(404, years);
	const panel = await (await shipped()).library.panel(asIndicatorId(indicator));
	const text = writeWide(panel, [Number(from), Number(to)]);
	return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** Every verdict of a piece as a table: one claim, piece and country or region a row. */
import { verdictHeaders, verdictRows } from '$lib/judging/verdict-table';
import { writeCsv } from '$lib/table/write';
import { shipped, shippedVerdicts } from '../../shipped.server';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { argument, shelf } = await shipped();
	const rows = verdictRows(await shippedVerdicts(), argument, shelf.regions);
	return new Response(writeCsv(verdictHeaders, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

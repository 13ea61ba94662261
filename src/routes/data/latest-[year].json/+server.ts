/** The last years of all comparable indicators up to a year, for a region seen in a reader's own years. */
import { error, json } from '@sveltejs/kit';
import { shippedSnapshot, snapshotYears } from '../../region.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => (await snapshotYears()).map((year) => ({ year: String(year) }));

export async function GET({ params: { year } }) {
	if (!(await snapshotYears()).includes(Number(year))) error(404, year);
	return json(await shippedSnapshot(Number(year)));
}

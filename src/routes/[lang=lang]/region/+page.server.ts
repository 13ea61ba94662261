import { languages } from '$lib/base/language';
import { argued, claimOf } from '../../claims.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	return { argued: await argued(await claimOf('lens-region'), language) };
}

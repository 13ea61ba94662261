import { languages } from '$lib/base/language';
import { composeOneSpread } from '$lib/figures/compose-one-spread';
import { regionSheet } from '$lib/figures/region-sheet';
import { regionOf } from '$lib/figures/shelf';
import { presetGroups } from '$lib/parts/chooser-words';
import { arguedSent, claimOf } from '../../claims.server';
import { firstIndicator, regionMaterial } from '../../region.server';
import { shipped } from '../../shipped.server';

export const entries = () => languages.map((lang) => ({ lang }));

export async function load({ parent }) {
	const { language } = await parent();
	const { shelf } = await shipped();
	const material = await regionMaterial(language);
	return {
		argued: await arguedSent(await claimOf('lens-region'), language),
		home: regionOf(shelf).id as string,
		presets: presetGroups(shelf, language)[0]?.presets ?? [],
		sheet: regionSheet(material),
		one: composeOneSpread(firstIndicator, material)
	};
}

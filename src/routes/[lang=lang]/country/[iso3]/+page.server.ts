import { error } from '@sveltejs/kit';
import { asIso3, asRegionId } from '$lib/base/ids';
import { languages } from '$lib/base/language';
import type { Region } from '$lib/indicators/region';
import { argued, claimOf, claimsOf, here } from '../../../claims.server';
import { shipped } from '../../../shipped.server';

export const entries = async () => {
	// Until drawing is quicker, briefs stand for the countries of the regions that lie around Central Asia.
	const near = new Set((await shipped()).shelf.regions.slice(0, 3).flatMap(({ members }) => members));
	return languages.flatMap((lang) => [...near].map((iso3) => ({ lang, iso3: iso3 as string })));
};

export async function load({ params: { iso3 }, parent }) {
	const { language } = await parent();
	const { shelf } = await shipped();
	const country = shelf.countries.get(asIso3(iso3));
	if (!country) error(404, iso3);
	const region: Region = { id: asRegionId(`own-${iso3}`), name: country.name, members: [country.iso3] };
	const trends = await Promise.all((await claimsOf('trend')).map((claim) => argued(claim, language, region)));
	const conclusion = await argued(await claimOf('conclusion'), language, region);
	return {
		country: {
			iso3: country.iso3,
			name: country.name[language],
			subregion: country.subregion.name[language]
		},
		trends: trends.map(({ claim, figures, gaps }) => ({
			claim,
			figures: [
				figures.find((one) => one.side === 'for'),
				figures.find((one) => one.side === 'against')
			].filter((one) => one !== undefined),
			gaps
		})),
		conclusion: conclusion.claim,
		recommendations: (await claimsOf('recommendation')).map((claim) => here(claim, language))
	};
}

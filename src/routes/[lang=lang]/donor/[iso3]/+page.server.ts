import { error } from '@sveltejs/kit';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import type { LinesData } from '$lib/charts/chart-data';
import { percent } from '$lib/base/numerals';
import { conflictShares, type ConflictYear } from '$lib/donors/conflict-share';
import { partnersOf, yearsOf, type Years } from '$lib/donors/partners';
import { steadiness } from '$lib/donors/steadiness';
import { regionOf } from '$lib/figures/shelf';
import { briefWords } from '$lib/words/messages-brief';
import { claimsOf, here, standingsByClaim } from '../../../claims.server';
import { flowsOf, listed, partnersHere } from '../../../donors.server';
import { shipped } from '../../../shipped.server';

export const entries = async () => {
	const donors = await listed('by-donor');
	return languages.flatMap((lang) => donors.map((iso3) => ({ lang, iso3: iso3 as string })));
};

/** One line over the years on record; a year without a record is a gap. */
const conflictChart = (
	shares: readonly ConflictYear[],
	domain: Years,
	label: string,
	language: Language
): LinesData => ({
	form: 'lines',
	language,
	name: briefWords[language].donor.conflict,
	description: briefWords[language].donor.conflictLead,
	unit: '%',
	digits: 0,
	lines: [
		{
			key: 'donor',
			label,
			role: 'region',
			points: shares.map(({ year, share }) => ({ year, value: 100 * share }))
		}
	],
	annotations: [],
	domain,
	zero: true,
	log: false
});

export async function load({ params: { iso3: code }, parent }) {
	const { language } = await parent();
	const { shelf, library } = await shipped();
	const iso3 = asIso3(code);
	const donor = shelf.countries.get(iso3);
	if (!donor) error(404, code);
	const words = briefWords[language].donor;
	const region = regionOf(shelf);
	const members = new Set(region.members);
	const donors = await listed('by-donor');
	const flows = await flowsOf('by-donor', iso3);
	const years = yearsOf(flows);
	const all = await partnersHere('by-donor', iso3, language);
	const inside = await partnersHere('by-donor', iso3, language, members);
	const conflict = await library.panel(asIndicatorId('armed-conflict'));
	const shares = years ? conflictShares(flows, conflict, years) : [];
	const everyone = await Promise.all(
		donors.map(async (id) => ({ id, flows: await flowsOf('by-donor', id) }))
	);
	const ranked = steadiness(
		everyone.map(({ id, flows: of }) => ({ donor: id, byYear: partnersOf(of, yearsOf(of) ?? [0, 0]).byYear }))
	);
	const place = ranked.findIndex((one) => one.donor === iso3);
	const own = ranked[place];
	const claims = [...(await claimsOf('trend')), ...(await claimsOf('recommendation'))];
	return {
		donor: { iso3, name: donor.name[language] },
		all,
		inside,
		region: region.name[language],
		regionShare: all && inside ? percent((100 * inside.total) / all.total, language, 0) : undefined,
		conflict:
			years && shares.length > 1 ? conflictChart(shares, years, donor.name[language], language) : undefined,
		steady: own
			? words.steadyIs(percent(100 * own.change, language, 0), place + 1, ranked.length)
			: words.steadyUnknown,
		claims: claims.map((claim) => here(claim, language)),
		standings: await standingsByClaim(claims),
		donors: donors.map((id) => ({ id, name: shelf.countries.get(id)?.name[language] ?? id }))
	};
}

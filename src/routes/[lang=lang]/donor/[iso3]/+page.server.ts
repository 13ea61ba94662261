import { error } from '@sveltejs/kit';
import { standingOf, type Standing } from '$lib/argument/standing';
import { asIndicatorId, asIso3, asRegionId, type Iso3 } from '$lib/base/ids';
import { languages, type Language } from '$lib/base/language';
import { percent } from '$lib/base/numerals';
import { conflictShares } from '$lib/donors/conflict-share';
import { donorCard, nearestInSize } from '$lib/donors/donor-cards';
import { partnersOf, yearsOf, type Partners } from '$lib/donors/partners';
import { steadiness } from '$lib/donors/steadiness';
import {
	cardRows,
	changedIds,
	changedRows,
	conflictLines,
	conflictTold,
	donorMap,
	steadyDots
} from '$lib/figures/donor-sheet';
import { regionOf } from '$lib/figures/shelf';
import { docketOf } from '$lib/judging/edition';
import { judgeClaim } from '$lib/judging/judge-claim';
import { briefWords } from '$lib/words/messages-brief';
import { claimsOf, here, standingsByClaim } from '../../../claims.server';
import { flowsOf, listed, partnersHere } from '../../../donors.server';
import { shipped, shippedVerdicts } from '../../../shipped.server';

export const entries = async () => {
	const donors = await listed('by-donor');
	return languages.flatMap((lang) => donors.map((iso3) => ({ lang, iso3: iso3 as string })));
};

/** Recipients whose trends are shown: as many as a table has columns for. */
const SHOWN = 6;

async function everySteadiness() {
	const donors = await listed('by-donor');
	const everyone = await Promise.all(
		donors.map(async (id) => ({ id, flows: await flowsOf('by-donor', id) }))
	);
	return steadiness(
		everyone.map(({ id, flows: of }) => ({ donor: id, byYear: partnersOf(of, yearsOf(of) ?? [0, 0]).byYear }))
	);
}
let steady: ReturnType<typeof everySteadiness> | undefined;

async function everyCard() {
	const { library } = await shipped();
	const [donors, conflict, ranked] = [
		await listed('by-donor'),
		await library.panel(asIndicatorId('armed-conflict')),
		await (steady ??= everySteadiness())
	];
	const made = donors.map(async (id) => {
		const change = ranked.find((one) => one.donor === id)?.change;
		return donorCard(id, await flowsOf('by-donor', id), conflict, change);
	});
	return (await Promise.all(made)).flatMap((card) => card ?? []);
}
let cards: ReturnType<typeof everyCard> | undefined;

/** How each trend and recommendation stands in the donor's largest recipients, as in their briefs. */
async function standingsIn(countries: readonly Iso3[]) {
	const { argument, shelf } = await shipped();
	const claims = [...(await claimsOf('trend')), ...(await claimsOf('recommendation'))];
	const verdicts = await shippedVerdicts();
	const found: Record<string, Record<string, Standing>> = {};
	for (const iso3 of countries) {
		const name = shelf.countries.get(iso3)?.name ?? { ru: iso3, en: iso3 };
		const docket = docketOf(verdicts, argument, { id: asRegionId(`own-${iso3}`), name, members: [iso3] });
		for (const { id } of claims) (found[id] ??= {})[iso3] = standingOf(judgeClaim(docket, id, iso3));
	}
	return { claims, found };
}

async function sheetOf(found: Partners, iso3: Iso3, language: Language) {
	const { shelf, library } = await shipped();
	const about = { language, shelf, donor: iso3 };
	const conflict = await library.panel(asIndicatorId('armed-conflict'));
	const shares = conflictShares(await flowsOf('by-donor', iso3), conflict, found.years);
	const panels = await Promise.all(changedIds.map((id) => library.panel(id)));
	return {
		map: donorMap(found, regionOf(shelf), about),
		conflict: shares.length > 1 ? conflictLines(shares, found.years, language) : undefined,
		conflictTold: conflictTold(shares, language),
		steadyDots: steadyDots(await (steady ??= everySteadiness()), about),
		changed: changedRows(found, panels, SHOWN, about)
	};
}

export async function load({ params: { iso3: code }, parent }) {
	const { language } = await parent();
	const { shelf } = await shipped();
	const iso3 = asIso3(code);
	const donor = shelf.countries.get(iso3);
	if (!donor) error(404, code);
	const words = briefWords[language].donor;
	const region = regionOf(shelf);
	const flows = await flowsOf('by-donor', iso3);
	const years = yearsOf(flows);
	const found = years && partnersOf(flows, years);
	const ranked = await (steady ??= everySteadiness());
	const place = ranked.findIndex((one) => one.donor === iso3);
	const own = ranked[place];
	const named = (id: Iso3) => ({ id, name: shelf.countries.get(id)?.name[language] ?? id });
	const largest = (found?.partners ?? []).slice(0, SHOWN).map(({ country }) => country);
	const { claims, found: standings } = await standingsIn(largest);
	return {
		donor: { iso3, name: donor.name[language] },
		all: await partnersHere('by-donor', iso3, language),
		inside: await partnersHere('by-donor', iso3, language, new Set(region.members)),
		sheet: found && (await sheetOf(found, iso3, language)),
		steady: own
			? words.steadyIs(percent(100 * own.change, language, 0), place + 1, ranked.length)
			: words.steadyUnknown,
		claims: claims.map((claim) => here(claim, language)),
		largest: largest.map(named),
		there: standings,
		standings: await standingsByClaim(claims),
		cards: cardRows(await (cards ??= everyCard()), { shelf, language }),
		nearest: nearestInSize(iso3, await (cards ??= everyCard())) as readonly string[],
		donors: (await listed('by-donor')).map(named).sort((a, b) => a.name.localeCompare(b.name, language))
	};
}

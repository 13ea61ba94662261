import { error } from '@sveltejs/kit';
import { asIndicatorId, asIso3, type Iso3 } from '$lib/base/ids';
import { languages } from '$lib/base/language';
import { countedStandings } from '$lib/argument/standing';
import { yearRanges } from '$lib/base/numerals-dates';
import { largeNumeral, money } from '$lib/base/numerals-large';
import { traitIds } from '$lib/donors/companions';
import { briefMoney } from '$lib/figures/brief-money';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Country } from '$lib/indicators/country';
import { speaksOfOthers } from '$lib/words/country-cases';
import { briefWords } from '$lib/words/messages-brief';
import { aidPieces, briefMaker, civicPieces, peersOf, type BriefTrend } from '../../../brief.server';
import { claimsOf, gapHere } from '../../../claims.server';
import { listed as givers, partnersHere } from '../../../donors.server';
import { shipped } from '../../../shipped.server';

export const entries = async () => {
	const { shelf } = await shipped();
	return languages.flatMap((lang) =>
		[...shelf.countries.keys()].map((iso3) => ({ lang, iso3: iso3 as string }))
	);
};

type Language = (typeof languages)[number];

/** The last known value of an indicator, with its year. */
async function latest(id: string, iso3: Iso3) {
	const { library } = await shipped();
	return (await library.panel(asIndicatorId(id))).series.get(iso3)?.observations.at(-1);
}

async function factsOf(country: Country, language: Language) {
	const words = briefWords[language];
	const { library } = await shipped();
	const [people, income] = await Promise.all([
		latest('population', country.iso3),
		latest('gdp-per-person-ppp', country.iso3)
	]);
	const conflict = (await library.panel(asIndicatorId('armed-conflict'))).series.get(country.iso3);
	const known = (conflict?.observations ?? []).filter(({ year }) => year >= 1990);
	const stretch = known.filter(({ value }) => value > 0).map(({ year }) => year);
	const [first, last] = [known[0]?.year, known.at(-1)?.year];
	return [
		...(people
			? [
					{
						label: words.facts.population,
						text: `${largeNumeral(people.value, language, people.value < 1e6 ? 0 : 1)} (${people.year})`
					}
				]
			: []),
		...(income
			? [{ label: words.facts.income, text: `${money(income.value, language, 0)} (${income.year})` }]
			: []),
		{ label: words.facts.group, text: country.income ? words.groups[country.income] : words.noGroup },
		{ label: words.facts.subregion, text: country.subregion.name[language] },
		{
			label: words.facts.conflict,
			text:
				first === undefined || last === undefined
					? words.noValue
					: stretch.length
						? words.conflictYears(yearRanges(stretch))
						: words.noConflict(first, last)
		}
	];
}

function tallyOf(standings: readonly { readonly word: string }[], language: Language) {
	const count = (...words: string[]) => standings.filter(({ word }) => words.includes(word)).length;
	return briefWords[language].tally(
		count('supports', 'supports-in-part'),
		count('contradicts', 'contradicts-in-part'),
		count('mixed'),
		count('cannot-tell', 'no-data')
	);
}

const sourcesOf = (trends: readonly BriefTrend[]) => [
	...new Set(
		trends
			.flatMap(({ pro, contra }) => [pro, contra])
			.flatMap((one) => one?.figure.sources ?? [])
			.map(({ publisher, licence }) => `${publisher}, ${licence.title}`)
	)
];

export async function load({ params: { iso3 }, parent }) {
	const { language } = await parent();
	const { shelf, argument } = await shipped();
	const country = shelf.countries.get(asIso3(iso3));
	if (!country) error(404, iso3);
	const words = briefWords[language];
	const peers = await peersOf(country);
	const maker = await briefMaker(country, language, peers.drawn);
	const trends = await Promise.all((await claimsOf('trend')).map((claim) => maker.trend(claim)));
	const figures = (ids: typeof aidPieces) => Promise.all(ids.map((id) => maker.figure(id)));
	const named = (list: readonly Iso3[]) =>
		list.map((id) => ({ id, name: shelf.countries.get(id)?.name[language] ?? id }));
	const known = trends.flatMap(({ pro, contra }) => [pro, contra]).filter((one) => one && !one.figure.gap);
	const empty = trends
		.flatMap(({ pro, contra }) => [pro, contra])
		.flatMap((one) => (one?.figure.gap ? [one.figure.question] : []));
	return {
		country: { iso3: country.iso3, name: country.name[language] },
		bare: known.length < 3,
		facts: await factsOf(country, language),
		tally: tallyOf(
			trends.map(({ standing }) => standing),
			language
		),
		counted: countedStandings(trends.map(({ standing }) => standing)).length,
		peers: {
			way: peers.way,
			drawn: named(peers.drawn),
			by: (['subregion', 'income', 'alike'] as const).map((id) => ({
				id,
				label: words.peersBy[id],
				countries: named(peers[id].slice(0, 12))
			}))
		},
		trends,
		priced: await maker.priced(),
		shares: await figures(aidPieces),
		traits: traitIds.map(({ id }) => ({ id, name: indicatorOf(shelf.catalogue, id).short[language] })),
		givers: named(await givers('by-donor')).sort((a, b) => a.name.localeCompare(b.name, language)),
		civic: await figures(civicPieces),
		donors: await partnersHere('by-recipient', country.iso3, language),
		gives: (await givers('by-donor')).includes(country.iso3),
		money: await briefMoney(country.iso3, await shipped(), language),
		missing: [...new Set(empty)],
		gaps: [...argument.gaps.values()]
			.filter(({ claim }) => trends.some((one) => claim === one.claim.id) || claim === 'reason-4.4')
			// A gap that names another country is that country's.
			.filter(({ title }) => !speaksOfOthers(title.ru, country.iso3))
			.slice(0, 8)
			.map((gap) => gapHere(gap, language)),
		recommendations: await maker.rests(),
		sources: sourcesOf(trends),
		edition: shelf.catalogue.edition
	};
}

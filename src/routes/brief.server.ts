/** What a country brief shows, made at build: trends with their figures and verdicts, aid, donors, other money, gaps. */
import type { Claim } from '$lib/argument/claim';
import { standingOf, type Standing } from '$lib/argument/standing';
import { leanFor, wordFor } from '$lib/argument/verdict';
import { servingsOf, type Serving } from '$lib/argument/walk';
import { asEvidenceId, asRegionId, type EvidenceId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { companionsOf, traitsFrom, type WayToCompare } from '$lib/donors/companions';
import { sameIncome, sameSubregion } from '$lib/donors/peers';
import { briefFigure, type BriefFigure } from '$lib/figures/brief-figure';
import { gather } from '$lib/figures/gather';
import { pricedFigure, pricedMeasures } from '$lib/figures/in-prices';
import type { Country } from '$lib/indicators/country';
import type { Region } from '$lib/indicators/region';
import { docketOf } from '$lib/judging/edition';
import { judgeClaim } from '$lib/judging/judge-claim';
import { claimsOf, gapHere, here, type ClaimHere, type GapHere } from './claims.server';
import { shippedPanels } from './region.server';
import { shipped, shippedVerdicts } from './shipped.server';

export interface BriefSide {
	readonly figure: BriefFigure;
	readonly standing?: Standing;
}

export interface BriefTrend {
	readonly claim: ClaimHere;
	readonly standing: Standing;
	readonly pro?: BriefSide;
	readonly contra?: BriefSide;
	/** what would speak against it, where no figure does */
	readonly gap?: GapHere;
}

const regionOfOne = ({ iso3, name }: Country): Region => ({
	id: asRegionId(`own-${iso3}`),
	name,
	members: [iso3]
});

/** Pieces about single countries: only these can be shown for one. */
const ofCountries = ({ evidence: { unit, only, indicators } }: Serving, iso3: Iso3) =>
	unit === 'country' && indicators.length > 0 && (!only || only.includes(iso3));

/** The piece that stands for a trend: its first outcome about countries. */
const proOf = (servings: readonly Serving[], iso3: Iso3) =>
	servings.find(
		(one) => one.service.side === 'for' && one.service.role === 'outcome' && ofCountries(one, iso3)
	) ?? servings.find((one) => one.service.side === 'for' && ofCountries(one, iso3));

/** Everything about one country that figures are made from. */
export async function briefMaker(country: Country, language: Language, peers: readonly Iso3[]) {
	const stock = await shipped();
	const region = regionOfOne(country);
	const wish = { region, language };
	const docket = docketOf(await shippedVerdicts(), stock.argument, region);
	const figure = async (id: EvidenceId): Promise<BriefFigure> => {
		const piece = stock.argument.evidence.get(id);
		if (!piece) throw new Error(`no evidence ${id}`);
		return briefFigure(await gather(piece, stock, wish), peers, stock.shelf.catalogue.edition);
	};
	const side = async ({ evidence, service }: Serving): Promise<BriefSide> => {
		const made = await figure(evidence.id);
		const verdict = docket.verdict(evidence.id, country.iso3);
		if (!verdict) return { figure: made };
		const standing = standingOf(verdict);
		const { word, lean } = standing;
		return {
			figure: made,
			standing: { ...standing, word: wordFor(word, service.side), lean: leanFor(lean, service.side) }
		};
	};
	const trend = async (claim: Claim): Promise<BriefTrend> => {
		const servings = servingsOf(stock.argument, claim.id);
		const verdict = judgeClaim(docket, claim.id, country.iso3);
		const pro = proOf(servings, country.iso3);
		const reasons = [...stock.argument.claims.values()].filter(({ parent }) => parent === claim.id);
		// What stands for the trend cannot stand against it too, even where it leans that way.
		const all = [...servings, ...reasons.flatMap(({ id }) => servingsOf(stock.argument, id))];
		const wide = all.filter(({ evidence }) => evidence.id !== pro?.evidence.id);
		const strongest = verdict.counter.flatMap(
			({ evidence }) =>
				wide.find((one) => one.evidence.id === evidence && ofCountries(one, country.iso3)) ?? []
		)[0];
		const contra =
			strongest ?? wide.find((one) => one.service.side === 'against' && ofCountries(one, country.iso3));
		const gap = [...stock.argument.gaps.values()].find(
			(one) => one.claim === claim.id && one.side === 'against'
		);
		return {
			claim: here(claim, language),
			standing: standingOf(verdict),
			...(pro && { pro: await side(pro) }),
			...(contra && { contra: await side(contra) }),
			...(gap && { gap: gapHere(gap, language) })
		};
	};
	const rests = async () =>
		(await claimsOf('recommendation')).map((claim) => {
			const verdict = judgeClaim(docket, claim.id, country.iso3);
			return {
				claim: here(claim, language),
				rests: verdict.rests.map(({ claim: id, word, lean, certainty }) => ({
					id,
					standing: { word, lean, ...(certainty && { level: certainty.level }) } satisfies Standing
				}))
			};
		});
	const priced = () =>
		Promise.all(pricedMeasures.map((one) => pricedFigure(one, 'constant', { stock, peers, wish })));
	return { figure, trend, rests, priced };
}

/** Other countries to stand beside, by what they share: all of a group, and those that are drawn at first. */
export async function peersOf(country: Country) {
	const { shelf } = await shipped();
	const all = [...shelf.countries.values()];
	const panels = await shippedPanels();
	const drawn = (way: WayToCompare) =>
		companionsOf(country, shelf.countries, panels, { way, by: traitsFrom([]) });
	const near = drawn('subregion');
	const alike = drawn('alike');
	return {
		subregion: sameSubregion(country, all).map(({ iso3 }) => iso3),
		income: sameIncome(country, all).map(({ iso3 }) => iso3),
		alike,
		way: (near.length ? 'subregion' : 'alike') as WayToCompare,
		drawn: near.length ? near : alike
	};
}

/** Pieces on aid received, and on civic space, media and protest, beside the trends' own. */
export const aidPieces = ['aid-share-of-income'].map(asEvidenceId);
export const civicPieces = ['association', 'repression', 'internet-censorship', 'protest-rate'].map(
	asEvidenceId
);

/** Makes a brief's figures in the page for a reader's own peers, prices and years; and one donor's giving to the country. */
import { asEvidenceId, asIndicatorId, asRegionId, type Iso3 } from '$lib/base/ids';
import type { Period } from '$lib/argument/evidence';
import type { Language } from '$lib/base/language';
import { companionsOf, type Companions } from '$lib/donors/companions';
import { briefFigure, type BriefFigure } from '$lib/figures/brief-figure';
import { composeOneDonor, type GivingFigure } from '$lib/figures/compose-one-donor';
import { briefMoney, moneyYears, type BriefMoney } from '$lib/figures/brief-money';
import { gather } from '$lib/figures/gather';
import { pricedFigure, pricedMeasures, type PricedFigure, type Prices } from '$lib/figures/in-prices';
import { indicatorOf } from '$lib/indicators/catalogue';
import { readFlows } from '$lib/indicators/read-flows';
import type { View } from '$lib/state/view-query';
import { stockOf } from './make-figure';
import { latest } from './make-region';
import { fetchText } from './stock';

export interface BriefWish {
	readonly country: Iso3;
	readonly language: Language;
	readonly companions: Companions;
	readonly prices: Prices;
	readonly view: View | undefined;
	/** the figures of the page */
	readonly ids: readonly string[];
}

export interface BriefMade {
	readonly peers: readonly { readonly id: string; readonly name: string }[];
	readonly figures: Readonly<Record<string, BriefFigure>>;
	readonly priced: readonly PricedFigure[];
	readonly money: BriefMoney | undefined;
}

/** The reader's years, those of the page where one end is open. */
const moneyPeriod = (view: View | undefined): Period => {
	const from = view?.from ?? Math.min(moneyYears[0], view?.to ?? moneyYears[0]);
	return [from, Math.max(from, view?.to ?? moneyYears[1])];
};

export async function makeBrief({
	country,
	language,
	companions,
	prices,
	view,
	ids
}: BriefWish): Promise<BriefMade> {
	const stock = await stockOf(language);
	const { countries, evidence, catalogue } = stock.shelf;
	const found = countries.get(country);
	if (!found) throw new Error(`no country ${country}`);
	const panels = companions.way === 'own' ? new Map() : await latest();
	const peers = companionsOf(found, countries, panels, companions);
	const region = { id: asRegionId(`own-${country}`), name: found.name, members: [country] };
	const wish = { region, language, from: view?.from, to: view?.to };
	const figures = ids.map(async (id): Promise<[string, BriefFigure][]> => {
		const piece = evidence.get(asEvidenceId(id));
		return piece ? [[id, briefFigure(await gather(piece, stock, wish), peers, catalogue.edition)]] : [];
	});
	return {
		peers: peers.map((id) => ({ id, name: countries.get(id)?.name[language] ?? id })),
		figures: Object.fromEntries((await Promise.all(figures)).flat()),
		priced: await Promise.all(pricedMeasures.map((one) => pricedFigure(one, prices, { stock, peers, wish }))),
		money: await briefMoney(country, stock, language, moneyPeriod(view))
	};
}

/** What one donor gave to a country; a country without a file has received nothing on record. */
export async function makeGiving(country: Iso3, donor: Iso3, language: Language): Promise<GivingFigure> {
	const { shelf } = await stockOf(language);
	const path = `aid/by-recipient/${country}.csv`;
	const text = await fetchText(path).catch(() => 'donor,year,value\n');
	const indicator = indicatorOf(shelf.catalogue, asIndicatorId('oda-gross-bilateral'));
	return composeOneDonor(readFlows(text, 'donor', path), donor, {
		language,
		indicator,
		nameOf: (iso3) => shelf.countries.get(iso3)?.name[language] ?? iso3
	});
}

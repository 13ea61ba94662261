/**
 * Aid and income in constant and in current prices: where the publisher has only one of the two, the other is worked
 * out from the publisher's own total, its value per person and the population, and says so.
 */
import { asEvidenceId, asIndicatorId, type IndicatorId, type Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Indicator } from '$lib/indicators/indicator';
import type { Panel } from '$lib/indicators/panel';
import type { Series } from '$lib/indicators/series';
import { moneyWords } from '$lib/words/messages-money';
import { briefFigure, type BriefFigure } from './brief-figure';
import { gather, type Stock, type Wish } from './gather';
import { populationId } from './shelf';

export const allPrices = ['constant', 'current'] as const;
export type Prices = (typeof allPrices)[number];
export const isPrices = (text: string): text is Prices => (allPrices as readonly string[]).includes(text);

export const pricedMeasures = ['total', 'person', 'income'] as const;
export type PricedMeasure = (typeof pricedMeasures)[number];

/** A figure in prices: with how its values were worked out, where no publisher prints them. */
export interface PricedFigure extends BriefFigure {
	readonly measureOf: PricedMeasure;
	/** absent where the values are the publisher's */
	readonly how?: string;
	/** years in which the country paid back more than it was paid */
	readonly repaid: readonly number[];
}

interface Recipe {
	readonly piece: string;
	readonly from: IndicatorId;
	/** absent: the publisher's own values */
	readonly with?: (value: number, people: number) => number;
}

const [total, person] = ['oda-received-constant', 'oda-received-per-person'].map(asIndicatorId) as [
	IndicatorId,
	IndicatorId
];
const [real, nominal] = ['gdp-per-person-constant', 'gdp-current'].map(asIndicatorId) as [
	IndicatorId,
	IndicatorId
];
const perPerson = (millions: number, people: number) => (millions * 1e6) / people;

const recipes: Readonly<Record<PricedMeasure, Readonly<Record<Prices, Recipe>>>> = {
	total: {
		constant: { piece: 'aid-total', from: total },
		current: { piece: 'aid-total', from: person, with: (each, people) => (each * people) / 1e6 }
	},
	person: {
		constant: { piece: 'aid-per-person', from: total, with: perPerson },
		current: { piece: 'aid-per-person', from: person }
	},
	income: {
		constant: { piece: 'aid-per-person', from: real },
		current: { piece: 'aid-per-person', from: nominal, with: perPerson }
	}
};

/** Only years in which both are known. */
export function combined(
	panel: Panel,
	people: Panel,
	join: (value: number, people: number) => number
): Panel {
	const series = new Map<Iso3, Series>();
	for (const [country, one] of panel.series) {
		const known = new Map(people.series.get(country)?.observations.map(({ year, value }) => [year, value]));
		const observations = one.observations.flatMap(({ year, value }) => {
			const count = known.get(year);
			return count ? [{ year, value: join(value, count) }] : [];
		});
		if (observations.length) series.set(country, { ...one, observations });
	}
	return { ...panel, series };
}

/** The indicator as it is after the sum: its own words, unit and prices. */
function described(measure: PricedMeasure, prices: Prices, base: Indicator): Indicator {
	const words = { ru: moneyWords.ru.measures[measure], en: moneyWords.en.measures[measure] };
	const year = base.money?.baseYear;
	const inYear = (language: Language) =>
		prices === 'constant' ? moneyWords[language].constant(String(year ?? '')) : moneyWords[language].current;
	const unit = (language: Language) =>
		`${measure === 'total' ? moneyWords[language].millions : moneyWords[language].dollars}, ${inYear(language)}`;
	return {
		...base,
		title: { ru: words.ru.title, en: words.en.title },
		short: { ru: words.ru.title, en: words.en.title },
		wording: {
			ru: words.ru.subject,
			gender: measure === 'income' ? 'm' : 'f',
			en: words.en.subject,
			plural: false
		},
		unit: { ru: unit('ru'), en: unit('en') },
		digits: measure === 'person' ? 1 : 0,
		...(base.money && { money: { ...base.money, prices } })
	};
}

/** One measure in one kind of prices, the country before its peers. Rejects when a file did not come. */
export async function pricedFigure(
	measure: PricedMeasure,
	prices: Prices,
	{ stock, peers, wish }: { readonly stock: Stock; readonly peers: readonly Iso3[]; readonly wish: Wish }
): Promise<PricedFigure> {
	const recipe = recipes[measure][prices];
	const found = stock.shelf.evidence.get(asEvidenceId(recipe.piece));
	if (!found) throw new Error(`no evidence ${recipe.piece}`);
	const question = {
		ru: moneyWords.ru.measures[measure].question,
		en: moneyWords.en.measures[measure].question
	};
	const piece = { ...found, indicators: [recipe.from], question, expect: { kind: 'rise' as const } };
	const material = await gather(piece, stock, wish);
	const [panel] = material.panels;
	if (!panel) throw new Error(`${piece.id}: no panel`);
	const base = indicatorOf(stock.shelf.catalogue, recipe.from);
	const people = recipe.with ? await stock.library.panel(populationId) : undefined;
	const made = {
		...material,
		indicators: [described(measure, prices, base)],
		panels: [people && recipe.with ? combined(panel, people, recipe.with) : panel]
	};
	const figure = briefFigure(made, peers, stock.shelf.catalogue.edition);
	const [country] = wish.region.members;
	const own =
		figure.chart.form === 'lines' ? figure.chart.lines.find(({ key }) => key === country) : undefined;
	return {
		...figure,
		measureOf: measure,
		repaid:
			measure === 'income' ? [] : (own?.points ?? []).flatMap(({ year, value }) => (value < 0 ? [year] : [])),
		...(recipe.with && { how: moneyWords[wish.language].how[measure] })
	};
}

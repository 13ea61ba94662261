/**
 * The guard against counting money twice: indicators in, either a bundle that may be added up or the reason why not
 * out. Only a bundle can be added, and only this module makes one, so a forbidden sum does not compile.
 */
import type { Iso3 } from '$lib/base/ids';
import type { Indicator, Money } from './indicator';
import type { Panel } from './panel';
import type { Observation } from './series';

/** Why flows may not be added. */
export type Refusal =
	/** one of them is no sum of money in dollars: a share, a value per person, a count */
	| 'not-money'
	/** dollars of different years' prices, or constant with current ones */
	| 'prices'
	/** what was promised and what was paid */
	| 'commitment-and-disbursement'
	/** before and after repayments */
	| 'gross-and-net'
	/** one contains the other: the same money seen by one donor and by all */
	| 'overlap'
	/** not stated by the publisher, so that an overlap cannot be ruled out */
	| 'unstated';

declare const proven: unique symbol;

/** Indicators whose values may be added year by year; made by `addable` alone. */
export interface Addable {
	readonly [proven]: true;
	readonly indicators: readonly Indicator[];
}

type Dollars = Indicator & { readonly money: Money };

/** An amount of money: values per person are averaged over members, never summed. */
const isDollars = (one: Indicator): one is Dollars =>
	one.money !== undefined && one.scale === 'money' && one.aggregation.rule === 'sum';

const samePrices = (a: Money, b: Money) =>
	a.currency === b.currency && a.prices === b.prices && a.baseYear === b.baseYear;

/** Parts into which one publisher splits a flow. */
const arePartsOfOne = (a: Dollars, b: Dollars) =>
	a.money.part !== undefined &&
	b.money.part !== undefined &&
	a.money.part !== b.money.part &&
	a.sources.every((one, place) => one.file === b.sources[place]?.file);

function refusalOf(a: Dollars, b: Dollars): Refusal | undefined {
	const [one, other] = [a.money, b.money];
	if (!samePrices(one, other)) return 'prices';
	if (!one.flow || !other.flow || !one.channel || !other.channel) return 'unstated';
	if (one.flow !== other.flow) return 'commitment-and-disbursement';
	if (one.netting !== other.netting) return 'gross-and-net';
	if (arePartsOfOne(a, b)) return undefined;
	// Bilateral and multilateral money are disjoint; "all" contains both, and two of a kind may share givers.
	return one.channel === other.channel || [one.channel, other.channel].includes('all')
		? 'overlap'
		: undefined;
}

/** The bundle, or the first reason against it. One indicator alone may always stand. */
export function addable(indicators: readonly Indicator[]): Addable | { readonly refused: Refusal } {
	const dollars = indicators.filter(isDollars);
	if (dollars.length < indicators.length) return { refused: 'not-money' };
	for (const [place, one] of dollars.entries())
		for (const other of dollars.slice(place + 1)) {
			const refused = refusalOf(one, other);
			if (refused) return { refused };
		}
	return { indicators } as unknown as Addable;
}

/** Sums by year, only of years in which every indicator of the bundle is known; panels in the bundle's order. */
export function sumOf(bundle: Addable, panels: readonly Panel[], country: Iso3): readonly Observation[] {
	const known = bundle.indicators.map(({ id }) => {
		const panel = panels.find(({ indicator }) => indicator === id);
		return new Map(panel?.series.get(country)?.observations.map(({ year, value }) => [year, value]));
	});
	const [first = new Map<number, number>(), ...rest] = known;
	return [...first.keys()]
		.filter((year) => rest.every((years) => years.has(year)))
		.sort((a, b) => a - b)
		.map((year) => ({ year, value: known.reduce((sum, years) => sum + (years.get(year) ?? 0), 0) }));
}

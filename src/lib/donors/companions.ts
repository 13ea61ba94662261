/** Whom a country is drawn beside: the reader's way of choosing peers in, countries out, the most alike first. */
import { asIndicatorId, type IndicatorId, type Iso3 } from '$lib/base/ids';
import type { Country } from '$lib/indicators/country';
import type { Panel } from '$lib/indicators/panel';
import { mostAlike, sameIncome, sameSubregion, type Trait } from './peers';

export const waysToCompare = ['subregion', 'income', 'alike', 'own'] as const;
export type WayToCompare = (typeof waysToCompare)[number];
export const isWay = (text: string): text is WayToCompare =>
	(waysToCompare as readonly string[]).includes(text);

/** Values older than this say nothing of who is alike today. */
const RECENT = 2015;
/** Grey lines beside the country's; more would hide it. */
export const mostCompanions = 6;

/** What likeness may be looked for in; money and people by their logarithm. */
export const traitIds: readonly {
	readonly id: IndicatorId;
	readonly log: boolean;
	readonly usual: boolean;
}[] = (
	[
		['gdp-per-person-ppp', true, true],
		['population', true, true],
		['electoral-democracy', false, true],
		['internet-users', false, true],
		['oda-received-per-person', true, true],
		['vdem-civil-society', false, false],
		['vdem-political-corruption', false, false],
		['hdi', false, false],
		['urban-population', false, false],
		['remittances-to-gdp', false, false]
	] as const
).map(([id, log, usual]) => ({ id: asIndicatorId(id), log, usual }));

/** Those of a list that are traits; the usual ones where there are none. */
export function traitsFrom(names: readonly string[]): readonly IndicatorId[] {
	const known = traitIds.filter(({ id }) => names.includes(id));
	return (known.length ? known : traitIds.filter(({ usual }) => usual)).map(({ id }) => id);
}

function traits(ids: readonly IndicatorId[], panels: ReadonlyMap<IndicatorId, Panel>): readonly Trait[] {
	return traitIds.flatMap(({ id, log }) => {
		const panel = panels.get(id);
		return panel && ids.includes(id) ? [{ panel, log, since: RECENT }] : [];
	});
}

export interface Companions {
	readonly way: WayToCompare;
	/** indicators that likeness is looked for in */
	readonly by: readonly IndicatorId[];
	/** chosen one by one, for the way 'own' */
	readonly chosen?: readonly Iso3[];
}

/**
 * At most six, the most alike of the group first; those whose likeness is not known come last. A country without a
 * group, or known on no trait, has none.
 */
export function companionsOf(
	country: Country,
	all: ReadonlyMap<Iso3, Country>,
	panels: ReadonlyMap<IndicatorId, Panel>,
	{ way, by, chosen = [] }: Companions
): readonly Iso3[] {
	if (way === 'own') return chosen.filter((one) => one !== country.iso3 && all.has(one)).slice(0, 12);
	const alike = mostAlike(country.iso3, traits(by, panels), all.size).map((one) => one.country);
	if (way === 'alike') return alike.slice(0, mostCompanions);
	const group = (way === 'subregion' ? sameSubregion : sameIncome)(country, all.values()).map(
		({ iso3 }) => iso3
	);
	const place = (one: Iso3) => (alike.indexOf(one) + 1 || all.size + 1) - 1;
	return [...group].sort((a, b) => place(a) - place(b)).slice(0, mostCompanions);
}

/** Whom a country may be compared with: by subregion, by income group, or by likeness on chosen indicators. */
import { deviation } from 'd3';
import type { Iso3 } from '$lib/base/ids';
import type { Country } from '$lib/indicators/country';
import type { Panel } from '$lib/indicators/panel';
import { independentShares } from '$lib/statistics/dependence';

/** Other countries of the same UN subregion, in the order of the list. */
export function sameSubregion(country: Country, all: Iterable<Country>): readonly Country[] {
	return [...all].filter((one) => one.iso3 !== country.iso3 && one.subregion.code === country.subregion.code);
}

/** Other countries of the same World Bank income group; none where the country has no group. */
export function sameIncome(country: Country, all: Iterable<Country>): readonly Country[] {
	if (!country.income) return [];
	return [...all].filter((one) => one.iso3 !== country.iso3 && one.income === country.income);
}

export interface Likeness {
	readonly country: Iso3;
	/** root mean square of the differences, each in standard deviations of the world; traits that go together share their weight */
	readonly distance: number;
	/** indicators known for both */
	readonly indicators: number;
}

const logged = (value: number, log: boolean) => (log ? Math.log(value) : value);

/** Last known value of each country not older than the given year; money and people on a logarithmic scale. */
function latest(panel: Panel, since: number, log: boolean): ReadonlyMap<Iso3, number> {
	const values = [...panel.series].flatMap(([country, { observations }]): [Iso3, number][] => {
		const last = observations.at(-1);
		return last && last.year >= since && (!log || last.value > 0) ? [[country, logged(last.value, log)]] : [];
	});
	return new Map(values);
}

/** An indicator that likeness is looked for in. */
export interface Trait {
	readonly panel: Panel;
	readonly log: boolean;
	/** older values are not compared */
	readonly since: number;
}

/**
 * Countries from the most alike on; only those known on at least two thirds of the traits that the country itself
 * is known on. Empty where it is known on none.
 */
export function mostAlike(country: Iso3, traits: readonly Trait[], most = 8): readonly Likeness[] {
	const all = traits
		.map(({ panel, since, log }) => latest(panel, since, log))
		.filter((values) => values.has(country))
		.map((values) => ({ values, unit: deviation(values.values()) ?? 0, own: values.get(country) ?? 0 }))
		.filter(({ unit }) => unit > 0);
	const shares = independentShares(all.map(({ values }) => values));
	const known = all.map((one, at) => ({ ...one, share: shares[at] ?? 1 }));
	const needed = Math.ceil((known.length * 2) / 3 - 1e-9);
	const others = new Set(known.flatMap(({ values }) => [...values.keys()]));
	others.delete(country);
	return [...others]
		.flatMap((other): Likeness[] => {
			const met = known.flatMap(({ values, unit, own, share }) => {
				const value = values.get(other);
				return value === undefined ? [] : [{ share, square: ((value - own) / unit) ** 2 }];
			});
			if (met.length < Math.max(1, needed)) return [];
			const weight = met.reduce((sum, { share }) => sum + share, 0);
			const squares = met.reduce((sum, { share, square }) => sum + share * square, 0);
			return [{ country: other, distance: Math.sqrt(squares / weight), indicators: met.length }];
		})
		.sort((a, b) => a.distance - b.distance || a.country.localeCompare(b.country))
		.slice(0, most);
}

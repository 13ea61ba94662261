/**
 * Who gives to a country, or where a donor's aid goes: flows by partner in, partners by size with share, years on
 * record and change out. Gross disbursements in US$ million of one year's prices; an unreported year is no zero.
 */
import type { Iso3 } from '$lib/base/ids';
import type { Flows } from '$lib/indicators/read-flows';
import type { Observation } from '$lib/indicators/series';
import { theilSen } from '$lib/statistics/theil-sen';

/** Both ends included. */
export type Years = readonly [from: number, to: number];

export interface Partner {
	readonly country: Iso3;
	/** sum over the years on record */
	readonly total: number;
	/** of all that is on record in these years, from 0 to 1 */
	readonly share: number;
	/** years on record in the window */
	readonly years: number;
	readonly first: Observation;
	readonly last: Observation;
	/** change a year (Theil–Sen slope); absent for fewer than eight years on record */
	readonly perYear?: number;
	readonly flows: readonly Observation[];
}

export interface Partners {
	readonly years: Years;
	/** largest first */
	readonly partners: readonly Partner[];
	readonly total: number;
	/** total of each year over the partners on record in it */
	readonly byYear: readonly { readonly year: number; readonly value: number; readonly partners: number }[];
}

/** Fewer years on record say nothing of a change. */
const FEWEST_YEARS = 8;

const sum = (observations: readonly Observation[]) =>
	observations.reduce((total, { value }) => total + value, 0);

function partner(country: Iso3, flows: readonly Observation[], all: number): Partner | undefined {
	const [first, last] = [flows[0], flows.at(-1)];
	if (!first || !last) return undefined;
	const total = sum(flows);
	const slope =
		flows.length >= FEWEST_YEARS
			? theilSen(
					flows.map(({ year }) => year),
					flows.map(({ value }) => value)
				).slope
			: undefined;
	return {
		country,
		total,
		share: all > 0 ? total / all : 0,
		years: flows.length,
		first,
		last,
		...(slope !== undefined && { perYear: slope }),
		flows
	};
}

/** The window that flows cover; undefined where there are none. */
export function yearsOf(flows: Flows): Years | undefined {
	const years = [...flows.values()].flat().map(({ year }) => year);
	return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}

/**
 * Partners by the size of what is on record in the window.
 * @param only keeps these partners alone (a donor's recipients in one region); shares are then of these
 */
export function partnersOf(flows: Flows, years: Years, only?: ReadonlySet<Iso3>): Partners {
	const cut = [...flows]
		.filter(([country]) => !only || only.has(country))
		.map(
			([country, all]) => [country, all.filter(({ year }) => year >= years[0] && year <= years[1])] as const
		);
	const total = sum(cut.flatMap(([, list]) => list));
	const partners = cut
		.flatMap(([country, list]) => partner(country, list, total) ?? [])
		.sort((a, b) => b.total - a.total || a.country.localeCompare(b.country));
	const byYear = Array.from({ length: years[1] - years[0] + 1 }, (_, at) => {
		const year = years[0] + at;
		const of = partners.flatMap(({ flows: list }) => list.filter((one) => one.year === year));
		return { year, value: sum(of), partners: of.length };
	});
	return { years, partners, total, byYear };
}

/** The largest partners by name and what is left as one: nothing is left out of the sum. */
export function largest({ partners, total }: Partners, most: number) {
	const named = partners.slice(0, most);
	const left = partners.slice(most);
	return {
		named,
		rest: { partners: left.length, total: total - named.reduce((all, one) => all + one.total, 0) }
	};
}

/** The year in which one partner's share was largest, of years with at least three partners on record. */
export function dominantYear({ partners, byYear }: Partners) {
	const found = byYear
		.filter((one) => one.partners >= 3 && one.value > 0)
		.flatMap(({ year, value }) =>
			partners.map(({ country, flows }) => {
				const mine = flows.find((one) => one.year === year)?.value ?? 0;
				return { year, country, share: mine / value, value: mine };
			})
		);
	return found.reduce<(typeof found)[number] | undefined>(
		(best, one) => (best === undefined || one.share > best.share ? one : best),
		undefined
	);
}

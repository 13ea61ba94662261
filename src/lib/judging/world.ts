/** All countries of a piece over one window in, what a single one of them is judged against, out: plain data, small. */
import { subjectSeries, worldKey } from '$lib/argument/subject-series';
import type { Basis } from '$lib/argument/basis';
import type { Period } from '$lib/argument/evidence';
import type { Iso3 } from '$lib/base/ids';
import type { Series } from '$lib/indicators/series';
import type { Benches } from '$lib/statistics/bench';
import type { Change, Observed } from '$lib/statistics/change';
import { learnProcesses, longEnough, type Processes } from '$lib/statistics/learn';
import { rankAmong, type RankAmong } from '$lib/statistics/rank';
import { settled } from '$lib/statistics/settled';
import { changeOf } from './expected';
import { madeUpRegions, regionYears } from './made-up-regions';
import { moveOf } from './move';

export interface World {
	readonly period: Period;
	/** how the world's series wander; absent for levels, counts and associations */
	readonly processes?: Processes;
	/** how far every country moved over the window, by country */
	readonly moves: Readonly<Record<Iso3, number>>;
}

export const observedOf = ({ observations }: Series): Observed => ({
	years: observations.map(({ year }) => year),
	values: observations.map(({ value }) => value)
});

/** Countries of a panel; the world as one is no country. */
export const countriesIn = ({ panels }: Pick<Basis, 'panels'>): readonly Iso3[] =>
	[...(panels[0]?.series.keys() ?? [])].filter((key) => key !== worldKey);

/** The same basis with every country of the panel in place of the region. */
export function ofAllCountries(basis: Basis): Basis {
	const members = countriesIn(basis);
	return {
		...basis,
		piece: { ...basis.piece, unit: 'country', only: members },
		region: { ...basis.region, members }
	};
}

interface OfCountry {
	readonly country: Iso3;
	readonly observed: Observed;
}

/** Of every country of the panel that is known long enough in the basis' window. */
function longSeries(basis: Basis, change: Change): readonly OfCountry[] {
	return subjectSeries(ofAllCountries(basis)).flatMap(({ subject, series }) => {
		const observed = observedOf(series);
		return longEnough(observed.years, change) ? [{ country: subject as Iso3, observed }] : [];
	});
}

const movesOf = (all: readonly OfCountry[], change: Change): World['moves'] =>
	Object.fromEntries(all.map(({ country, observed }) => [country, settled(moveOf(observed, change).moved)]));

/** How far every country moved over the basis' window, for a rank among them. */
export function movesIn(basis: Basis): World['moves'] {
	const change = changeOf(basis.piece.expect);
	return change && basis.piece.unit === 'country' ? movesOf(longSeries(basis, change), change) : {};
}

/**
 * Learns from all countries over the basis' window; a piece about a region as one, from made-up regions of its size
 * over its own years. The world as one has no other of its kind: nothing is learnt, and the rule takes ρ = 0.95.
 */
export function learnWorld(basis: Basis, benches: Benches): World {
	const { period, piece } = basis;
	const change = changeOf(piece.expect);
	if (!change) return { period, moves: {} };
	if (piece.unit !== 'country') {
		const alike = piece.unit === 'region' ? madeUpRegions(basis, regionYears(basis)) : [];
		return { period, processes: learnProcesses(alike, change, benches), moves: {} };
	}
	const all = longSeries(basis, change);
	const observed = all.map((one) => one.observed);
	return { period, processes: learnProcesses(observed, change, benches), moves: movesOf(all, change) };
}

/** What a world depends on: bases with the same key can share it. */
export function keyOfWorld(basis: Basis): string {
	const { period, piece } = basis;
	if (piece.unit !== 'region' || !changeOf(piece.expect)) return period.join();
	const { years, size } = regionYears(basis);
	return [...period, size, ...years].join();
}

/** Fewer countries than this are no world to rank in. */
const RANKED_FROM = 20;

/** A country's place among all that were judged; undefined where it did not move or too few were. */
export function rankOf({ moves }: World, country: Iso3): RankAmong | undefined {
	const all = Object.entries(moves);
	const own = all.findIndex(([one]) => one === country);
	if (own < 0 || all.length < RANKED_FROM) return undefined;
	return rankAmong(
		all.map(([, move]) => move),
		own
	);
}

/** Many series of one kind in, how common each way of wandering is among them, out. */
import { benches, movingProcesses, type Benches } from './bench';
import { sides, type Change, type Observed } from './change';
import { mixture } from './mixture';
import { persistent, RENEWED } from './process';
import { read, type Reading } from './reading';

/** Fewer known years than this carry no verdict on a change, and teach nothing. */
export const FEWEST_YEARS = 8;
/** A step or turn needs this many known years on each side. */
export const FEWEST_ON_A_SIDE = 3;
/** From fewer series of a family nothing is learnt: its weight lies on ρ = 0.95. */
const FEWEST_SERIES = 50;

/** Weights of the candidates in one family, in the grid's order. */
export interface Weights {
	/** series learnt from; 0 where there were fewer than 50 and ρ = 0.95 stands in */
	readonly learntFrom: number;
	readonly weights: readonly number[];
}

/** What is learnt from many series, for one kind of change; plain data, to be stored as JSON. */
export interface Processes {
	readonly kind: Change['kind'];
	readonly moving: Weights;
	readonly renewed: Weights;
}

/** Whether a series has enough known years, on both sides where there are sides. */
export function longEnough(years: readonly number[], change: Change): boolean {
	const { before, since } = sides(years, change);
	return years.length >= FEWEST_YEARS && Math.min(before, since) >= FEWEST_ON_A_SIDE;
}

function weigh(readings: readonly Reading[], fallback: readonly number[]): Weights {
	if (readings.length < FEWEST_SERIES) return { learntFrom: 0, weights: fallback };
	const rows = readings.map(({ likelihoods }) => likelihoods);
	return { learntFrom: readings.length, weights: mixture(rows, fallback.length) };
}

/**
 * Empirical Bayes over the world: how common each candidate process is among the series, for each family apart.
 * Series that are too short or never vary are left out. Give the series in a fixed order: sums are rounded, and
 * another order can move the last digit. Without series the weights lie on ρ = 0.95.
 */
export function learnProcesses(
	world: readonly Observed[],
	change: Change,
	from: Benches = benches()
): Processes {
	const long = world.filter(({ years }) => longEnough(years, change));
	const readings = long.map((observed) => read(observed, change, from(observed.years, change)));
	const of = (family: Reading['family']) => readings.filter((reading) => reading.family === family);
	return {
		kind: change.kind,
		moving: weigh(of('moving'), persistent(movingProcesses(change))),
		renewed: weigh(of('renewed'), persistent(RENEWED))
	};
}

/** The three kinds of change that a series may show, and the number that measures each. */
import { Fault } from '$lib/base/fault';
import { orderScore, untiedScore } from './kendall';
import { dot, orthonormal, type Columns } from './least-squares';

/** Known years in order, one value each. */
export interface Observed {
	readonly years: readonly number[];
	readonly values: readonly number[];
}

export type Change =
	/** later years lie higher (or lower) than earlier ones */
	| { readonly kind: 'trend' }
	/** from this year on the level is another */
	| { readonly kind: 'step'; readonly after: number }
	/** from this year on the slope is another */
	| { readonly kind: 'turn'; readonly after: number };

/** Years in the period before (turn: up to) `after`, and the others. */
export function sides(years: readonly number[], change: Change): { before: number; since: number } {
	if (change.kind === 'trend') return { before: years.length, since: years.length };
	const before = years.filter((year) =>
		change.kind === 'step' ? year < change.after : year <= change.after
	);
	return { before: before.length, since: years.length - before.length };
}

/** Regressors at the known years; of step and turn the last one is tested, of a trend none. */
export function regressors(years: readonly number[], change: Change): Float64Array[] {
	const first = years[0] as number;
	const constant = new Float64Array(years.length).fill(1);
	const time = Float64Array.from(years, (year) => year - first);
	if (change.kind === 'trend') return [constant, time];
	if (change.kind === 'step')
		return [constant, Float64Array.from(years, (year) => (year >= change.after ? 1 : 0))];
	return [constant, time, Float64Array.from(years, (year) => Math.max(0, year - change.after))];
}

/** A measure of change, ready for many series over the same years. */
export interface Measure {
	/** from −1 to 1: τ-a of a trend, partial correlation of a step's or a turn's regressor */
	readonly of: (series: Float64Array) => number;
	/** size of the measure of a simulated series in whole ticks, 0 to `ticks` */
	readonly ticksOf: (series: Float64Array) => number;
	/** the same, faster, of a series in which no two values are equal */
	readonly ticksOfUntied: (series: Float64Array) => number;
	/** orthonormal regressors; of step and turn the last one is tested */
	readonly basis: Columns;
	/** length of the last regressor after taking out the others */
	readonly own: number;
	/** sizes are compared in steps of 1 ÷ ticks: one pair of years of a trend, 1/5,000 of step and turn */
	readonly ticks: number;
}

const FINE = 5000;

/** Correlation of the tested regressor with a series, the other regressors taken out of both. */
function partialCorrelation(basis: Columns, series: Float64Array): number {
	const last = basis.length - 1;
	const all = dot(series, series);
	let rest = all;
	for (let k = 0; k < last; k += 1) rest -= dot(basis[k] as Float64Array, series) ** 2;
	// What rounding leaves of a perfect fit is no movement.
	return rest <= 1e-12 * all
		? 0
		: Math.max(-1, Math.min(1, dot(basis[last] as Float64Array, series) / Math.sqrt(rest)));
}

/** Whole ticks in a size from 0 to 1; rounding cannot push a size below the tick it stands on. */
export const inTicks = (size: number, ticks: number) => Math.floor(size * ticks + 1e-6);

/** The smallest size that stands on a tick. */
export const leastSize = (tick: number, ticks: number) => (tick - 1e-6) / ticks;

/** Throws Fault for a step or turn that has no year on one side. */
export function measure(years: readonly number[], change: Change): Measure {
	const { before, since } = sides(years, change);
	if (before === 0 || since === 0) throw new Fault('measure', 'no year on one side', change);
	const { basis, lengths } = orthonormal(regressors(years, change));
	const own = lengths[lengths.length - 1] as number;
	const pairs = (years.length * (years.length - 1)) / 2;
	if (change.kind === 'trend') {
		return {
			of: (series) => orderScore(series) / pairs,
			ticksOf: (series) => Math.abs(orderScore(series)),
			ticksOfUntied: (series) => Math.abs(untiedScore(series)),
			basis,
			own,
			ticks: pairs
		};
	}
	const of = (series: Float64Array) => partialCorrelation(basis, series);
	const ticksOf = (series: Float64Array) => inTicks(Math.abs(of(series)), FINE);
	return { of, ticksOf, ticksOfUntied: ticksOf, basis, own, ticks: FINE };
}

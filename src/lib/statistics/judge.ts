/**
 * A series and the learnt processes in, whether it changed more than it would by wandering, out.
 *
 * The rule is empirical Bayes, country by country. It grew out of one that read a series by two numbers (its lag-1
 * and the mean of its lags 2 and 3, in bins) and differs from it in six ways, each kept because the calibration
 * (data/method/calibration.json) came out better:
 * – the exact restricted likelihood instead of bins: nothing to store, gaps and any length exact, AR(2) and bounded
 *   worlds at 2 and 4 % false instead of 5;
 * – 300 steps of EM with little even weight instead of 60: a third more of the true trends found at 8 to 20 years;
 * – limits at 96.5 % (turn 97 %) of the posterior's tail instead of 97 % throughout: the better weights allow it;
 * – series that mostly repeat are read by their renewals (renewals), and bends also by smooth processes (process);
 * – a single wild year is drawn in before a trend is read (tame): 13 % false trends without, 3 to 4 % with it;
 * – a region's own series is learnt from made-up groups of its size (groups), not judged at ρ = 0.95.
 * Only what the posterior asks for is simulated (reference), so a series with gaps of its own costs 2 to 6 ms.
 */
import { benches, type Bench, type Benches } from './bench';
import { inTicks, type Change, type Observed } from './change';
import { detectableChange } from './detectable';
import { longEnough, type Processes } from './learn';
import { posterior } from './mixture';
import { persistent } from './process';
import { read, type Reading } from './reading';
import type { Reference } from './reference';
import { settled } from './settled';
import { DRAWS } from './simulate';

/** A verdict passes at this p value; a lean needs the other. */
export const VERDICT = 0.05;
export const LEAN = 0.2;
/**
 * Tail shares are divided by this before they are called p values: weights learnt from a limited world are never
 * quite right. With it false verdicts stay at 5 % in every kind of world up to ρ = 0.95, without it up to 8 % are
 * (data/method/calibration.json). Turns of coarse codes need the wider margin.
 */
const MARGIN = { trend: 0.7, step: 0.7, turn: 0.6 } as const;

/** A tail share with its margin, as a p value: at most 0.05 makes a verdict. */
export const asPValue = (usual: number, kind: Change['kind']): number =>
	settled(Math.min(1, usual / MARGIN[kind]));

/** The measure against one mixture of processes. */
export interface Limit {
	/** share of series wandering like this one that move as far or farther */
	readonly usual: number;
	/** the share with its margin: at most 0.05 makes a verdict */
	readonly p: number;
	/** smallest size of the measure that makes a verdict; above 1 where none would do */
	readonly limit: number;
	readonly passes: boolean;
}

export interface Judged extends Limit {
	readonly judged: true;
	/** τ-a of a trend, partial correlation of a step or turn; its sign is the direction */
	readonly measure: number;
	/** the same under ρ = 0.95: a verdict that fails it is less certain */
	readonly persistent: Limit;
	/** direction it leans to at p ≤ 0.20; 0 for none */
	readonly lean: -1 | 0 | 1;
	readonly family: Reading['family'];
	/** whether the processes were learnt from enough series, or ρ = 0.95 stood in */
	readonly learnt: boolean;
}

/** Fewer than 8 known years, or fewer than 3 on a side: numbers may be shown, no verdict is given. */
export interface TooShort {
	readonly judged: false;
}

/** Tail of the mixture at the size in ticks; the series itself counts as one of those that wander, so never 0. */
function against(
	weights: Float64Array,
	reference: Reference,
	size: number,
	{ kind, measure: { ticks } }: Bench,
	draws = DRAWS
): Limit {
	const enough = VERDICT * MARGIN[kind];
	const reaching = reference.reaching(weights, draws);
	const tail = (tick: number) => ((reaching[tick] as number) + 1) / (draws + 1);
	let limit = ticks + 1;
	while (limit > 0 && tail(limit - 1) <= enough) limit -= 1;
	const usual = settled(tail(size));
	return {
		usual,
		p: asPValue(usual, kind),
		limit: limit / ticks,
		passes: usual <= enough
	};
}

const never: Limit = { usual: 1, p: 1, limit: 1, passes: false };

function still(processes: Processes): Judged {
	const learnt = processes.moving.learntFrom > 0;
	return {
		judged: true,
		measure: 0,
		...never,
		persistent: never,
		lean: 0,
		family: 'still',
		learnt
	};
}

function judge(observed: Observed, change: Change, bench: Bench, processes: Processes): Judged {
	const reading = read(observed, change, bench);
	if (reading.family === 'still') return still(processes);
	const { weights, learntFrom } = processes[reading.family];
	const mean = observed.values.reduce((sum, value) => sum + value, 0) / observed.values.length;
	const measure = settled(bench.measure.of(Float64Array.from(observed.values, (value) => value - mean)));
	const reference = bench.reference(reading.family);
	const size = inTicks(Math.abs(measure), bench.measure.ticks);
	const own = posterior(weights, reading.likelihoods);
	const most = posterior(persistent(reading.processes), reading.likelihoods);
	const found = against(own, reference, size, bench);
	return {
		judged: true,
		measure,
		...found,
		persistent: learntFrom > 0 ? against(most, reference, size, bench, DRAWS / 2) : found,
		lean: found.p <= LEAN ? (Math.sign(measure) as -1 | 0 | 1) : 0,
		family: reading.family,
		learnt: learntFrom > 0
	};
}

/**
 * Judges one series by the processes learnt from its world, for the same change (evidence rule: country by country,
 * its own years and gaps, its own posterior over the processes). Turning the series' sign turns `measure` and `lean`
 * and nothing else. A series that never varies has p = 1. Throws Fault only for broken input.
 */
export function judgeChange(
	observed: Observed,
	change: Change,
	processes: Processes,
	from: Benches = benches(1)
): Judged | TooShort {
	if (!longEnough(observed.years, change)) return { judged: false };
	return judge(observed, change, from(observed.years, change), processes);
}

/**
 * The change which, added to this series' own ways of wandering, would give a verdict in 80 of 100 cases: in the
 * series' unit, of a trend over the whole window, of a step its height, of a turn the change of slope for a year.
 * Infinity where none would; undefined where the series is too short or does not tell how much it wanders.
 */
export function smallestDetectable(
	observed: Observed,
	change: Change,
	processes: Processes,
	from: Benches = benches(1)
): number | undefined {
	if (!longEnough(observed.years, change)) return undefined;
	const bench = from(observed.years, change);
	const reading = read(observed, change, bench);
	if (reading.family === 'still') return undefined;
	const own = posterior(processes[reading.family].weights, reading.likelihoods);
	const { limit } = against(own, bench.reference(reading.family), 0, bench);
	return detectableChange(bench, reading, own, limit);
}

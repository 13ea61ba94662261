/** A series and many windows of it in, in each how it changed and how usual that is, out: for a specification curve. */
import { benches, type Bench, type Benches } from './bench';
import { inTicks, leastSize, regressors, type Change, type Observed } from './change';
import { asPValue } from './judge';
import { longEnough, type Processes } from './learn';
import { posterior } from './mixture';
import type { Process } from './process';
import { read } from './reading';
import { scanOrder, scanRegression, type Scan } from './scan';
import { settled } from './settled';
import { drawer, drawNumber, sharedOut } from './simulate';

/** First and last year of a window, both included. */
export type Window = readonly [from: number, to: number];

export interface WindowJudged {
	/** known years inside */
	readonly n: number;
	/** τ-a of a trend, partial correlation of a step or turn, inside the window */
	readonly measure: number;
	/** share of series wandering like this one that move as far inside this window */
	readonly usual: number;
	/** with the verdict's margin: at most 0.05 would make a verdict */
	readonly p: number;
}

/** Fewer series than a verdict draws: p values of 0.05 are off by 0.01 at most in two of three cases. */
const CASES = 1000;

/** First and last place of the known years of a window. */
function placesOf(years: readonly number[], [from, to]: Window): readonly [number, number] {
	const first = years.findIndex((year) => year >= from);
	const last = years.findLastIndex((year) => year <= to);
	return first < 0 ? [0, -1] : [first, last];
}

function simulated(observed: Observed, change: Change, bench: Bench, processes: Processes, draws: number) {
	const reading = read(observed, change, bench);
	if (reading.family === 'still') return undefined;
	const own = posterior(processes[reading.family].weights, reading.likelihoods);
	const { noise } = bench.reference(reading.family);
	return (visit: (values: Float64Array) => void) =>
		sharedOut(own, draws).forEach((count, k) => {
			if (count === 0) return;
			const drawn = drawer(reading.processes[k] as Process, noise[k] as number, bench.offsets);
			for (let n = 0; n < count; n += 1) {
				drawn.draw(drawNumber(k, n));
				visit(drawn.values);
			}
		});
}

const scanOf = (
	years: readonly number[],
	change: Change,
	places: readonly (readonly [number, number])[]
): Scan =>
	change.kind === 'trend'
		? scanOrder(years.length, places)
		: scanRegression(regressors(years, change), places);

/**
 * Judges many windows of one series at once. How the series wanders is read from all its known years, by processes
 * learnt for this change (of any period); each simulated series is then cut into all windows together, so that 600
 * windows cost little more than one. Windows with too few known years come back undefined, as does everything of a
 * series that is too short or never varies. With 4,000 `draws` the window of all known years has exactly the p value
 * of judgeChange. The windows of one series share years: their number is no number of tests.
 */
export function judgeWindows(
	observed: Observed,
	change: Change,
	processes: Processes,
	windows: readonly Window[],
	from: Benches = benches(1),
	draws = CASES
): (WindowJudged | undefined)[] {
	const { years, values } = observed;
	if (!longEnough(years, change)) return windows.map(() => undefined);
	const places = windows.map((window) => placesOf(years, window));
	const used = windows.flatMap((_, w) => {
		const [first, last] = places[w] as readonly [number, number];
		return longEnough(years.slice(first, last + 1), change) ? [w] : [];
	});
	const result = new Array<WindowJudged | undefined>(windows.length).fill(undefined);
	const bench = from(years, change);
	const simulate = simulated(observed, change, bench, processes, draws);
	if (!simulate || used.length === 0) return result;
	const scan = scanOf(
		years,
		change,
		used.map((w) => places[w] as readonly [number, number])
	);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const measures = Float64Array.from(
		scan.measures(Float64Array.from(values, (value) => value - mean)),
		settled
	);
	// step and turn are compared in the ticks of their verdict; a trend's own steps are whole pairs of years
	const least = measures.map((one) =>
		change.kind === 'trend'
			? Math.abs(one)
			: leastSize(inTicks(Math.abs(one), bench.measure.ticks), bench.measure.ticks)
	);
	const reaching = new Uint32Array(used.length);
	simulate((made) => scan.count(made, least, reaching));
	used.forEach((w, i) => {
		const [first, last] = places[w] as readonly [number, number];
		const usual = settled(((reaching[i] as number) + 1) / (draws + 1));
		result[w] = {
			n: last - first + 1,
			measure: measures[i] as number,
			usual,
			p: asPValue(usual, change.kind)
		};
	});
	return result;
}

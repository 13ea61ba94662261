/** Known years and a change in, everything that any series over those years is judged by, worked out once, out. */
import { measure, regressors, type Change, type Measure } from './change';
import { covariance } from './covariance';
import { fit, type Fit } from './likelihood';
import { RENEWED, WANDERING, WANDERING_SMOOTHLY, type Process } from './process';
import { simulate } from './simulate';

/** Series simulated of each process: the standard error of a tail of 3 % is 0.3 % for one process. */
const DRAWS = 4000;

/** How far series of each process move by wandering alone. */
export interface Reference {
	readonly processes: readonly Process[];
	/** share of the series of a process (by place) whose measure is at least this far from 0; never 0 */
	readonly tail: (process: number, size: number) => number;
}

export interface Bench {
	readonly kind: Change['kind'];
	/** known years counted from the first */
	readonly offsets: readonly number[];
	readonly measure: Measure;
	readonly moving: readonly Process[];
	/** fits of the moving processes, worked out when first asked for */
	readonly fits: () => readonly Fit[];
	readonly noise: () => readonly number[];
	/** simulated when first asked for */
	readonly reference: (family: 'moving' | 'renewed') => Reference;
}

/** Candidates for series that move every year; bends are tested against smooth candidates too. */
export const movingProcesses = (change: Change) => (change.kind === 'turn' ? WANDERING_SMOOTHLY : WANDERING);

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** How many of the ascending numbers are at least as large as the size, rounding apart. */
function atLeast(ascending: Float64Array, size: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) < size - 1e-9) low = middle + 1;
		else high = middle;
	}
	return ascending.length - low;
}

function simulated(processes: readonly Process[], noise: readonly number[], bench: Bench): Reference {
	const sizes = processes.map(() => new Float64Array(DRAWS));
	simulate(processes, noise, bench.offsets, DRAWS, (k, draw, values) => {
		(sizes[k] as Float64Array)[draw] = Math.abs(bench.measure.of(values));
	});
	for (const row of sizes) row.sort();
	const tail = (process: number, size: number) =>
		(atLeast(sizes[process] as Float64Array, size) + 1) / (DRAWS + 1);
	return { processes, tail };
}

/** Throws Fault for a step or turn without a year on one side. Years ascend, two at least. */
export function bench(years: readonly number[], change: Change): Bench {
	const offsets = years.map((year) => year - (years[0] as number));
	const moving = movingProcesses(change);
	const covariances = once(() => moving.map((process) => covariance(process, offsets)));
	const noise = once(() => covariances().map((one) => one.noise));
	const made: Bench = {
		kind: change.kind,
		offsets,
		measure: measure(years, change),
		moving,
		fits: once(() => covariances().map(({ matrix }) => fit(matrix, regressors(years, change)))),
		noise,
		reference: (family) => (family === 'moving' ? ofMoving() : ofRenewed())
	};
	const ofMoving = once(() => simulated(moving, noise(), made));
	const ofRenewed = once(() =>
		simulated(
			RENEWED,
			RENEWED.map(() => 0),
			made
		)
	);
	return made;
}

/** Benches by years and change; the last `room` used are kept. */
export type Benches = (years: readonly number[], change: Change) => Bench;

export function benches(room = 16): Benches {
	const kept = new Map<string, Bench>();
	return (years, change) => {
		const first = years[0] as number;
		const after = change.kind === 'trend' ? '' : change.after - first;
		const key = `${change.kind} ${after} ${years.map((year) => year - first).join(' ')}`;
		const found = kept.get(key) ?? bench(years, change);
		kept.delete(key);
		kept.set(key, found);
		if (kept.size > room) kept.delete(kept.keys().next().value as string);
		return found;
	};
}

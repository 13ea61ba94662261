/** Known years and a change in, everything that any series over those years is judged by, worked out once, out. */
import { measure, regressors, type Change, type Measure } from './change';
import { covariance } from './covariance';
import { fit, type Fit } from './likelihood';
import { RENEWED, WANDERING, WANDERING_SMOOTHLY, type Process } from './process';
import { reference, type Reference } from './reference';

export interface Bench {
	readonly kind: Change['kind'];
	/** known years counted from the first */
	readonly offsets: readonly number[];
	readonly measure: Measure;
	readonly moving: readonly Process[];
	/** fits of the moving processes, worked out when first asked for */
	readonly fits: () => readonly Fit[];
	/** simulated as far as asked for */
	readonly reference: (family: 'moving' | 'renewed') => Reference;
}

/** Candidates for series that move every year; bends are tested against smooth candidates too. */
export const movingProcesses = (change: Change) => (change.kind === 'turn' ? WANDERING_SMOOTHLY : WANDERING);

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Throws Fault for a step or turn without a year on one side. Years ascend, two at least. */
export function bench(years: readonly number[], change: Change): Bench {
	const offsets = years.map((year) => year - (years[0] as number));
	const moving = movingProcesses(change);
	const covariances = once(() => moving.map((process) => covariance(process, offsets)));
	const noise = once(() => covariances().map((one) => one.noise));
	const size = measure(years, change);
	const ofMoving = once(() => reference(moving, noise(), offsets, size));
	const ofRenewed = once(() => reference(RENEWED, new Array<number>(RENEWED.length).fill(0), offsets, size));
	return {
		kind: change.kind,
		offsets,
		measure: size,
		moving,
		fits: once(() => covariances().map(({ matrix }) => fit(matrix, regressors(years, change)))),
		reference: (family) => (family === 'moving' ? ofMoving() : ofRenewed())
	};
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

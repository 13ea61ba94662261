/** Processes and a measure in, how far series move by wandering alone, out: simulated where asked for, then kept. */
import type { Measure } from './change';
import type { Process } from './process';
import { drawer, drawNumber, DRAWS, sharedOut, type Drawn } from './simulate';

export interface Reference {
	readonly processes: readonly Process[];
	/** variance of single-year noise of each process, in units of the impulse's variance */
	readonly noise: readonly number[];
	/**
	 * For each tick of the measure's size, how many of `draws` series are as large or larger; the series are shared
	 * out among the processes by weight. The same numbers whatever was asked before.
	 */
	readonly reaching: (weights: ArrayLike<number>, draws?: number) => Uint32Array;
}

interface Row {
	drawn: Drawn | undefined;
	/** sizes in ticks of the series drawn so far */
	ticks: Uint16Array;
	filled: number;
}

/** Draws series until `count` of them are measured. */
function extend(row: Row, count: number, k: number, measure: Measure, make: () => Drawn): void {
	if (row.filled >= count) return;
	if (row.ticks.length < count) {
		const wider = new Uint16Array(Math.min(DRAWS, Math.max(count, 2 * row.ticks.length, 64)));
		wider.set(row.ticks.subarray(0, row.filled));
		row.ticks = wider;
	}
	const drawn = (row.drawn ??= make());
	const ticksOf = drawn.tied ? measure.ticksOf : measure.ticksOfUntied;
	for (let n = row.filled; n < count; n += 1) {
		drawn.draw(drawNumber(k, n));
		row.ticks[n] = ticksOf(drawn.values);
	}
	row.filled = count;
}

/** What is asked for is worked out on first use; a bench keeps one reference for each family of processes. */
export function reference(
	processes: readonly Process[],
	noise: readonly number[],
	offsets: readonly number[],
	measure: Measure
): Reference {
	const rows = processes.map((): Row => ({ drawn: undefined, ticks: new Uint16Array(0), filled: 0 }));
	const reaching = (weights: ArrayLike<number>, draws = DRAWS) => {
		const result = new Uint32Array(measure.ticks + 2);
		sharedOut(weights, draws).forEach((count, k) => {
			const row = rows[k] as Row;
			extend(row, count, k, measure, () => drawer(processes[k] as Process, noise[k] as number, offsets));
			for (let n = 0; n < count; n += 1) {
				const tick = row.ticks[n] as number;
				result[tick] = (result[tick] as number) + 1;
			}
		});
		for (let tick = measure.ticks - 1; tick >= 0; tick -= 1)
			result[tick] = (result[tick] as number) + (result[tick + 1] as number);
		return result;
	};
	return { processes, noise, reaching };
}

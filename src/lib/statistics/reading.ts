/** A series in, how well each candidate process explains the way it wanders, out. */
import type { Bench } from './bench';
import type { Change, Observed } from './change';
import { explain } from './likelihood';
import { RENEWED, type Process } from './process';
import { mostlyRepeats, readRenewals } from './renewals';
import { tame } from './tame';

/** Series that move every year, series that mostly repeat, and series that never vary. */
export type Family = 'moving' | 'renewed' | 'still';

export interface Reading {
	readonly family: Family;
	readonly processes: readonly Process[];
	readonly likelihoods: Float64Array;
	/** variance of the yearly impulse under each process, in squared units of the series */
	readonly impulses: Float64Array | undefined;
}

/** Reads a series by the bench made for its years and the change. */
export function read(observed: Observed, change: Change, bench: Bench): Reading {
	const { years, values } = observed;
	if (values.every((value) => value === values[0]))
		return {
			family: 'still',
			processes: bench.moving,
			likelihoods: new Float64Array(0),
			impulses: undefined
		};
	if (mostlyRepeats(values))
		return { family: 'renewed', processes: RENEWED, ...readRenewals(observed, change, RENEWED) };
	// step and turn are measured by the values themselves, so a wild year belongs to what they wander
	const heard = change.kind === 'trend' ? tame(years, values) : values;
	const mean = heard.reduce((sum, value) => sum + value, 0) / heard.length;
	const centred = Float64Array.from(heard, (value) => value - mean);
	const total = centred.reduce((sum, value) => sum + value * value, 0);
	const fits = bench.fits();
	const likelihoods = new Float64Array(fits.length);
	const impulses = new Float64Array(fits.length);
	const scratch = new Float64Array(centred.length);
	for (let k = 0; k < fits.length; k += 1) {
		const found = explain(fits[k] as (typeof fits)[number], centred, total, scratch);
		// Numbers whose squares no number holds explain nothing; they must not spoil what is learnt of the others.
		likelihoods[k] = Number.isFinite(found.likelihood) ? found.likelihood : 0;
		impulses[k] = found.impulse;
	}
	return { family: 'moving', processes: bench.moving, likelihoods, impulses };
}

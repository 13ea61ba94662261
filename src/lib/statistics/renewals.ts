/** A series in, how often it repeats the year before, and how well each renewed process explains that, out. */
import { regressors, type Change, type Observed } from './change';
import { covariance } from './covariance';
import { explain, fit } from './likelihood';
import type { Process } from './process';

/** Above this share of repeated years a series is read as one that is renewed only now and then … */
const MOSTLY = 0.4;
/** … unless more than this share of its changes go back to an earlier value: then it is coarse, not rare. */
const RETURNS = 0.2;

/** Places of the first known year and of every known year that differs from the known year before it. */
export function renewalPlaces(values: readonly number[]): number[] {
	return values.flatMap((value, i) => (i === 0 || value !== values[i - 1] ? [i] : []));
}

/** Whether over 40 % of the known years repeat the one before, with few returns to earlier values. */
export function mostlyRepeats(values: readonly number[]): boolean {
	const places = renewalPlaces(values);
	const changes = places.length - 1;
	const distinct = new Set(places.map((place) => values[place])).size;
	const steps = values.length - 1;
	return steps - changes > MOSTLY * steps && places.length - distinct <= RETURNS * changes;
}

/** Chance, under a renewal rate, of repeating and changing just where the series does. */
function chanceOfPlaces({ years, values }: Observed, renewal: number): number {
	let chance = 1;
	for (let i = 1; i < years.length; i += 1) {
		let stay = 1;
		for (let gap = (years[i] as number) - (years[i - 1] as number); gap > 0; gap -= 1) stay *= 1 - renewal;
		chance *= values[i] === values[i - 1] ? stay : 1 - stay;
	}
	return chance;
}

/** Whether the renewals alone can tell the regressors apart and leave something over. */
function enough(years: readonly number[], change: Change): boolean {
	if (change.kind === 'trend') return years.length > 2;
	const before = years.filter((year) => year < change.after).length;
	const after = years.filter((year) =>
		change.kind === 'step' ? year >= change.after : year > change.after
	).length;
	return before > 0 && after > 0 && years.length > (change.kind === 'step' ? 2 : 3);
}

export interface Renewed {
	/** one for each process, up to a common factor */
	readonly likelihoods: Float64Array;
	/** variance of the yearly impulse under each process; absent where the renewals are too few to tell */
	readonly impulses: Float64Array | undefined;
}

/**
 * Reads a series through its renewals: years that repeat the one before are no new observations of the latent
 * AR(1), so its restricted likelihood takes the renewals only, times the chance of renewing just then.
 * The series must vary.
 */
export function readRenewals(observed: Observed, change: Change, processes: readonly Process[]): Renewed {
	const places = renewalPlaces(observed.values);
	const years = places.map((place) => observed.years[place] as number);
	const when = processes.map(({ renewal }) => chanceOfPlaces(observed, renewal as number));
	if (!enough(years, change)) return { likelihoods: Float64Array.from(when), impulses: undefined };
	const mean = observed.values.reduce((sum, value) => sum + value, 0) / observed.values.length;
	const values = places.map((place) => (observed.values[place] as number) - mean);
	const total = observed.values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const columns = regressors(years, change);
	const offsets = years.map((year) => year - (years[0] as number));
	const byRho = new Map<number, ReturnType<typeof explain>>();
	for (const { rho } of processes)
		if (!byRho.has(rho))
			byRho.set(rho, explain(fit(covariance({ rho }, offsets).matrix, columns), values, total));
	const explained = processes.map(({ rho }) => byRho.get(rho) as ReturnType<typeof explain>);
	return {
		likelihoods: Float64Array.from(explained, ({ likelihood }, k) => likelihood * (when[k] as number)),
		impulses: Float64Array.from(explained, ({ impulse }) => impulse)
	};
}

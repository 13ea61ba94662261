/** A process and known years in, made-up series of it out, one for each number, the same ones every time. */
import { Fault } from '$lib/base/fault';
import { generator } from './generator';
import type { Process } from './process';

/** Series that can be drawn of each process. */
export const DRAWS = 4000;
/** Rows of random numbers come in lengths of 16, 32, 48 …, so that a few tables serve all spans. */
const STRIDE = 16;

type Kind = 'impulses' | 'noise' | 'luck';
const STREAM = { impulses: 1, noise: 2, luck: 3 } as const;
const tables = new Map<string, Float64Array>();

/** DRAWS rows of random numbers: standard normal impulses and noise, uniform luck. Made once, then kept. */
function table(kind: Kind, stride: number): Float64Array {
	const key = `${kind} ${stride}`;
	const kept = tables.get(key);
	if (kept) return kept;
	const random = generator(stride, STREAM[kind]);
	const draw = kind === 'luck' ? random.uniform : random.normal;
	const made = new Float64Array(DRAWS * stride);
	for (let i = 0; i < made.length; i += 1) made[i] = draw();
	tables.set(key, made);
	return made;
}

/** How a latent process starts: level = along × first number + own × second; impulses spread around 0. */
function start({ rho, smooth = 0 }: Process): { along: number; own: number; spread: number } {
	const spread = Math.sqrt(1 / (1 - smooth * smooth));
	if (rho === 1) return { along: 0, own: 0, spread };
	// The stationary pair (level, impulse): the level follows the impulse, plus a part of its own.
	const cross = (spread * spread) / (1 - rho * smooth);
	const variance = (spread * spread + 2 * rho * smooth * cross) / (1 - rho * rho);
	const along = cross / spread;
	return { along, own: Math.sqrt(Math.max(0, variance - along * along)), spread };
}

export interface Drawn {
	/** one value for each known year, in units of the yearly impulse; used again for the next series */
	readonly values: Float64Array;
	/** the year (offset) whose value each known year shows: itself, or the last renewal */
	readonly shown: Float64Array;
	/** whether years can repeat each other */
	readonly tied: boolean;
	/** fills both with series number `draw`, from 0 to DRAWS − 1 */
	readonly draw: (draw: number) => void;
}

/**
 * Series of one process at the known years (offsets from the first, ascending). `noise` is the variance of
 * single-year noise in units of the impulse's variance (see covariance). The random numbers depend on the number of
 * the series and the span alone: series of the same number differ between processes by nothing else.
 */
export function drawer(process: Process, noise: number, offsets: readonly number[]): Drawn {
	const { rho, smooth = 0, renewal } = process;
	const known = Int32Array.from(offsets);
	const years = (known[known.length - 1] as number) + 1;
	const stride = Math.ceil((years + 2) / STRIDE) * STRIDE;
	const impulses = table('impulses', stride);
	const single = noise > 0 ? table('noise', stride) : impulses;
	const luck = renewal === undefined ? impulses : table('luck', stride);
	const size = noise > 0 ? Math.sqrt(noise) : 0;
	const chance = renewal ?? 1;
	const { along, own, spread } = start(process);
	const values = new Float64Array(known.length);
	const shown = Float64Array.from(known);
	const draw = (number: number) => {
		if (!(number >= 0 && number < DRAWS)) throw new Fault('drawer', 'number', number, `0 to ${DRAWS - 1}`);
		const row = number * stride;
		const first = impulses[row + stride - 2] as number;
		let push = first * spread;
		let level = rho === 1 ? 0 : along * first + own * (impulses[row + stride - 1] as number);
		let held = level;
		let since = 0;
		let place = 0;
		for (let year = 0; year < years; year += 1) {
			if (year > 0) {
				push = smooth * push + (impulses[row + year] as number);
				level = rho * level + push;
				if (renewal === undefined || (luck[row + year] as number) < chance) {
					held = level;
					since = year;
				}
			}
			if (known[place] !== year) continue;
			values[place] = held + (size > 0 ? size * (single[row + year] as number) : 0);
			shown[place] = since;
			place += 1;
		}
	};
	return { values, shown, tied: renewal !== undefined, draw };
}

/**
 * How many of `draws` series each process gives, in proportion to the weights (a systematic sample: no process is
 * off by a whole series). Weights sum to 1 but for rounding.
 */
export function sharedOut(weights: ArrayLike<number>, draws: number): Int32Array {
	const result = new Int32Array(weights.length);
	let passed = 0;
	let given = 0;
	for (let k = 0; k < weights.length; k += 1) {
		passed += weights[k] as number;
		const until = Math.min(draws, Math.round(passed * draws));
		result[k] = until - given;
		given = until;
	}
	// what rounding of the weights left over goes to the heaviest
	let heaviest = 0;
	for (let k = 1; k < weights.length; k += 1)
		if ((weights[k] as number) > (weights[heaviest] as number)) heaviest = k;
	result[heaviest] = (result[heaviest] as number) + draws - given;
	return result;
}

/** Number of a process's n-th series: processes start at different places, so that they do not share their luck. */
export const drawNumber = (process: number, n: number) => (n + 617 * process) % DRAWS;

/** Processes and known years in, many made-up series of each out, the same ones every time. */
import { generator } from './generator';
import type { Process } from './process';

/** Called for each series; both arrays are used again for the next one. */
export type Visit = (
	process: number,
	draw: number,
	/** one value for each known year, in units of the yearly impulse */
	values: Float64Array,
	/** the year (offset) whose value each known year shows: itself, or the last renewal */
	shown: Float64Array
) => void;

interface Draws {
	/** impulses of the years 0 … last, then two to start with */
	readonly impulses: Float64Array;
	readonly noise: Float64Array;
	readonly luck: Float64Array;
}

/** Fills `path` with the latent process over all years. */
function wander({ rho, smooth = 0 }: Process, { impulses }: Draws, path: Float64Array): void {
	const years = path.length;
	const spread = Math.sqrt(1 / (1 - smooth * smooth));
	let push = (impulses[years] as number) * spread;
	let level = 0;
	if (rho < 1) {
		// The stationary pair (level, impulse): the level follows the impulse, plus a part of its own.
		const cross = (spread * spread) / (1 - rho * smooth);
		const variance = (spread * spread + 2 * rho * smooth * cross) / (1 - rho * rho);
		const along = cross / spread;
		const own = Math.sqrt(Math.max(0, variance - along * along));
		level = along * (impulses[years] as number) + own * (impulses[years + 1] as number);
	}
	path[0] = level;
	for (let year = 1; year < years; year += 1) {
		push = smooth * push + (impulses[year] as number);
		level = rho * level + push;
		path[year] = level;
	}
}

/** Keeps each value until the next renewal; `shown` tells since when. */
function hold(renewal: number, { luck }: Draws, path: Float64Array, shown: Float64Array): void {
	for (let year = 1; year < path.length; year += 1) {
		const renewed = (luck[year] as number) < renewal;
		if (!renewed) path[year] = path[year - 1] as number;
		shown[year] = renewed ? year : (shown[year - 1] as number);
	}
}

/**
 * Simulates `draws` series of every process at the known years (offsets from the first, ascending); the same
 * impulses serve all processes, so that processes differ by nothing else. `noise` is each process's variance of
 * single-year noise in units of the impulse's variance (see covariance). Series depend on seed and years alone.
 */
export function simulate(
	processes: readonly Process[],
	noise: readonly number[],
	offsets: readonly number[],
	draws: number,
	visit: Visit,
	seed = 1
): void {
	const random = generator(seed, 1);
	const years = (offsets[offsets.length - 1] as number) + 1;
	const drawn: Draws = {
		impulses: new Float64Array(years + 2),
		noise: new Float64Array(years),
		luck: new Float64Array(years)
	};
	const path = new Float64Array(years);
	const since = Float64Array.from(path, (_, year) => year);
	const values = new Float64Array(offsets.length);
	const shown = new Float64Array(offsets.length);
	const anyNoise = noise.some((variance) => variance > 0);
	const anyHeld = processes.some(({ renewal }) => renewal !== undefined);
	for (let draw = 0; draw < draws; draw += 1) {
		for (let i = 0; i < years + 2; i += 1) drawn.impulses[i] = random.normal();
		if (anyNoise) for (let i = 0; i < years; i += 1) drawn.noise[i] = random.normal();
		if (anyHeld) for (let i = 0; i < years; i += 1) drawn.luck[i] = random.uniform();
		processes.forEach((process, k) => {
			wander(process, drawn, path);
			if (process.renewal !== undefined) hold(process.renewal, drawn, path, since);
			const size = Math.sqrt(noise[k] as number);
			for (let i = 0; i < offsets.length; i += 1) {
				const year = offsets[i] as number;
				values[i] = (path[year] as number) + (size > 0 ? size * (drawn.noise[year] as number) : 0);
				shown[i] = since[year] as number;
			}
			visit(k, draw, values, shown);
		});
	}
}

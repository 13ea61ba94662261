/** Years of counted events in, whether their rate is found to have changed, out: how often falsely, how often truly. */
import { compareCounts, type Counted } from '../src/lib/statistics/counts';
import { generator, type Generator } from '../src/lib/statistics/generator';

export interface CountWorld {
	/** mean events a year before the change */
	readonly mean: number;
	/** standard deviation of the logarithm of a year's intensity: 0 is a Poisson process */
	readonly uneven: number;
	/** share of the log intensity's deviation left a year later */
	readonly rho: number;
	/** rate after ÷ rate before */
	readonly ratio: number;
	/** three years in a row are coded by other rules, with so many times the events */
	readonly break: number;
}

const steady: CountWorld = { mean: 4, uneven: 0, rho: 0, ratio: 1, break: 1 };

export const UNCHANGED: Readonly<Record<string, CountWorld>> = {
	'Poisson, 0.5 a year': { ...steady, mean: 0.5 },
	'Poisson, 4 a year': steady,
	'Poisson, 20 a year': { ...steady, mean: 20 },
	'uneven years, 4 a year': { ...steady, uneven: 1 },
	'uneven years, 20 a year': { ...steady, mean: 20, uneven: 1 },
	'uneven years that persist (ρ 0.5), 4 a year': { ...steady, uneven: 1, rho: 0.5 },
	'uneven years that persist (ρ 0.5), 20 a year': { ...steady, mean: 20, uneven: 1, rho: 0.5 },
	'uneven years that persist (ρ 0.8), 4 a year': { ...steady, uneven: 1, rho: 0.8 },
	'a coding break, 4 a year': { ...steady, break: 10 },
	'a coding break, uneven years, 4 a year': { ...steady, uneven: 1, break: 10 }
};

export const CHANGED: Readonly<Record<string, CountWorld>> = {
	'Poisson, 4 a year, twofold': { ...steady, ratio: 2 },
	'Poisson, 4 a year, fourfold': { ...steady, ratio: 4 },
	'uneven years, 1 a year, fourfold': { ...steady, mean: 1, uneven: 1, ratio: 4 },
	'uneven years, 4 a year, fourfold': { ...steady, uneven: 1, ratio: 4 },
	'uneven years that persist (ρ 0.5), 4 a year, fourfold': { ...steady, uneven: 1, rho: 0.5, ratio: 4 }
};

/** A Poisson count, by adding up waiting times. */
function poisson(mean: number, random: Generator): number {
	let count = -1;
	for (let waited = 0; waited < mean; waited -= Math.log(random.uniform())) count += 1;
	return Math.max(0, count);
}

function makeYears(world: CountWorld, before: number, since: number, random: Generator): Counted[] {
	let level = random.normal();
	const broken = random.below(before + since - 2);
	return Array.from({ length: before + since }, (_, i) => {
		if (i > 0) level = world.rho * level + Math.sqrt(1 - world.rho ** 2) * random.normal();
		const intensity = Math.exp(world.uneven * level - world.uneven ** 2 / 2);
		const coding = i >= broken && i < broken + 3 ? world.break : 1;
		const mean = world.mean * intensity * coding * (i >= before ? world.ratio : 1);
		return { year: 2000 + i, events: poisson(mean, random), exposure: 1 };
	});
}

/** Share of series with a verdict, and with the right one. */
export function countRate(world: CountWorld, before: number, since: number, series: number, seed: number) {
	let [verdicts, rises] = [0, 0];
	for (let s = 0; s < series; s += 1) {
		const found = compareCounts(makeYears(world, before, since, generator(seed, s + 1)), 2000 + before);
		if (!found.judged || found.p > 0.05) continue;
		verdicts += 1;
		rises += Number(found.direction > 0);
	}
	return { verdicts: verdicts / series, rises: rises / series };
}

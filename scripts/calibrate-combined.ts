/** Judged series in, combined into regions and claims: how often the combination says what is not so, or what is. */
import { benches, type Benches } from '../src/lib/statistics/bench';
import { combineGroups, combineMembers, type Outcome, type Voice } from '../src/lib/statistics/combine';
import { generator, type Generator } from '../src/lib/statistics/generator';
import { judgeChange } from '../src/lib/statistics/judge';
import { learnProcesses, type Processes } from '../src/lib/statistics/learn';
import { autoregression, changing, deviation } from './calibrate-worlds';

export interface Combination {
	readonly rho: number;
	/** share of each series' variance that all voices have in common */
	readonly common: number;
	/** what is planted: how many voices rise and how many fall, by three standard deviations */
	readonly rise: (voices: number) => number;
	readonly fall: (voices: number) => number;
}

const none: Combination = { rho: 0.6, common: 0, rise: () => 0, fall: () => 0 };

/** One side, or both, is empty here. */
export const UNTRUE: Readonly<Record<string, Combination>> = {
	'none true, ρ 0.6': none,
	'none true, ρ 0.95': { ...none, rho: 0.95 },
	'none true, half in common': { ...none, common: 0.5 },
	'none true, half in common, ρ 0.9': { ...none, rho: 0.9, common: 0.5 },
	'half rise, none falls': { ...none, rise: (voices) => Math.ceil(voices / 2) }
};

export const TRUE: Readonly<Record<string, Combination>> = {
	'all rise': { ...none, rise: (voices) => voices },
	'most rise': { ...none, rise: (voices) => Math.ceil((2 * voices) / 3) },
	'one rises': { ...none, rise: () => 1 },
	'half rise, half fall': { ...none, rise: (voices) => voices >> 1, fall: (voices) => voices >> 1 }
};

export interface CombinedCell {
	readonly years: number;
	readonly voices: number;
}

const PLANTED = 3;
/** Regions or claims made up in each world. */
const MADE = 60;
const change = { kind: 'trend' } as const;

function voicesOf(
	combination: Combination,
	{ years, voices }: CombinedCell,
	processes: Processes,
	from: Benches,
	random: Generator
): Voice[] {
	const recipe = { years, members: 1, random, tails: 'Gaussian', change } as const;
	const { rho, common } = combination;
	const [rising, falling] = [combination.rise(voices), combination.fall(voices)];
	const shared = autoregression(rho, recipe);
	return Array.from({ length: voices }, (_, voice): Voice => {
		const sign = voice < rising ? 1 : voice < rising + falling ? -1 : 0;
		const size = (sign * PLANTED * deviation(rho)) / (years - 1);
		const values = autoregression(rho, recipe).map(
			(own, year) => Math.sqrt(1 - common) * own + Math.sqrt(common) * (shared[year] as number) + size * year
		);
		const found = judgeChange({ years: values.map((_v, year) => year), values }, change, processes, from);
		return found.judged
			? { direction: Math.sign(found.measure) as Voice['direction'], p: found.p }
			: { direction: 0, p: 1 };
	});
}

export type CombinedRate = Record<'favour' | 'inPart' | 'against' | 'mixed', number>;

/** Shares of regions (or claims) with each outcome; an outcome in part counts apart, whichever way it goes. */
export function combinedRate(
	kind: 'region' | 'claim',
	combination: Combination,
	cell: CombinedCell,
	worlds: number,
	seed: number,
	from: Benches = benches(1)
): CombinedRate {
	const tally: CombinedRate = { favour: 0, inPart: 0, against: 0, mixed: 0 };
	const add = (outcome: Outcome, inPart: boolean) => {
		if (outcome === 0) return;
		const key = inPart ? 'inPart' : outcome === 'mixed' ? 'mixed' : outcome === 1 ? 'favour' : 'against';
		tally[key] += 1 / (worlds * MADE);
	};
	for (let w = 0; w < worlds; w += 1) {
		const random = generator(seed, w + 1);
		const recipe = { years: cell.years, members: 200, random, tails: 'Gaussian', change } as const;
		const world = changing(combination.rho, PLANTED, 10)(recipe);
		const years = Array.from({ length: cell.years }, (_, year) => year);
		const processes = learnProcesses(
			world.map(({ values }) => ({ years, values })),
			change,
			from
		);
		for (let made = 0; made < MADE; made += 1) {
			const voices = voicesOf(combination, cell, processes, from, random);
			if (kind === 'region') {
				const { outcome, inPart } = combineMembers(voices);
				add(outcome, inPart);
			} else add(combineGroups(voices).outcome, false);
		}
	}
	return tally;
}

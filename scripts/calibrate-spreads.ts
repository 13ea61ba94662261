/** Worlds of members in, how far apart those of made-up regions lie, judged: how often they are said to move apart. */
import { benches, type Benches } from '../src/lib/statistics/bench';
import { generator } from '../src/lib/statistics/generator';
import { randomGroups } from '../src/lib/statistics/groups';
import { judgeChange } from '../src/lib/statistics/judge';
import { learnProcesses } from '../src/lib/statistics/learn';
import { spreadByYear } from '../src/lib/statistics/spread';
import { autoregression, deviation, type Tails, type World } from './calibrate-worlds';

export interface SpreadCell {
	readonly years: number;
	/** of a region */
	readonly countries: number;
	readonly tails: Tails;
}

/** A world in which each so many countries in a row are a region. */
type OfRegions = (countries: number) => World;

/** Regions whose countries wander alike, half of them calm, half persistent: made-up groups mix the two. */
const alike: OfRegions = (countries) => (recipe) =>
	Array.from({ length: recipe.members }, (_, member) => ({
		values: autoregression(Math.floor(member / countries) % 2 ? 0.95 : 0.3, recipe),
		still: true
	}));

/** Regions whose countries share half of their variance. */
const shaken: OfRegions = (countries) => (recipe) => {
	let common: number[] = [];
	return Array.from({ length: recipe.members }, (_, member) => {
		if (member % countries === 0) common = autoregression(0.8, recipe);
		const own = autoregression(0.8, recipe);
		return { values: own.map((value, year) => value + (common[year] as number)), still: true };
	});
};

export const NEIGHBOURS: Readonly<Record<string, OfRegions>> = {
	'neighbours alike, half 0.3, half 0.95': alike,
	'neighbours share shocks, ρ 0.8': shaken
};

const WORLD = 200;
/** Regions judged in each world: neighbours in the list, each country in one of them at most. */
export const regionsIn = ({ countries }: Pick<SpreadCell, 'countries'>) =>
	Math.min(40, Math.floor(WORLD / countries));

/** Share of regions with a verdict, and with the verdict "apart"; `apart` moves the outermost members so many standard deviations. */
export function spreadRate(
	world: World,
	cell: SpreadCell,
	worlds: number,
	seed: number,
	planted: { rho: number; apart: number } = { rho: 0, apart: 0 },
	from: Benches = benches(1)
) {
	const years = Array.from({ length: cell.years }, (_, year) => year);
	const middle = (cell.countries - 1) / 2;
	const change = { kind: 'trend' } as const;
	let [judged, verdicts, apart] = [0, 0, 0];
	for (let w = 0; w < worlds; w += 1) {
		const random = generator(seed, w + 1);
		const recipe = { years: cell.years, members: WORLD, random, tails: cell.tails, change };
		const series = world(recipe).map(({ values }) => ({ years, values }));
		const groups = randomGroups(WORLD, cell.countries);
		const spreads = groups.map((group) =>
			spreadByYear(
				group.map((place) => series[place] as (typeof series)[number]),
				'value'
			)
		);
		const processes = learnProcesses(spreads, change, from);
		for (let region = 0; region < regionsIn(cell); region += 1) {
			const members = series.slice(region * cell.countries, (region + 1) * cell.countries).map((one, k) => {
				const slope = (planted.apart * deviation(planted.rho) * (k - middle)) / middle / (cell.years - 1);
				return { years, values: one.values.map((value, year) => value + slope * year) };
			});
			const found = judgeChange(spreadByYear(members, 'value'), change, processes, from);
			if (!found.judged) continue;
			judged += 1;
			verdicts += Number(found.passes);
			apart += Number(found.passes && found.measure > 0);
		}
	}
	return { verdicts: verdicts / judged, apart: apart / judged };
}

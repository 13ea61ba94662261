/** Worlds of members in, how far apart those of made-up regions lie, judged: how often they are said to move apart. */
import { benches, type Benches } from '../src/lib/statistics/bench';
import { generator } from '../src/lib/statistics/generator';
import { randomGroups } from '../src/lib/statistics/groups';
import { judgeChange } from '../src/lib/statistics/judge';
import { learnProcesses } from '../src/lib/statistics/learn';
import { spreadByYear } from '../src/lib/statistics/spread';
import { deviation, type Tails, type World } from './calibrate-worlds';

export interface SpreadCell {
	readonly years: number;
	/** countries of a region */
	readonly members: number;
	readonly tails: Tails;
}

const WORLD = 200;
/** Regions judged in each world: neighbours in the list, each country in one of them at most. */
const REGIONS = 40;

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
	const middle = (cell.members - 1) / 2;
	const change = { kind: 'trend' } as const;
	let [judged, verdicts, apart] = [0, 0, 0];
	for (let w = 0; w < worlds; w += 1) {
		const random = generator(seed, w + 1);
		const recipe = { years: cell.years, members: WORLD, random, tails: cell.tails, change };
		const series = world(recipe).map(({ values }) => ({ years, values }));
		const groups = randomGroups(WORLD, cell.members);
		const spreads = groups.map((group) =>
			spreadByYear(
				group.map((place) => series[place] as (typeof series)[number]),
				'value'
			)
		);
		const processes = learnProcesses(spreads, change, from);
		for (let region = 0; region < Math.min(REGIONS, Math.floor(WORLD / cell.members)); region += 1) {
			const members = series.slice(region * cell.members, (region + 1) * cell.members).map((one, k) => {
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

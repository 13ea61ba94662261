/** Worlds of two numbers in, whether members chosen from them show an association, out: how often falsely, how often truly. */
import { associate, type Paired } from '../src/lib/statistics/association';
import { generator, type Generator } from '../src/lib/statistics/generator';

export interface AssociationWorld {
	/** ρ of both numbers */
	readonly rho: number;
	/** size of the years that all members share, in both numbers, against a member's own standard deviation of 1 */
	readonly common: number;
	/** rise of both numbers over the window, in standard deviations, its size differing between members */
	readonly trend: number;
	/** correlation of a member's own wandering in x and y: 0 where nothing couples them */
	readonly coupled: number;
	/** whether members differ in size by up to a hundredfold */
	readonly uneven: boolean;
}

const calm: AssociationWorld = { rho: 0.5, common: 0, trend: 0, coupled: 0, uneven: false };

/** Nothing but common years and trends couples x and y here. */
export const UNCOUPLED: Readonly<Record<string, AssociationWorld>> = {
	'ρ 0.5': calm,
	'ρ 0.95': { ...calm, rho: 0.95 },
	'common years': { ...calm, common: 1 },
	'common years, ρ 0.95': { ...calm, rho: 0.95, common: 1 },
	'common years, uneven members': { ...calm, common: 1, uneven: true },
	'both rise': { ...calm, trend: 5 },
	'both rise, common years, ρ 0.9': { ...calm, rho: 0.9, trend: 5, common: 1 }
};

export const COUPLED: Readonly<Record<string, AssociationWorld>> = {
	'correlation 0.3': { ...calm, coupled: 0.3, common: 1 },
	'correlation 0.5': { ...calm, coupled: 0.5, common: 1 },
	'correlation 0.7': { ...calm, coupled: 0.7, common: 1 }
};

const YEARS = 24;

/** An AR(1) with variance 1. */
function wandering(rho: number, random: Generator, shocks?: readonly number[]): number[] {
	let level = random.normal();
	return Array.from({ length: YEARS }, (_, year) => {
		const shock = shocks?.[year] ?? random.normal();
		if (year > 0) level = rho * level + Math.sqrt(1 - rho * rho) * shock;
		return level;
	});
}

function makeWorld(world: AssociationWorld, members: number, random: Generator): Paired[] {
	const years = Array.from({ length: YEARS }, (_, year) => 2000 + year);
	const [commonX, commonY] = [wandering(world.rho, random), wandering(world.rho, random)];
	return Array.from({ length: members }, () => {
		const size = world.uneven ? 10 ** (2 * random.uniform()) : 1;
		const own = wandering(world.rho, random);
		const other = wandering(world.rho, random);
		const slopes = [1 + random.uniform(), 1 + random.uniform()].map((slope) => (slope * world.trend) / 1.5);
		const coupled = (year: number) =>
			world.coupled * (own[year] as number) + Math.sqrt(1 - world.coupled ** 2) * (other[year] as number);
		const value = (part: number, common: number, slope: number, year: number) =>
			size * (part + world.common * common + (slope * year) / (YEARS - 1));
		return {
			years,
			x: years.map((_, i) => value(own[i] as number, commonX[i] as number, slopes[0] as number, i)),
			y: years.map((_, i) => value(coupled(i), commonY[i] as number, slopes[1] as number, i))
		};
	});
}

/** Share of worlds with a verdict: `chosen` members judged out of a world of `members`. */
export function associationRate(
	world: AssociationWorld,
	chosen: number,
	members: number,
	worlds: number,
	seed: number
): { both: number; membersAlone: number; right: number } {
	const places = Array.from({ length: chosen }, (_, i) => i);
	let [both, membersAlone, right] = [0, 0, 0];
	for (let w = 0; w < worlds; w += 1) {
		const found = associate(makeWorld(world, members, generator(seed, w + 1)), places);
		if (!found.judged) continue;
		both += Number(found.p <= 0.05);
		right += Number(found.p <= 0.05 && found.rho > 0);
		membersAlone += Number(found.pMembers <= 0.05);
	}
	return { both: both / worlds, membersAlone: membersAlone / worlds, right: right / worlds };
}

/** Two numbers for many members over many years in, whether they go together within the members, out. */
import { adjusted } from './adjust';
import type { Observed } from './change';
import { dot } from './least-squares';
import { logarithm } from './logarithm';
import { pairingTest } from './pairing';
import { midRanks, rankCorrelation } from './ranks';
import { settled } from './settled';
import { studentQuantile, studentTwoSided } from './student';

/** A member's years in which both numbers are known, and the numbers. */
export interface Paired {
	readonly years: readonly number[];
	/** the driver, already shifted by the lag: what it was so many years before `years` */
	readonly x: readonly number[];
	readonly y: readonly number[];
}

export const FEWEST_PAIRS = 8;
export const FEWEST_MEMBERS = 5;

/** Years in which y is known and x was known `lag` years before. */
export function paired(x: Observed, y: Observed, lag = 0): Paired {
	const byYear = new Map(x.years.map((year, i) => [year + lag, x.values[i] as number]));
	const places = y.years.flatMap((year, i) => (byYear.has(year) ? [i] : []));
	const years = places.map((i) => y.years[i] as number);
	return {
		years,
		x: years.map((year) => byYear.get(year) as number),
		y: places.map((i) => y.values[i] as number)
	};
}

/** Fisher's z; a perfect correlation of n pairs counts as 1 − 1/n². */
function fisher(rho: number, n: number): number {
	const most = 1 - 1 / (n * n);
	const r = Math.max(-most, Math.min(most, rho));
	return (logarithm(1 + r) - logarithm(1 - r)) / 2;
}

const back = (z: number) => Math.tanh(z);

/** A side of a member with its ranks over all its years, taken once. */
interface Ranked extends Observed {
	/** mid-ranks less their mean, of length 1; undefined where the side never varies */
	readonly unit: Float64Array | undefined;
}

function ranked(side: Observed): Ranked {
	const middle = (side.values.length + 1) / 2;
	const ranks = Float64Array.from(midRanks(side.values), (rank) => rank - middle);
	const size = Math.sqrt(dot(ranks, ranks));
	return { ...side, unit: size > 0 ? ranks.map((rank) => rank / size) : undefined };
}

const sameYears = (a: readonly number[], b: readonly number[]) =>
	a === b || (a.length === b.length && a.every((year, i) => year === b[i]));

/** Values of the years that both know; years ascend. Every country meets every other here, so no map is made of them. */
function inCommon(x: Observed, y: Observed): readonly [number[], number[]] {
	const [ofX, ofY]: [number[], number[]] = [[], []];
	for (let i = 0, j = 0; i < x.years.length && j < y.years.length;) {
		const [a, b] = [x.years[i] as number, y.years[j] as number];
		if (a === b) {
			ofX.push(x.values[i] as number);
			ofY.push(y.values[j] as number);
		}
		if (a <= b) i += 1;
		if (b <= a) j += 1;
	}
	return [ofX, ofY];
}

/** z of the rank correlation over common years; undefined under 8 of them or where one side never varies. */
function together(x: Ranked, y: Ranked): number | undefined {
	if (sameYears(x.years, y.years)) {
		if (x.years.length < FEWEST_PAIRS || !x.unit || !y.unit) return undefined;
		return fisher(dot(x.unit, y.unit), x.years.length);
	}
	const [ofX, ofY] = inCommon(x, y);
	if (ofX.length < FEWEST_PAIRS) return undefined;
	const rho = rankCorrelation(midRanks(ofX), midRanks(ofY));
	return rho === undefined ? undefined : fisher(rho, ofX.length);
}

/** Mean of z, and the two-sided p value of its t test. */
function tTest(z: readonly number[]): { mean: number; p: number; error: number } {
	const mean = z.reduce((sum, value) => sum + value, 0) / z.length;
	const square = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (z.length - 1);
	const error = Math.sqrt(square / z.length);
	return { mean, error, p: error > 0 ? studentTwoSided(mean / error, z.length - 1) : 1 };
}

export interface Associated {
	readonly judged: true;
	/** mean within-member rank correlation (back from the mean z) with its 95 % interval over members */
	readonly rho: number;
	readonly low: number;
	readonly high: number;
	/** the larger of the two p values: both must be at most 0.05 */
	readonly p: number;
	readonly pMembers: number;
	readonly pPairing: number;
	/** places of the members used in the list given, with their own rank correlation and what is left without them */
	readonly members: readonly {
		readonly place: number;
		readonly rho: number;
		readonly years: number;
		readonly rhoWithout: number;
		readonly pWithout: number;
	}[];
}

export interface TooFew {
	readonly judged: false;
	/** members with at least 8 pairs of years in which both sides vary */
	readonly members: number;
}

type Sides = Readonly<Record<'x' | 'y', readonly Ranked[]>>;
const prepared = new WeakMap<readonly Paired[], Sides>();

/** Both sides of the world, adjusted and ranked: worked out once, whichever of its members are asked about. */
function sidesOf(world: readonly Paired[]): Sides {
	const side = (of: 'x' | 'y') =>
		adjusted(world.map((member) => ({ years: member.years, values: member[of] }))).map(ranked);
	const sides = prepared.get(world) ?? { x: side('x'), y: side('y') };
	prepared.set(world, sides);
	return sides;
}

/**
 * Judges whether y goes with x within the chosen members (places in `world`). Member means, each member's straight
 * line and the year means of the whole world are taken out first. The measure is the mean Fisher z of the members'
 * Spearman correlations; it needs both a t test over members (G − 1 degrees) and the pairing test, because years
 * that all members share make the first alone cry wolf. Under five usable members there is no judgement.
 */
export function associate(world: readonly Paired[], chosen: readonly number[]): Associated | TooFew {
	const { x, y } = sidesOf(world);
	const goesWith = (a: number, b: number) => together(x[a] as Ranked, y[b] as Ranked);
	const own = chosen
		.map((place) => ({ place, z: goesWith(place, place) }))
		.filter((member): member is { place: number; z: number } => member.z !== undefined);
	if (own.length < FEWEST_MEMBERS) return { judged: false, members: own.length };
	const z = own.map((member) => member.z);
	const { mean, error, p } = tTest(z);
	const reach = studentQuantile(0.975, own.length - 1) * error;
	const pPairing = pairingTest(own.map((a) => own.map((b) => goesWith(a.place, b.place))));
	const members = own.map(({ place, z: ofMember }, i) => {
		const without = tTest(z.filter((_, j) => j !== i));
		const years = (world[place] as Paired).years.length;
		return {
			place,
			rho: back(ofMember),
			years,
			rhoWithout: back(without.mean),
			pWithout: settled(without.p)
		};
	});
	return {
		judged: true,
		rho: back(mean),
		low: back(mean - reach),
		high: back(mean + reach),
		p: settled(Math.max(p, pPairing)),
		pMembers: settled(p),
		pPairing: settled(pPairing),
		members
	};
}

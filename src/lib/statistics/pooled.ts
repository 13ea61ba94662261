/** Pairs of numbers for several members in, the slope inside the members and between their averages out. */
import { generator } from './generator';

/** A member's pairs, in order of their years. */
export interface Pairs {
	readonly years: readonly number[];
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** What a member adds to a pooled slope; slopes of any mixture of members are ratios of sums of these. */
interface Moments {
	readonly xx: number;
	readonly xy: number;
	readonly meanX: number;
	readonly meanY: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function momentsOf({ x, y }: Pairs): Moments {
	const [meanX, meanY] = [mean(x), mean(y)];
	let [xx, xy] = [0, 0];
	x.forEach((value, i) => {
		xx += (value - meanX) ** 2;
		xy += (value - meanX) * ((y[i] as number) - meanY);
	});
	return { xx, xy, meanX, meanY };
}

/** How often each member is drawn, and in how many of all ordered draws that happens. */
interface Draw {
	readonly counts: readonly number[];
	readonly weight: number;
}

/** All samples of so many members are tried as long as there are no more than this of them; else so many are drawn. */
const ALL_UP_TO = 2000;
const SAMPLE = 1000;

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Every way to draw `size` members with replacement, order aside. */
function everyDraw(size: number): Draw[] {
	const all: Draw[] = [];
	const fill = (counts: number[], left: number) => {
		if (counts.length === size - 1) {
			const full = [...counts, left];
			all.push({
				counts: full,
				weight: factorial(size) / full.reduce((product, count) => product * factorial(count), 1)
			});
			return;
		}
		for (let count = 0; count <= left; count += 1) fill([...counts, count], left - count);
	};
	fill([], size);
	return all;
}

function someDraws(size: number): Draw[] {
	const random = generator(1, size);
	return Array.from({ length: SAMPLE }, () => {
		const counts = new Array<number>(size).fill(0);
		for (let i = 0; i < size; i += 1) {
			const drawn = random.below(size);
			counts[drawn] = (counts[drawn] as number) + 1;
		}
		return { counts, weight: 1 };
	});
}

/** Multisets of n out of n: (2n − 1 over n). */
function multisets(size: number): number {
	let ways = 1;
	for (let i = 1; i < size; i += 1) ways = (ways * (size + i)) / i;
	return ways;
}

const drawsOf = (size: number): Draw[] => (multisets(size) <= ALL_UP_TO ? everyDraw(size) : someDraws(size));

/** Σxy ÷ Σxx over members, each as often as drawn; undefined where x never moves inside a member. */
function within(moments: readonly Moments[], counts?: readonly number[]): number | undefined {
	let [xx, xy] = [0, 0];
	moments.forEach((one, i) => {
		const times = counts ? (counts[i] as number) : 1;
		xx += times * one.xx;
		xy += times * one.xy;
	});
	return xx > 0 ? xy / xx : undefined;
}

/** Slope of the straight line through the averages (least squares); undefined under two different averages. */
function between(moments: readonly Moments[], counts?: readonly number[]): number | undefined {
	const times = (i: number) => (counts ? (counts[i] as number) : 1);
	let [n, sumX, sumY] = [0, 0, 0];
	moments.forEach(({ meanX, meanY }, i) => {
		n += times(i);
		sumX += times(i) * meanX;
		sumY += times(i) * meanY;
	});
	let [xx, xy] = [0, 0];
	moments.forEach(({ meanX, meanY }, i) => {
		xx += times(i) * (meanX - sumX / n) ** 2;
		xy += times(i) * (meanX - sumX / n) * (meanY - sumY / n);
	});
	return xx > 1e-12 * (sumX / n) ** 2 ? xy / xx : undefined;
}

interface Weighed {
	readonly value: number;
	readonly weight: number;
}

/** The value at which the weights, added up in order, reach a share of their sum. */
function weightedQuantile(values: readonly Weighed[], share: number): number {
	const sorted = [...values].sort((a, b) => a.value - b.value);
	const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
	let reached = 0;
	for (const { value, weight } of sorted) {
		reached += weight;
		if (reached >= share * total) return value;
	}
	return sorted.at(-1)?.value ?? Number.NaN;
}

export interface PooledSlope {
	/** units of y for one unit of x */
	readonly slope: number;
	/** from the 2.5th to the 97.5th centile over samples of whole members; absent with fewer than two members */
	readonly low?: number;
	readonly high?: number;
	/** share of the samples in which the slope is above zero */
	readonly positive: number;
	/** samples looked at, and whether those are all there are */
	readonly ways: number;
	readonly all: boolean;
	readonly members: number;
	readonly pairs: number;
}

type Slope = (moments: readonly Moments[], counts?: readonly number[]) => number | undefined;

function pooled(members: readonly Pairs[], slopeOf: Slope): PooledSlope | undefined {
	const moments = members.map(momentsOf);
	const slope = slopeOf(moments);
	if (slope === undefined) return undefined;
	const draws = drawsOf(members.length);
	const values = draws.flatMap(({ counts, weight }): Weighed[] => {
		const value = slopeOf(moments, counts);
		return value === undefined ? [] : [{ value, weight }];
	});
	const total = values.reduce((sum, { weight }) => sum + weight, 0);
	const above = values.reduce((sum, { value, weight }) => sum + (value > 0 ? weight : 0), 0);
	return {
		slope,
		...(members.length > 1 && {
			low: weightedQuantile(values, 0.025),
			high: weightedQuantile(values, 0.975)
		}),
		positive: above / total,
		ways: draws.length,
		all: multisets(members.length) <= ALL_UP_TO,
		members: members.length,
		pairs: members.reduce((sum, { x }) => sum + x.length, 0)
	};
}

/**
 * The slope inside members: each member's own averages taken out, then one line for all (fixed effects). Its interval
 * resamples whole members, because years of one member are not independent: all samples of up to six members
 * weighted by how often each occurs, else 1,000 seeded ones. Undefined where x never moves inside any member.
 */
export const withinSlope = (members: readonly Pairs[]): PooledSlope | undefined => pooled(members, within);

/** The slope between members' averages, resampled likewise; samples of one member alone are left out. */
export const betweenSlope = (members: readonly Pairs[]): PooledSlope | undefined => pooled(members, between);

/** The slope inside the others when each member in turn is left out; undefined where nothing is left. */
export function withinWithoutEach(members: readonly Pairs[]): (number | undefined)[] {
	const moments = members.map(momentsOf);
	return moments.map((_, out) => within(moments.filter((__, i) => i !== out)));
}

/** One member's own line: slope and the averages it runs through. */
export function ownLine(
	pairs: Pairs
): { readonly slope: number; readonly meanX: number; readonly meanY: number } | undefined {
	const { xx, xy, meanX, meanY } = momentsOf(pairs);
	return xx > 0 ? { slope: xy / xx, meanX, meanY } : undefined;
}

/**
 * How alike neighbouring years' distances from the members' lines of common slope are: lag-1 correlation inside
 * members, from −1 to 1. Undefined without neighbouring years.
 */
export function residualMemory(members: readonly Pairs[], slope: number): number | undefined {
	let [together, squares, neighbours] = [0, 0, 0];
	for (const member of members) {
		const { meanX, meanY } = momentsOf(member);
		const rest = member.y.map((y, i) => y - meanY - slope * ((member.x[i] as number) - meanX));
		rest.forEach((value, i) => {
			squares += value * value;
			if (i === 0 || (member.years[i] as number) - (member.years[i - 1] as number) !== 1) return;
			together += value * (rest[i - 1] as number);
			neighbours += 1;
		});
	}
	return neighbours > 0 && squares > 0 ? together / squares : undefined;
}

/** Two groups of numbers in, how surely one lies above the other out: the exact rank-sum test, ties included. */
import { Fault } from '$lib/base/fault';
import { midRanks } from './ranks';

export interface RankSum {
	/** pairs in which the second group is higher, ties as halves */
	readonly u: number;
	/** u ÷ all pairs: the chance that a number of the second group is the higher one */
	readonly share: number;
	/** two-sided, exact given the ties */
	readonly p: number;
}

/** ways[k][s]: in how many ways k of the doubled ranks add up to s, as shares of all ways. */
function sumShares(doubled: readonly number[], take: number): Float64Array {
	const total = doubled.reduce((sum, rank) => sum + rank, 0);
	const width = total + 1;
	const ways = new Float64Array((take + 1) * width);
	ways[0] = 1;
	doubled.forEach((rank, seen) => {
		for (let k = Math.min(take, seen + 1); k >= 1; k -= 1)
			for (let s = total; s >= rank; s -= 1) {
				const place = k * width + s;
				ways[place] = (ways[place] as number) + (ways[(k - 1) * width + s - rank] as number);
			}
	});
	const row = ways.subarray(take * width, (take + 1) * width);
	const all = row.reduce((sum, count) => sum + count, 0);
	return row.map((count) => count / all);
}

/**
 * Mann and Whitney 1947, by counting all ways to share the pooled mid-ranks out (so ties need no approximation);
 * p is twice the smaller tail, at most 1. Meant for up to about 100 numbers. Throws Fault for an empty group.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankSum {
	if (first.length === 0 || second.length === 0) throw new Fault('mannWhitney', 'an empty group');
	const doubled = midRanks([...first, ...second]).map((rank) => Math.round(2 * rank));
	const held = doubled.slice(first.length).reduce((sum, rank) => sum + rank, 0);
	const shares = sumShares(doubled, second.length);
	let below = 0;
	let above = 0;
	shares.forEach((share, s) => {
		if (s <= held) below += share;
		if (s >= held) above += share;
	});
	const u = held / 2 - (second.length * (second.length + 1)) / 2;
	return { u, share: u / (first.length * second.length), p: Math.min(1, 2 * Math.min(below, above)) };
}

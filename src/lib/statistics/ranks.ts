/** Numbers in, their ranks from 1 out; equal numbers share the middle of their places. */
import { sum } from 'simple-statistics';

/** Mid-ranks, in the order of the values. */
export function midRanks(values: readonly number[]): number[] {
	const order = values.map((_, place) => place).sort((i, j) => (values[i] as number) - (values[j] as number));
	const ranks = new Array<number>(values.length);
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1;
		for (let place = from; place < to; place += 1) ranks[order[place] as number] = (from + to + 1) / 2;
		from = to;
	}
	return ranks;
}

/** How many numbers share each value that occurs more than once. */
export function tieSizes(values: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts.values()].filter((count) => count > 1);
}

/** Spearman's rank correlation, ties at mid-ranks; undefined where one side never varies. Pairs go by place. */
export function spearman(x: readonly number[], y: readonly number[]): number | undefined {
	return rankCorrelation(midRanks(x), midRanks(y));
}

/** The same from ranks already taken: the product-moment correlation of two equally long rows. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | undefined {
	const meanA = sum([...a]) / a.length;
	const meanB = sum([...b]) / b.length;
	let together = 0;
	let squareA = 0;
	let squareB = 0;
	for (let i = 0; i < a.length; i += 1) {
		const fromA = (a[i] as number) - meanA;
		const fromB = (b[i] as number) - meanB;
		together += fromA * fromB;
		squareA += fromA * fromA;
		squareB += fromB * fromB;
	}
	if (squareA === 0 || squareB === 0) return undefined;
	return Math.max(-1, Math.min(1, together / Math.sqrt(squareA * squareB)));
}

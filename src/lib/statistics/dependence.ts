/** How much measures repeat each other: columns of the same units in, the weight of each out. */
import { midRanks } from './ranks';

/** Fewer common units say nothing of how two measures go together. */
const fewestCommon = 30;

type Column = ReadonlyMap<string, number>;

/** Each value by its rank among all values of its column, ties sharing theirs. */
function ranked(column: Column): Column {
	const all = midRanks([...column.values()]);
	return new Map([...column.keys()].map((unit, at) => [unit, all[at] ?? 0]));
}

/** Squared correlation of ranks over the units known in both; 0 where they are too few or one of them is constant. */
function shared(a: Column, b: Column): number {
	let [n, sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0, 0];
	for (const [unit, x] of a) {
		const y = b.get(unit);
		if (y === undefined) continue;
		n += 1;
		sumX += x;
		sumY += y;
		squaresX += x * x;
		squaresY += y * y;
		products += x * y;
	}
	const [spreadX, spreadY] = [n * squaresX - sumX * sumX, n * squaresY - sumY * sumY];
	if (n < fewestCommon || spreadX <= 0 || spreadY <= 0) return 0;
	return (n * products - sumX * sumY) ** 2 / (spreadX * spreadY);
}

/**
 * One weight a column, 1 for a measure that goes with no other, a half for each of two that are the same: one over the
 * sum of squared rank correlations with all columns, itself among them. Their sum is how many measures there are in
 * effect (a local form of the effective number of variables; Nyholt 2004 counts it over eigenvalues instead).
 */
export function independentShares(columns: readonly Column[]): readonly number[] {
	const all = columns.map(ranked);
	const sums = all.map(() => 1);
	all.forEach((one, at) => {
		for (let other = at + 1; other < all.length; other += 1) {
			const both = shared(one, all[other] ?? new Map());
			sums[at] = (sums[at] ?? 1) + both;
			sums[other] = (sums[other] ?? 1) + both;
		}
	});
	return sums.map((sum) => 1 / sum);
}

/** Rank correlation: two lists of the same length in, Spearman's ρ out. */

/** Ranks from 1, ties share their mean rank. */
export function ranks(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const found = new Array<number>(values.length);
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end += 1;
		for (let at = start; at <= end; at += 1) found[order[at] ?? 0] = (start + end) / 2 + 1;
		start = end + 1;
	}
	return found;
}

/** Pearson's r of the ranks; NaN where one list is constant or shorter than two. */
export function spearman(x: readonly number[], y: readonly number[]): number {
	const [a, b] = [ranks(x), ranks(y)];
	const middle = (x.length + 1) / 2;
	let [ab, aa, bb] = [0, 0, 0];
	for (let at = 0; at < x.length; at += 1) {
		const [da, db] = [(a[at] ?? 0) - middle, (b[at] ?? 0) - middle];
		ab += da * db;
		aa += da * da;
		bb += db * db;
	}
	return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : Number.NaN;
}

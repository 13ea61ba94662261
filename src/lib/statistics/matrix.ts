/** Small dense matrices as arrays of rows: what tests on several estimates at once need, and no more. */

export type Matrix = readonly (readonly number[])[];

const at = (matrix: Matrix, row: number, column: number) => matrix[row]?.[column] ?? Number.NaN;

/** Rows become columns; a matrix without rows stays empty. */
export const transpose = (matrix: Matrix): number[][] =>
	(matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? Number.NaN));

/** Product of an n × k with a k × m matrix. */
export function multiply(a: Matrix, b: Matrix): number[][] {
	const columns = transpose(b);
	return a.map((row) =>
		columns.map((column) => row.reduce((sum, value, place) => sum + value * (column[place] ?? Number.NaN), 0))
	);
}

/** Sum of the diagonal. */
export const trace = (matrix: Matrix): number =>
	matrix.reduce((sum, row, place) => sum + (row[place] ?? Number.NaN), 0);

/** Pivots this much smaller than the largest number of a matrix are rounding and nothing else. */
const smallestPivot = 1e-13;

/** Inverse by Gauss and Jordan's elimination with row exchange; nothing for a singular matrix. */
export function inverse(matrix: Matrix): number[][] | undefined {
	const size = matrix.length;
	const least = smallestPivot * Math.max(0, ...matrix.flat().map(Math.abs));
	const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
	for (let pivot = 0; pivot < size; pivot += 1) {
		const below = work.slice(pivot).map((row) => Math.abs(row[pivot] ?? 0));
		const best = pivot + below.indexOf(Math.max(...below));
		if (!(Math.abs(at(work, best, pivot)) > least)) return undefined;
		[work[pivot], work[best]] = [work[best] as number[], work[pivot] as number[]];
		const scale = at(work, pivot, pivot);
		const lead = (work[pivot] as number[]).map((value) => value / scale);
		work[pivot] = lead;
		work.forEach((row, i) => {
			const factor = row[pivot] ?? 0;
			if (i !== pivot && factor !== 0)
				work[i] = row.map((value, place) => value - factor * (lead[place] as number));
		});
	}
	return work.map((row) => row.slice(size));
}

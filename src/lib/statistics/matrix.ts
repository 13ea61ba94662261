/** Small dense matrices as arrays of rows: what tests on several estimates at once need, and no more. */
import { Fault } from '$lib/base/fault';

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

/** Inverse by Gauss and Jordan's elimination with row exchange. Throws Fault for a singular matrix. */
export function inverse(matrix: Matrix): number[][] {
	const size = matrix.length;
	const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
	for (let pivot = 0; pivot < size; pivot += 1) {
		const below = work.slice(pivot).map((row) => Math.abs(row[pivot] ?? 0));
		const best = pivot + below.indexOf(Math.max(...below));
		if (at(work, best, pivot) === 0) throw new Fault('inverse', 'singular matrix, pivot', pivot, 'full rank');
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

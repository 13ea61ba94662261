/** Rows of regressors in, an orthonormal basis of them out; with a series in, what they leave unexplained out. */
import { Fault } from '$lib/base/fault';

/** Regressors one after the other, each as long as the series. */
export type Columns = readonly Float64Array[];

export function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
	return sum;
}

/** Takes from a row its parts along the orthonormal columns, in place. */
export function takeOut(row: Float64Array, basis: Columns): void {
	for (const column of basis) {
		const part = dot(row, column);
		for (let i = 0; i < row.length; i += 1) row[i] = (row[i] as number) - part * (column[i] as number);
	}
}

/**
 * Columns of length 1, each at right angles to those before it (Gram–Schmidt, run twice for accuracy).
 * `lengths` are those of the columns after stripping: their product is the root of |X′X|. Throws Fault where a
 * column is a mixture of those before it.
 */
export function orthonormal(columns: Columns): { basis: Float64Array[]; lengths: number[] } {
	const basis: Float64Array[] = [];
	const lengths: number[] = [];
	for (const column of columns) {
		const row = Float64Array.from(column);
		takeOut(row, basis);
		takeOut(row, basis);
		const length = Math.sqrt(dot(row, row));
		if (!(length > 1e-9 * Math.sqrt(dot(column, column))))
			throw new Fault('orthonormal', 'columns depend', basis.length);
		basis.push(row.map((value) => value / length));
		lengths.push(length);
	}
	return { basis, lengths };
}

/** What an orthonormal basis leaves of a series. */
export function residuals(series: ArrayLike<number>, basis: Columns): Float64Array {
	const row = Float64Array.from(series);
	takeOut(row, basis);
	return row;
}

/** An orthonormal basis of level and straight line over the years. Throws Fault under two years. */
export function straightLine(years: readonly number[]): Columns {
	const first = years[0] as number;
	const columns = [new Float64Array(years.length).fill(1), Float64Array.from(years, (year) => year - first)];
	return orthonormal(columns).basis;
}

/** A series without its straight line over the years (ordinary least squares). Throws Fault under two years. */
export const detrended = (years: readonly number[], values: readonly number[]): Float64Array =>
	residuals(values, straightLine(years));

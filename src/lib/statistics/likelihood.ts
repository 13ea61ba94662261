/** A covariance, regressors and a series in, how well the one explains what the others leave of it out. */
import { dot, orthonormal, takeOut, type Columns } from './least-squares';

/** What can be worked out before a series is known. */
export interface Fit {
	/** Cholesky factor of the covariance, lower, rows one after the other */
	readonly factor: Float64Array;
	/** regressors after whitening, orthonormal */
	readonly basis: Columns;
	/** |V|^−½ |X′V⁻¹X|^−½ */
	readonly front: number;
}

/** Lower triangular L with L L′ = the matrix, which must be positive definite. */
function cholesky(matrix: Float64Array, n: number): Float64Array {
	const factor = new Float64Array(n * n);
	for (let i = 0; i < n; i += 1)
		for (let j = 0; j <= i; j += 1) {
			let rest = matrix[i * n + j] as number;
			for (let k = 0; k < j; k += 1) rest -= (factor[i * n + k] as number) * (factor[j * n + k] as number);
			factor[i * n + j] = i === j ? Math.sqrt(rest) : rest / (factor[j * n + j] as number);
		}
	return factor;
}

/** Solves L z = row. */
function whitened(
	factor: Float64Array,
	row: ArrayLike<number>,
	result: Float64Array = new Float64Array(row.length)
): Float64Array {
	const n = row.length;
	for (let i = 0; i < n; i += 1) {
		let rest = row[i] as number;
		for (let k = 0; k < i; k += 1) rest -= (factor[i * n + k] as number) * (result[k] as number);
		result[i] = rest / (factor[i * n + i] as number);
	}
	return result;
}

/** Throws Fault where the regressors depend on each other. */
export function fit(matrix: Float64Array, columns: Columns): Fit {
	const n = (columns[0] as Float64Array).length;
	const factor = cholesky(matrix, n);
	const { basis, lengths } = orthonormal(columns.map((column) => whitened(factor, column)));
	let front = 1;
	for (let i = 0; i < n; i += 1) front /= factor[i * n + i] as number;
	for (const length of lengths) front /= length;
	return { factor, basis, front };
}

/** base^(half/2) by multiplications and one root, so that every engine gives the same bits. */
function halfPower(base: number, half: number): number {
	let result = 1;
	let square = Math.sqrt(base);
	for (let left = half; left > 0; left = Math.floor(left / 2)) {
		if (left % 2 === 1) result *= square;
		square *= square;
	}
	return result;
}

/** What a fit says of a series: comparable between fits of the same series with the same regressors. */
export interface Explained {
	/** restricted likelihood, scale and regressors integrated out, up to a factor common to all fits */
	readonly likelihood: number;
	/** variance of the yearly impulse, in squared units of the series */
	readonly impulse: number;
}

/**
 * Restricted (residual) likelihood with the scale integrated out under 1/σ (Patterson and Thompson 1971; Harville
 * 1974): level, trend and size of a series leave it as it is. `total` is the series' sum of squares around its
 * mean, above 0; a perfect fit is taken as one that leaves a billionth of it. `scratch`, as long as the series, spares
 * an allocation.
 */
export function explain(
	{ factor, basis, front }: Fit,
	series: ArrayLike<number>,
	total: number,
	scratch?: Float64Array
): Explained {
	const rest = whitened(factor, series, scratch);
	takeOut(rest, basis);
	const left = dot(rest, rest);
	const degrees = series.length - basis.length;
	return {
		likelihood: front * halfPower(1 / Math.max(left / total, 1e-9), degrees),
		impulse: left / degrees
	};
}

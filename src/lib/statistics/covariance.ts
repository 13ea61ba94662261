/** A process and the years that are known in, how those years hang together out. */
import type { Process } from './process';

/** Covariances of the years (rows one after the other), in units of the yearly impulse's variance. */
export interface Covariance {
	readonly matrix: Float64Array;
	/** variance of the noise of a single year, already on the diagonal */
	readonly noise: number;
}

/** Autocovariances 0 … last of a stationary process; of smooth ones the impulses are an AR(1) themselves. */
function stationary(rho: number, smooth: number, last: number): Float64Array {
	const impulse = 1 / (1 - smooth * smooth);
	const cross = impulse / (1 - rho * smooth);
	const result = new Float64Array(last + 1);
	result[0] = (impulse + 2 * rho * smooth * cross) / (1 - rho * rho);
	let fading = cross;
	for (let lag = 1; lag <= last; lag += 1) {
		fading *= smooth;
		result[lag] = rho * (result[lag - 1] as number) + fading;
	}
	return result;
}

/** Covariances of a random walk that starts at 0 before year 0, its impulses an AR(1) with parameter `smooth`. */
function walk(smooth: number, last: number): Float64Array {
	const size = last + 1;
	const impulse = 1 / (1 - smooth * smooth);
	const result = new Float64Array(size * size);
	const at = (i: number, j: number) => (i < 0 || j < 0 ? 0 : (result[i * size + j] as number));
	const between = new Float64Array(size);
	let power = impulse;
	for (let lag = 0; lag < size; lag += 1, power *= smooth) between[lag] = power;
	for (let i = 0; i < size; i += 1)
		for (let j = 0; j < size; j += 1)
			result[i * size + j] =
				at(i - 1, j) + at(i, j - 1) - at(i - 1, j - 1) + (between[Math.abs(i - j)] as number);
	return result;
}

/** Variance that a sample of these years is expected to show around its own mean. */
function withinWindow(matrix: Float64Array, n: number): number {
	let all = 0;
	let diagonal = 0;
	for (let i = 0; i < n; i += 1) {
		diagonal += matrix[i * n + i] as number;
		for (let j = 0; j < n; j += 1) all += matrix[i * n + j] as number;
	}
	return diagonal / n - all / (n * n);
}

/**
 * Covariance of the latent process at the known years, counted from the first (0, 1, 3 …, ascending). Noise of a
 * single year is added as a share of the variance expected within the window; renewal is not a matter of
 * covariance and is left out. Only + − × ÷ are used: the same bits in every engine.
 */
export function covariance(process: Process, offsets: readonly number[]): Covariance {
	const n = offsets.length;
	const last = offsets[n - 1] as number;
	const smooth = process.smooth ?? 0;
	const matrix = new Float64Array(n * n);
	const full = process.rho < 1 ? stationary(process.rho, smooth, last) : walk(smooth, last);
	for (let i = 0; i < n; i += 1)
		for (let j = 0; j < n; j += 1) {
			const [a, b] = [offsets[i] as number, offsets[j] as number];
			matrix[i * n + j] = full[process.rho < 1 ? Math.abs(a - b) : a * (last + 1) + b] as number;
		}
	const share = process.noiseShare ?? 0;
	const noise = share > 0 ? (withinWindow(matrix, n) * share) / (1 - share) : 0;
	for (let i = 0; i < n; i += 1) matrix[i * n + i] = (matrix[i * n + i] as number) + noise;
	return { matrix, noise };
}

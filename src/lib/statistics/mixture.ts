/** How well each candidate explains each series in, how common each candidate is out. */

/**
 * Steps of the expectation–maximisation, and the series' worth of even weight that keeps rare candidates alive.
 * After 60 steps from even weights much weight still lies on candidates that the world does not have: tried on
 * simulated worlds, 300 steps find more true changes (ρ 0.3, 12 years: 47 for 30 %) and fewer false ones.
 */
const STEPS = 300;
const EVEN = 0.2;

/** Weights, summing to 1, times likelihoods; the weights alone where no candidate explains anything. */
export function posterior(weights: ArrayLike<number>, likelihoods: ArrayLike<number>): Float64Array {
	const result = Float64Array.from(weights, (weight, k) => weight * (likelihoods[k] as number));
	const total = result.reduce((sum, value) => sum + value, 0);
	return total > 0 ? result.map((value) => value / total) : Float64Array.from(weights);
}

/**
 * Weights of the candidates over all series (nonparametric maximum likelihood by 300 steps of EM from even weights;
 * Laird 1978), each row of likelihoods one series. Rounded to 10⁻⁶ so that a stored copy decides as the fresh one.
 */
export function mixture(rows: readonly Float64Array[], candidates: number): number[] {
	let weights = new Float64Array(candidates).fill(1 / candidates);
	const next = new Float64Array(candidates);
	const own = new Float64Array(candidates);
	for (let step = 0; step < STEPS; step += 1) {
		next.fill(EVEN / candidates);
		// Plain loops: this is the inside of 300 steps over every series, and callbacks here took most of the time.
		for (const row of rows) {
			let total = 0;
			for (let k = 0; k < candidates; k += 1) {
				own[k] = (weights[k] as number) * (row[k] as number);
				total += own[k] as number;
			}
			if (total === 0) continue;
			const share = 1 / total;
			for (let k = 0; k < candidates; k += 1) next[k] = (next[k] as number) + (own[k] as number) * share;
		}
		const all = next.reduce((sum, value) => sum + value, 0);
		weights = next.map((value) => value / all);
	}
	return Array.from(weights, (weight) => Math.round(weight * 1e6) / 1e6);
}

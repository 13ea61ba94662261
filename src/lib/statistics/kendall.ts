/** Times and values in, Kendall's τ out: how much oftener later means higher than lower. */
import { Fault } from '$lib/base/fault';
import { tieSizes } from './ranks';

export interface Kendall {
	/** pairs that rise minus pairs that fall */
	readonly score: number;
	readonly pairs: number;
	/** score ÷ all pairs; a tie counts as no movement */
	readonly tauA: number;
	/** corrected for ties on both sides; undefined where one side never varies */
	readonly tauB: number | undefined;
}

/** Rising minus falling pairs of values whose places are in order; the heart of every simulation, so kept bare. */
export function orderScore(values: ArrayLike<number>, count = values.length): number {
	let score = 0;
	for (let i = 1; i < count; i += 1) {
		const late = values[i] as number;
		for (let j = 0; j < i; j += 1) {
			const early = values[j] as number;
			// Number(…) of comparisons runs twice as fast as branches here
			score += Number(late > early) - Number(late < early);
		}
	}
	return score;
}

/** The same where no two values are equal: rising pairs alone, two at a time, in half the time. */
export function untiedScore(values: ArrayLike<number>): number {
	const n = values.length;
	let even = 0;
	let odd = 0;
	for (let i = 1; i < n; i += 1) {
		const late = values[i] as number;
		let j = 0;
		for (; j + 1 < i; j += 2) {
			even += Number((values[j] as number) < late);
			odd += Number((values[j + 1] as number) < late);
		}
		if (j < i) even += Number((values[j] as number) < late);
	}
	return 2 * (even + odd) - (n * (n - 1)) / 2;
}

const tiedPairs = (values: readonly number[]) =>
	tieSizes(values).reduce((total, size) => total + (size * (size - 1)) / 2, 0);

/** Kendall 1938 (τ-a) and 1945 (τ-b). Throws Fault under two pairs of numbers or for unequal lengths. */
export function kendall(x: readonly number[], y: readonly number[]): Kendall {
	if (x.length !== y.length || x.length < 2)
		throw new Fault('kendall', 'lengths', [x.length, y.length], '2 or more, equal');
	let score = 0;
	for (let i = 1; i < x.length; i += 1)
		for (let j = 0; j < i; j += 1)
			score +=
				Math.sign((x[i] as number) - (x[j] as number)) * Math.sign((y[i] as number) - (y[j] as number));
	const pairs = (x.length * (x.length - 1)) / 2;
	const room = (pairs - tiedPairs(x)) * (pairs - tiedPairs(y));
	return { score, pairs, tauA: score / pairs, tauB: room > 0 ? score / Math.sqrt(room) : undefined };
}

/** A seed in, an endless row of numbers out that look random and are the same on every machine. */
import { Fault } from '$lib/base/fault';
import { normalQuantile } from './normal';

export interface Generator {
	/** a whole number from 0 to 2³² − 1 */
	readonly next: () => number;
	/** strictly between 0 and 1, in steps of 2⁻³² */
	readonly uniform: () => number;
	/** standard normal */
	readonly normal: () => number;
	/** a whole number from 0 to count − 1, each equally likely; throws Fault unless 1 ≤ count ≤ 2³² */
	readonly below: (count: number) => number;
}

const turn = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/**
 * xoshiro128++ (Blackman and Vigna 2021) over four 32-bit words, not all zero. Normals come from one draw each,
 * through the inverse distribution function, so that a draw more or less never shifts the others.
 */
export function generatorFrom(words: readonly [number, number, number, number]): Generator {
	let [a, b, c, d] = words;
	const next = () => {
		const result = (turn((a + d) | 0, 7) + a) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = turn(d, 11);
		return result;
	};
	const uniform = () => (next() + 0.5) * 2 ** -32;
	const below = (count: number) => {
		if (!(count >= 1 && count <= 2 ** 32)) throw new Fault('generator', 'count', count, '1 to 2^32');
		const fair = 2 ** 32 - (2 ** 32 % count);
		let draw = next();
		while (draw >= fair) draw = next();
		return draw % count;
	};
	return { next, uniform, normal: () => normalQuantile(uniform()), below };
}

/** One generator for each seed and stream (32-bit whole numbers); the words are stretched by splitmix32. */
export function generator(seed: number, stream = 0): Generator {
	let state = (seed ^ Math.imul(stream, 0x9e3779b1)) | 0;
	const word = () => {
		state = (state + 0x9e3779b9) | 0;
		let z = state;
		z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
		z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
		return z ^ (z >>> 16);
	};
	return generatorFrom([word(), word(), word(), word()]);
}

/** A new array with the same items in random order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Generator): Item[] {
	const result = [...items];
	for (let last = result.length - 1; last > 0; last -= 1) {
		const other = random.below(last + 1);
		const held = result[last] as Item;
		result[last] = result[other] as Item;
		result[other] = held;
	}
	return result;
}

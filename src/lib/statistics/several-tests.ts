/** The p values of several tests in, what they say together out. */
import { Fault } from '$lib/base/fault';

function checked(values: readonly number[]): void {
	const wrong = values.find((value) => !(value >= 0 && value <= 1));
	if (wrong !== undefined) throw new Fault('several tests', 'not a p value', wrong, '0 to 1');
}

/**
 * Adjusted p values in the order given: those at or under a level q keep the share of false findings under q.
 * An empty list stays empty. Source: Benjamini and Hochberg 1995. Throws Fault outside [0, 1].
 */
export function benjaminiHochberg(values: readonly number[]): number[] {
	checked(values);
	const order = values.map((_, place) => place).sort((i, j) => (values[j] as number) - (values[i] as number));
	const adjusted = new Array<number>(values.length);
	let smallest = 1;
	order.forEach((place, fromTop) => {
		smallest = Math.min(smallest, (values[place] as number) * (values.length / (values.length - fromTop)));
		adjusted[place] = smallest;
	});
	return adjusted;
}

/**
 * One p value for "at least one of these is not chance": the smallest of p(i)·m/i over the sorted p values.
 * 1 for an empty list. Source: Simes 1986. Throws Fault outside [0, 1].
 */
export function simes(values: readonly number[]): number {
	return Math.min(1, ...benjaminiHochberg(values));
}

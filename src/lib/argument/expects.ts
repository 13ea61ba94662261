/** Which way an expectation points. */
import type { Expectation } from './evidence';

const upwards = new Set(['rise', 'above', 'positive', 'apart']);

/** Whether more, higher, together in rank or farther apart is expected; false for the opposite and for what is described. */
export function expectedUp(expect: Expectation): boolean {
	const way = 'direction' in expect ? expect.direction : 'sign' in expect ? expect.sign : expect.kind;
	return upwards.has(way);
}

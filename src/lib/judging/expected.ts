/** What a piece expects, in the terms of the rules: which way, and which kind of change. */
import type { Expectation } from '$lib/argument/evidence';
import { expectedUp } from '$lib/argument/expects';
import type { Change } from '$lib/statistics/change';

/** 1 where more, higher, together in rank or farther apart is expected, −1 for the opposite, 0 where nothing is judged. */
export function expectedSign(expect: Expectation): 1 | -1 | 0 {
	if (expect.kind === 'describe') return 0;
	return expectedUp(expect) ? 1 : -1;
}

const turnedWay: Readonly<Record<string, string>> = {
	rise: 'fall',
	fall: 'rise',
	above: 'below',
	below: 'above',
	positive: 'negative',
	negative: 'positive',
	apart: 'together',
	together: 'apart'
};

/** The expectation of someone who holds the opposite. */
export function reversed(expect: Expectation): Expectation {
	if ('direction' in expect) return { ...expect, direction: turnedWay[expect.direction] } as Expectation;
	if ('sign' in expect) return { ...expect, sign: turnedWay[expect.sign] } as Expectation;
	return expect.kind === 'describe' ? expect : ({ kind: turnedWay[expect.kind] } as Expectation);
}

/** The change that a series is judged for; undefined for levels, counts, associations and what is only described. */
export function changeOf(expect: Expectation): Change | undefined {
	if (expect.kind === 'rise' || expect.kind === 'fall' || expect.kind === 'spread') return { kind: 'trend' };
	if (expect.kind === 'step' || expect.kind === 'turn') return { kind: expect.kind, after: expect.after };
	return undefined;
}

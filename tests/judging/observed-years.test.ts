// Years that a publisher drew with a ruler between its observations are shown, and not judged.
import { describe, expect, it } from 'vitest';
import { weighed } from '$lib/judging/weigh';
import { generator } from '$lib/statistics/generator';
import { judgedOne, wandering, years } from './planted';

const noise = wandering(generator(4, 99));
/** The values of every so-many-th year, the rest on straight lines between them. */
const ruled = (values: readonly number[], every: number) =>
	values.map((_, i) => {
		const from = Math.floor(i / every) * every;
		const to = Math.min(from + every, values.length - 1);
		const share = to === from ? 0 : (i - from) / (to - from);
		return (1 - share) * values[from]! + share * values[to]!;
	});
const rising = noise.map((value, i) => 50 + value + i);

describe('drawn years', () => {
	it('leave too few observations of a series known every fourth year', () => {
		const found = judgedOne({ kind: 'rise' }, ruled(rising, 4));
		expect(found).toMatchObject({ word: 'cannot-tell', why: 'too-short', n: 7, missing: 17, drawn: 17 });
	});

	it('hold a verdict at moderate certainty at most, and are counted', () => {
		const some = rising.map((value, i) =>
			i > 8 && i < 12 ? rising[8]! + ((i - 8) / 4) * (rising[12]! - rising[8]!) : value
		);
		const found = judgedOne({ kind: 'rise' }, some, 1, { measurement: 'administrative' });
		expect(found).toMatchObject({ word: 'supports', n: 21, missing: 3, drawn: 3 });
		const steps = (of: typeof found) => weighed(of, 0.05).certainty?.steps;
		expect(steps(found)).toContainEqual({ code: 'not-observed', change: { atMost: 3 }, counted: true });
		const whole = judgedOne({ kind: 'rise' }, rising, 1, { measurement: 'administrative' });
		expect(whole.drawn).toBeUndefined();
		expect(steps(whole)).toContainEqual({ code: 'not-observed', change: { atMost: 3 }, counted: false });
	});

	it('are no whole numbers that rise by one, and no single year on a line', () => {
		expect(
			judgedOne(
				{ kind: 'rise' },
				years.map((_, i) => i)
			).drawn
		).toBeUndefined();
		const one = rising.map((value, i) => (i === 9 ? (rising[8]! + rising[10]!) / 2 : value));
		expect(judgedOne({ kind: 'rise' }, one).drawn).toBeUndefined();
	});
});

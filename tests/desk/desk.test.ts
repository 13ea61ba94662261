// What a reader does to the desk: another comparison, another view, back and forward again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	chanceOfOne,
	comparisonOf,
	enlarged,
	firstDesk,
	withAnother,
	withLinkedYears,
	without,
	withView
} from '$lib/desk/desk';
import { begin, record, redo, undo } from '$lib/desk/history';
import { randomView } from './random-desk';
import { choices } from './shipped';

const desk = firstDesk(choices);
const [view] = desk.views;
const seen = new Set([comparisonOf(view)]);

describe('comparisons', () => {
	it('counts other numbers once, and the same numbers in another form not at all', () => {
		expect(withView(desk, { ...view, form: 'map', fits: 'none', path: false }, seen).looks).toBe(1);
		expect(withView(desk, { ...view, from: 2000 }, seen).looks).toBe(2);
		expect(withView(desk, { ...view, countries: [...view.countries].reverse() }, seen).looks).toBe(1);
		expect(withView(desk, { ...view, log: true }, seen).looks).toBe(2);
	});

	it('says that nine looks at nothing show something in 37 % of cases', () => {
		expect(chanceOfOne(9)).toBeCloseTo(0.3698, 4);
		expect(chanceOfOne(1)).toBeCloseTo(0.05, 10);
	});
});

describe('views beside each other', () => {
	const other = { ...view, form: 'lines' as const };

	it('hold four at most', () => {
		const four = [1, 2, 3].reduce((all) => withAnother(all, other), desk);
		expect(four.views).toHaveLength(4);
		expect(withAnother(four, other)).toBe(four);
	});

	it('change places, close and share their years', () => {
		const two = withAnother({ ...desk, views: [{ ...view, from: 1995, to: 2010 }] }, other);
		expect(enlarged(two, 1).views).toEqual([two.views[1], two.views[0]]);
		expect(enlarged(enlarged(two, 1), 1)).toEqual(two);
		expect(without(two, 1).views).toHaveLength(1);
		expect(without(two, 0)).toBe(two);
		expect(withLinkedYears(two, 1).views[1]).toMatchObject({ from: 1995, to: 2010, form: 'lines' });
	});
});

describe('undo', () => {
	it('goes back step by step to where it began, and redo forward to the end', () => {
		fc.assert(
			fc.property(fc.array(randomView, { minLength: 1, maxLength: 20 }), (views) => {
				const done = views.reduce((all, one) => record(all, one), begin(view));
				const back = views.reduce((all) => undo(all), done);
				expect(back.present).toEqual(view);
				expect(views.reduce((all) => redo(all), back)).toEqual(done);
			}),
			{ numRuns: 50 }
		);
	});

	it('does nothing where there is nothing, and a new step lets go of what was undone', () => {
		const start = begin(1);
		expect(undo(start)).toEqual(start);
		expect(redo(start)).toEqual(start);
		expect(redo(record(undo(record(start, 2)), 3)).present).toBe(3);
	});
});

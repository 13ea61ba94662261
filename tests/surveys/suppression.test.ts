import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_FIRM, FEWEST_SHOWN, suppress, type Counted } from '$lib/surveys/suppression';

const of = (rows: number[][]) => rows.map((row) => row.map((n) => ({ respondents: n, effective: n * 0.8 })));

describe('suppress', () => {
	it('hides cells under ten respondents and greys those under thirty effective ones', () => {
		expect(
			suppress(
				of([
					[9, 10, 30, 40],
					[50, 60, 70, 80],
					[9, 12, 90, 99]
				])
			)
		).toEqual([
			['hidden', 'hidden-with', 'grey', 'shown'],
			['shown', 'shown', 'shown', 'shown'],
			['hidden', 'hidden-with', 'shown', 'shown']
		]);
	});

	it('takes a second cell along where one alone could be worked out', () => {
		expect(suppress(of([[4, 50, 60]]))).toEqual([['hidden', 'hidden-with', 'shown']]);
		expect(suppress(of([[4], [50], [60]]))).toEqual([['hidden'], ['hidden-with'], ['shown']]);
	});

	it('leaves no line with exactly one hidden cell, and hides no cell without need', () => {
		const table = fc
			.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
			.chain(([rows, columns]) =>
				fc.array(fc.array(fc.nat(60), { minLength: columns, maxLength: columns }), {
					minLength: rows,
					maxLength: rows
				})
			);
		fc.assert(
			fc.property(table, (counts) => {
				const cells: Counted[][] = of(counts);
				const marks = suppress(cells);
				const lines = [...marks, ...marks[0]!.map((_, j) => marks.map((row) => row[j]!))];
				for (const line of lines) expect(line.filter((mark) => mark.startsWith('hidden')).length).not.toBe(1);
				marks.flat().forEach((mark, at) => {
					const { respondents, effective } = cells.flat()[at]!;
					expect(mark === 'hidden').toBe(respondents < FEWEST_SHOWN);
					if (mark === 'shown') expect(effective).toBeGreaterThanOrEqual(FEWEST_FIRM);
				});
				if (counts.flat().every((n) => n >= FEWEST_SHOWN))
					expect(marks.flat().some((mark) => mark.startsWith('hidden'))).toBe(false);
			})
		);
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from '$lib/charts/thin';

const point = fc.tuple(
	fc.double({ min: 0, max: 500, noNaN: true }),
	fc.double({ min: 0, max: 500, noNaN: true })
);

it('leaves out what lies on a straight line, and keeps a corner', () => {
	expect(
		thinned(
			[
				[0, 0],
				[5, 0.1],
				[10, 0],
				[10, 10]
			],
			0.5
		)
	).toEqual([
		[0, 0],
		[10, 0],
		[10, 10]
	]);
});

it('keeps both ends and invents no point', () => {
	fc.assert(
		fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
			const kept = thinned(points, 2);
			expect(kept[0]).toEqual(points[0]);
			expect(kept.at(-1)).toEqual(points.at(-1));
			for (const one of kept) expect(points).toContainEqual(one);
		})
	);
});

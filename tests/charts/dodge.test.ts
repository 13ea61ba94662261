import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '$lib/charts/dodge';

const wish = fc.record({ at: fc.double({ min: 0, max: 300, noNaN: true }), room: fc.constant(18) });
const ranked = (values: readonly number[]) =>
	values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);

describe('dodge', () => {
	it('leaves labels alone that do not touch', () => {
		expect(
			dodge(
				[
					{ at: 20, room: 18 },
					{ at: 60, room: 18 }
				],
				0,
				100
			)
		).toEqual([20, 60]);
	});
	it('centres two that touch on the mean of their wishes', () => {
		expect(
			dodge(
				[
					{ at: 50, room: 18 },
					{ at: 54, room: 18 }
				],
				0,
				100
			)
		).toEqual([43, 61]);
	});
	it('merges blocks that come to touch by moving', () => {
		const rooms = [50, 50, 64].map((at) => ({ at, room: 18 }));
		const mean = (50 + 50 + 64) / 3;
		dodge(rooms, 0, 200).forEach((at, rank) => expect(at).toBeCloseTo(mean + (rank - 1) * 18));
	});
	it('gives a label of two lines its room', () => {
		const [a, b] = dodge(
			[
				{ at: 50, room: 36 },
				{ at: 50, room: 18 }
			],
			0,
			200
		);
		expect(b! - a!).toBeCloseTo(27);
	});
	it('keeps order and distances, and stays inside while all fit', () => {
		fc.assert(
			fc.property(fc.array(wish, { minLength: 1, maxLength: 16 }), (wishes) => {
				const placed = dodge(wishes, 0, 300);
				const order = ranked(wishes.map(({ at }) => at));
				const sorted = order.map((index) => placed[index]!);
				sorted.slice(1).forEach((at, rank) => expect(at - sorted[rank]!).toBeGreaterThan(18 - 1e-6));
				expect(sorted[0]!).toBeGreaterThan(9 - 1e-6);
				expect(sorted.at(-1)!).toBeLessThan(291 + 1e-6);
			})
		);
	});
	it('squeezes evenly when more is asked for than there is', () => {
		const placed = dodge(
			Array.from({ length: 20 }, () => ({ at: 5, room: 18 })),
			0,
			180
		);
		placed.slice(1).forEach((at, index) => expect(at - placed[index]!).toBeCloseTo(9));
	});
});

// Slopes inside members and between their averages: by hand, by properties, and on the figures of the desk's opening view.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	betweenSlope,
	ownLine,
	residualMemory,
	withinSlope,
	withinWithoutEach,
	type Pairs
} from '$lib/statistics/pooled';

const pairs = (x: readonly number[], y: readonly number[]): Pairs => ({
	years: x.map((_, at) => 2000 + at),
	x,
	y
});
// Inside each y rises by 2 for 1 of x; between them the averages (1, 2), (11, -8) fall by 1.
const two = [pairs([0, 1, 2], [0, 2, 4]), pairs([10, 11, 12], [-10, -8, -6])];

describe('the slope inside members', () => {
	it('takes the averages out: 2, where the averages themselves fall by 1', () => {
		expect(withinSlope(two)?.slope).toBeCloseTo(2, 12);
		expect(betweenSlope(two)?.slope).toBeCloseTo(-1, 12);
	});

	it('weighs all samples of whole members by how often they occur', () => {
		// x moves alike in both (Σxx = 2); slopes 1 and 3. Samples: AA 1/4, AB 1/2, BB 1/4.
		const found = withinSlope([pairs([0, 1, 2], [0, 1, 2]), pairs([0, 1, 2], [0, 3, 6])]);
		expect(found).toMatchObject({ slope: 2, low: 1, high: 3, ways: 3, all: true, positive: 1, pairs: 6 });
	});

	it('counts the shares of signs: one of three members pulls the other way', () => {
		const mixed = [pairs([0, 1], [0, 1]), pairs([0, 1], [0, 1]), pairs([0, 1], [0, -5])];
		// Samples of three out of three: the sum is above zero unless the third is drawn at all (1 − (2/3)³).
		expect(withinSlope(mixed)?.positive).toBeCloseTo(8 / 27, 12);
		expect(withinWithoutEach(mixed)).toEqual([-2, -2, 1]);
	});

	it('is undefined where x never moves, and has no interval for one member', () => {
		expect(withinSlope([pairs([3, 3], [1, 2])])).toBeUndefined();
		expect(withinSlope([pairs([0, 1], [0, 1])])).not.toHaveProperty('low', undefined);
		expect(ownLine(pairs([3, 3], [1, 2]))).toBeUndefined();
	});

	it('does not care where members lie, and turns with the sign of y', () => {
		const member = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
			minLength: 3,
			maxLength: 8
		});
		fc.assert(
			fc.property(fc.array(member, { minLength: 2, maxLength: 5 }), fc.integer(), (rows, shift) => {
				const members = rows.map((row) =>
					pairs(
						row.map(([x]) => x),
						row.map(([, y]) => y)
					)
				);
				const moved = members.map((one, at) => ({ ...one, y: one.y.map((y) => y + (shift % 1000) * at) }));
				const turned = members.map((one) => ({ ...one, y: one.y.map((y) => -y) }));
				const slope = withinSlope(members)?.slope;
				if (slope === undefined) return;
				expect(withinSlope(moved)?.slope).toBeCloseTo(slope, 8);
				expect(withinSlope(turned)?.slope).toBeCloseTo(-slope, 8);
			}),
			{ numRuns: 100 }
		);
	});

	it('draws the same samples again where there are too many to try all', () => {
		const many = Array.from({ length: 12 }, (_, at) => pairs([0, 1, 3], [at, 2 * at, at % 3]));
		expect(withinSlope(many)).toEqual(withinSlope(many));
		expect(withinSlope(many)).toMatchObject({ all: false, ways: 1000 });
	});
});

describe('memory of what is left', () => {
	it('is high for slow waves and low for a saw, and needs neighbouring years', () => {
		const flat = Array.from({ length: 20 }, () => 0);
		const wave = pairs(
			flat.map((_, at) => at % 2),
			flat.map((_, at) => Math.sin(at / 6))
		);
		const saw = pairs(
			flat.map((_, at) => at % 3),
			flat.map((_, at) => (at % 2 ? 1 : -1))
		);
		expect(residualMemory([wave], 0)).toBeGreaterThan(0.7);
		expect(residualMemory([saw], 0)).toBeLessThan(-0.8);
		expect(residualMemory([{ years: [2000, 2005], x: [0, 1], y: [1, 3] }], 0)).toBeUndefined();
	});
});

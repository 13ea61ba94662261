import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from '$lib/charts/short-path';

type Corner = readonly [x: number, y: number];

/** Corners of every stretch, in tenths, as a browser reads them from steps: M, l, h, v, z. */
function walked(d: string): Corner[][] {
	const stretches: Corner[][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', numbers = ''] of d.matchAll(/([Mlhvz])([^Mlhvz]*)/g)) {
		const given = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((one) => Math.round(Number(one) * 10));
		if (command === 'M') {
			[x, y] = [given[0]!, given[1]!];
			stretches.push([[x, y]]);
		}
		const stride = command === 'l' ? 2 : 1;
		for (let at = 0; command !== 'M' && at < given.length; at += stride) {
			x += command === 'v' ? 0 : given[at]!;
			y += command === 'h' ? 0 : given[at + stride - 1]!;
			stretches.at(-1)!.push([x, y]);
		}
	}
	return stretches;
}

const tenth = fc.integer({ min: -9999, max: 99999 });
const stretch = fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: 8 });
const long = fc.array(fc.tuple(tenth, tenth), { minLength: 9, maxLength: 40 });
const written = (corners: readonly Corner[]) =>
	`M${corners.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}`;

describe('shortPath', () => {
	it('leads through the same corners', () => {
		fc.assert(
			fc.property(fc.array(stretch, { minLength: 1, maxLength: 5 }), (stretches) => {
				expect(walked(shortPath(stretches.map(written).join('')))).toEqual(stretches);
			})
		);
	});
	it('leads a long line past each corner at a quarter of a pixel at most', () => {
		fc.assert(
			fc.property(long, (corners) => {
				const [line = []] = walked(shortPath(written(corners)));
				let at = 0;
				const isNear = ([x, y]: Corner) =>
					Math.abs(x - (line[at]?.[0] ?? NaN)) <= 2.5 && Math.abs(y - (line[at]?.[1] ?? NaN)) <= 2.5;
				for (const corner of corners) {
					if (!isNear(corner)) at += 1;
					expect(isNear(corner), `${corner} at ${at} of ${JSON.stringify(line)}`).toBe(true);
				}
				expect(at).toBe(line.length - 1);
			})
		);
	});
	it('does not let rounding add up', () => {
		const d = `M0,0${Array.from({ length: 1000 }, (_, at) => `L${at * 0.04},${at * 0.06}`).join('')}`;
		expect(walked(shortPath(d)).at(-1)!.at(-1)).toEqual([400, 600]);
	});
	it('knows level and upright lines, closed shapes and points', () => {
		expect(shortPath('M10,20H30V25.5H10Z')).toBe('M10 20h20v5.5h-20z');
		expect(shortPath('M0.5,-0.5L1,0.4M3,3Z')).toBe('M.5-.5l.5.9M3 3z');
	});
	it('leaves what it does not know', () => {
		expect(shortPath('M0,0C1,1 2,2 3,3')).toBe('M0,0C1,1 2,2 3,3');
	});
});

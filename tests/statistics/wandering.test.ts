import { describe, expect, it } from 'vitest';
import { covariance } from '$lib/statistics/covariance';
import { RENEWED, WANDERING, WANDERING_SMOOTHLY, persistent, type Process } from '$lib/statistics/process';
import { mostlyRepeats, renewalPlaces } from '$lib/statistics/renewals';
import { simulate } from '$lib/statistics/simulate';
import { mixture, posterior } from '$lib/statistics/mixture';

const OFFSETS = [0, 1, 2, 3, 5, 9];

describe('processes', () => {
	it('count 34, 8 smooth ones beside them for turns, 25 renewed', () =>
		expect([WANDERING.length, WANDERING_SMOOTHLY.length, RENEWED.length]).toEqual([34, 42, 25]));
	it('the persistent stand-in is plain ρ = 0.95', () => {
		const standsIn = (grid: readonly Process[]) => grid.filter((_, k) => persistent(grid)[k]);
		expect(standsIn(WANDERING_SMOOTHLY)).toEqual([{ rho: 0.95 }]);
		expect(standsIn(RENEWED).map(({ rho }) => rho)).toEqual([0.95, 0.95, 0.95, 0.95, 0.95]);
	});
});

describe('covariance', () => {
	it('of an AR(1) by hand: 4/3, 2/3 a year apart, 1/3 two years apart', () => {
		const { matrix, noise } = covariance({ rho: 0.5 }, [0, 1, 3]);
		[4 / 3, 2 / 3, 1 / 6, 2 / 3, 4 / 3, 1 / 3, 1 / 6, 1 / 3, 4 / 3].forEach((wanted, i) =>
			expect(matrix[i]).toBeCloseTo(wanted, 14)
		);
		expect(noise).toBe(0);
	});
	it('of a walk is the number of steps in common', () =>
		expect([...covariance({ rho: 1 }, [0, 2, 3]).matrix]).toEqual([1, 1, 1, 1, 3, 3, 1, 3, 4]));
	it('noise is a share of the variance expected within the window', () => {
		// two years of a walk, 1 apart: expected sample variance ¼, so equal shares add ¼
		expect(covariance({ rho: 1, noiseShare: 0.5 }, [0, 1]).noise).toBeCloseTo(0.25, 14);
	});
	it('is what the simulated series show, for every process', () => {
		const noise = WANDERING_SMOOTHLY.map((process) => covariance(process, OFFSETS).noise);
		const n = OFFSETS.length;
		const draws = 4000;
		const sums = WANDERING_SMOOTHLY.map(() => new Float64Array(n * n));
		simulate(WANDERING_SMOOTHLY, noise, OFFSETS, draws, (k, _, values) => {
			// a walk and its smooth kin are known up to their start: compare what happens from the first year on
			const from = WANDERING_SMOOTHLY[k]!.rho === 1 ? values[0]! : 0;
			for (let i = 0; i < n * n; i += 1)
				sums[k]![i]! += ((values[Math.floor(i / n)]! - from) * (values[i % n]! - from)) / draws;
		});
		WANDERING_SMOOTHLY.forEach((process, k) => {
			const { matrix } = covariance(process, OFFSETS);
			const at = (i: number, j: number) => matrix[i * n + j]!;
			for (let i = 0; i < n; i += 1)
				for (let j = 0; j < n; j += 1) {
					const wanted = process.rho === 1 ? at(i, j) - at(0, j) - at(i, 0) + at(0, 0) : at(i, j);
					const size = Math.sqrt(at(i, i) * at(j, j)) + Math.abs(at(i, j));
					// about five standard errors of a covariance over 4,000 draws
					expect(Math.abs(sums[k]![i * n + j]! - wanted)).toBeLessThan(0.08 * size);
				}
		});
	});
});

describe('simulated series', () => {
	it('renewed ones change about as often as their renewal says, and show when', () => {
		const offsets = Array.from({ length: 21 }, (_, year) => year);
		const changes = RENEWED.map(() => 0);
		simulate(
			RENEWED,
			RENEWED.map(() => 0),
			offsets,
			500,
			(k, _, values, shown) => {
				for (let i = 1; i < values.length; i += 1) {
					const changed = values[i] !== values[i - 1];
					expect(shown[i] === shown[i - 1]).toBe(!changed);
					changes[k]! += Number(changed);
				}
			}
		);
		RENEWED.forEach(({ renewal }, k) =>
			expect(Math.abs(changes[k]! / 10_000 - renewal!)).toBeLessThan(0.025)
		);
	});
	it('are the same every time', () => {
		const run = () => {
			const seen: number[] = [];
			simulate(
				WANDERING,
				WANDERING.map(() => 0.1),
				[0, 1, 4],
				3,
				(_k, _d, values) => seen.push(...values)
			);
			return seen;
		};
		expect(run()).toEqual(run());
	});
});

describe('series that mostly repeat', () => {
	it('are known by over 40 % repeated years', () => {
		expect(renewalPlaces([5, 5, 6, 6, 6, 7])).toEqual([0, 2, 5]);
		expect(mostlyRepeats([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6])).toBe(true);
		expect(mostlyRepeats([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(false);
	});
	it('but not where they keep going back to the same few values: those are rounded', () =>
		expect(mostlyRepeats([1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2])).toBe(false));
});

describe('mixture', () => {
	it('finds the shares of two kinds that tell themselves apart', () => {
		const rows = Array.from({ length: 100 }, (_, i) =>
			Float64Array.of(...(i < 30 ? [1, 0, 0.1] : [0, 1, 0.1]))
		);
		const weights = mixture(rows, 3);
		expect(weights[0]).toBeCloseTo(0.3, 1);
		expect(weights[1]).toBeCloseTo(0.7, 1);
		expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
	});
	it('a posterior falls back on the weights where nothing explains a series', () => {
		expect([...posterior([0.2, 0.8], [0, 0])]).toEqual([0.2, 0.8]);
		expect([...posterior([0.5, 0.5], [1, 3])]).toEqual([0.25, 0.75]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '$lib/statistics/change';
import { covariance } from '$lib/statistics/covariance';
import { RENEWED, WANDERING, WANDERING_SMOOTHLY, persistent, type Process } from '$lib/statistics/process';
import { mostlyRepeats, renewalPlaces } from '$lib/statistics/renewals';
import { reference } from '$lib/statistics/reference';
import { drawer, DRAWS, sharedOut } from '$lib/statistics/simulate';
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
		const n = OFFSETS.length;
		WANDERING_SMOOTHLY.forEach((process) => {
			const { matrix, noise } = covariance(process, OFFSETS);
			const { values, draw } = drawer(process, noise, OFFSETS);
			const sums = new Float64Array(n * n);
			for (let number = 0; number < DRAWS; number += 1) {
				draw(number);
				// a walk and its smooth kin are known up to their start: compare what happens from the first year on
				const from = process.rho === 1 ? values[0]! : 0;
				for (let i = 0; i < n * n; i += 1)
					sums[i]! += ((values[Math.floor(i / n)]! - from) * (values[i % n]! - from)) / DRAWS;
			}
			const at = (i: number, j: number) => matrix[i * n + j]!;
			for (let i = 0; i < n; i += 1)
				for (let j = 0; j < n; j += 1) {
					const wanted = process.rho === 1 ? at(i, j) - at(0, j) - at(i, 0) + at(0, 0) : at(i, j);
					const size = Math.sqrt(at(i, i) * at(j, j)) + Math.abs(at(i, j));
					// about five standard errors of a covariance over 4,000 draws
					expect(Math.abs(sums[i * n + j]! - wanted)).toBeLessThan(0.08 * size);
				}
		});
	});
});

describe('simulated series', () => {
	it('renewed ones change about as often as their renewal says, and show when', () => {
		const offsets = Array.from({ length: 21 }, (_, year) => year);
		for (const process of RENEWED) {
			const { values, shown, draw } = drawer(process, 0, offsets);
			let changes = 0;
			let told = 0;
			for (let number = 0; number < 500; number += 1) {
				draw(number);
				for (let i = 1; i < values.length; i += 1) {
					const changed = values[i] !== values[i - 1];
					changes += Number(changed);
					told += Number((shown[i] === i) === changed);
				}
			}
			expect(told).toBe(10_000);
			expect(Math.abs(changes / 10_000 - process.renewal!)).toBeLessThan(0.025);
		}
	});
	it('are the same every time, whatever was drawn before', () => {
		const offsets = [0, 1, 4];
		const drawn = (numbers: readonly number[]) => {
			const { values, draw } = drawer({ rho: 0.7 }, 0.1, offsets);
			return numbers.map((number) => {
				draw(number);
				return [...values];
			});
		};
		expect(drawn([5, 2])).toEqual([...drawn([2, 5])].reverse());
		expect(drawn([5])[0]).not.toEqual(drawn([6])[0]);
		expect(() => drawn([DRAWS])).toThrow('0 to 3999');
	});
	it('are shared out among processes by weight, none lost', () => {
		expect([...sharedOut([0.25, 0, 0.75], 8)]).toEqual([2, 0, 6]);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 }), (sizes) => {
				const total = sizes.reduce((a, b) => a + b, 0);
				fc.pre(total > 0);
				const shares = sharedOut(
					sizes.map((size) => size / total),
					4000
				);
				expect(shares.reduce((a, b) => a + b)).toBe(4000);
				shares.forEach((share, k) => expect(Math.abs(share - (4000 * sizes[k]!) / total)).toBeLessThan(1.01));
			})
		);
	});
});

describe('a reference', () => {
	const years = [0, 1, 2, 3, 5, 6, 7, 9, 10];
	const made = () => {
		const noise = WANDERING.map((process) => covariance(process, years).noise);
		return reference(WANDERING, noise, years, measure(years, { kind: 'trend' }));
	};
	const only = (k: number) => WANDERING.map((_, place) => Number(place === k));
	it('counts all series at size 0, none above 1, ever fewer between', () => {
		const reaching = made().reaching(only(3), 1000);
		expect([reaching[0], reaching.at(-1)]).toEqual([1000, 0]);
		for (let tick = 1; tick < reaching.length; tick += 1)
			expect(reaching[tick]).toBeLessThanOrEqual(reaching[tick - 1]!);
	});
	it('does not depend on what was asked before', () => {
		const used = made();
		used.reaching(only(7));
		used.reaching(only(2), 10);
		const even = WANDERING.map(() => 1 / WANDERING.length);
		expect(used.reaching(even)).toEqual(made().reaching(even));
		expect(used.reaching(only(7), 500)).toEqual(made().reaching(only(7), 500));
	});
	it('moves farther the longer a process remembers', () => {
		const far = (rho: number) => made().reaching(only(WANDERING.findIndex((one) => one.rho === rho)))[24]!;
		expect(far(0)).toBeLessThan(far(0.6));
		expect(far(0.6)).toBeLessThan(far(0.95));
	});
	it('of white noise is the exact distribution of Kendall’s score', () => {
		// 4 years: of 24 orders 2 have |S| = 6, 6 more |S| = 4
		const four = [0, 1, 2, 3];
		const reaching = reference([{ rho: 0 }], [0], four, measure(four, { kind: 'trend' })).reaching([1]);
		expect(Math.abs(reaching[6]! / DRAWS - 2 / 24)).toBeLessThan(0.02);
		expect(Math.abs(reaching[4]! / DRAWS - 8 / 24)).toBeLessThan(0.035);
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

import { describe, expect, it } from 'vitest';
import { breaksPromise, calibrationTables, type CalibrationFile } from '$lib/judging/calibration';

const file: CalibrationFile = {
	trend: {
		false: {
			count: 8,
			cells: [
				{ years: 8, gaps: 0, tails: 'Gaussian' },
				{ years: 8, gaps: 0.2, tails: 't(3)' },
				{ years: 35, gaps: 0, tails: 'Gaussian' }
			],
			rows: [{ world: 'ρ 0.6', verdicts: [2.1, 4.4, null], leans: [20, 20, 20] }]
		},
		power: {
			count: 30,
			cells: [{ years: 20, gaps: 0, tails: 'Gaussian' }],
			rows: [{ world: 'ρ 0.6', verdicts: [38], leansRight: [90] }]
		}
	},
	region: {
		false: {
			count: 20,
			cells: [{ years: 20, voices: 5 }],
			rows: [
				{ world: 'none true, ρ 0.6', favour: [1], inPart: [2], against: [1], mixed: [0.5] },
				{ world: 'half rise, none falls', favour: [70], inPart: [9], against: [0.2], mixed: [1] }
			]
		}
	}
};

describe('calibrationTables', () => {
	const tables = calibrationTables(file);

	it('takes the worst of cells that differ in gaps and tails alone, and keeps an unknown one unknown', () => {
		expect(tables[0]).toEqual({
			part: 'trend',
			about: 'false',
			columns: [{ years: 8 }, { years: 35 }],
			rows: [{ world: 'ρ 0.6', shares: [4.4, null] }]
		});
	});

	it('counts as false what is not so: any verdict where nothing is true, the wrong ones elsewhere', () => {
		const region = tables.find(({ part }) => part === 'region');
		expect(region?.rows.map(({ shares }) => shares)).toEqual([[4.5], [1.2]]);
	});

	it('lists parts in the order of the page, false verdicts before power, and leaves out what is not there', () => {
		expect(tables.map(({ part, about }) => `${part} ${about}`)).toEqual([
			'trend false',
			'trend power',
			'region false'
		]);
	});

	it('knows which share breaks the promise', () => {
		expect([5, 6, 6.1, null].map(breaksPromise)).toEqual([false, false, true, false]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { readPanel } from '$lib/indicators/read-panel';
import { meanDifference, regionSpread } from '$lib/indicators/spread-in-region';

const code = (at: number) =>
	`${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}X`;
const world = (year: number, size = 40) =>
	Array.from({ length: size }, (_, at) => `${code(at)},${year},${at}`).join('\n');
const panelOf = (rows: string) => readPanel(`iso3,year,value\n${rows}\n`, asIndicatorId('made'), 'made');
const members = [0, 1, 2].map((at) => asIso3(code(at)));

describe('spread inside a region', () => {
	it('is the mean difference of all pairs', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 }), (values) => {
				const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
				expect(meanDifference(values)).toBeCloseTo(
					pairs.reduce((sum, one) => sum + one, 0) / pairs.length,
					9
				);
			})
		);
	});

	it('is held against the world in one and the same year, the last that has enough of both', () => {
		const panel = panelOf(
			`${world(2019)}\n${world(2020)}\n${code(0)},2021,3\n${code(1)},2021,4\n${code(2)},2021,5`
		);
		const found = regionSpread(panel, members, 2000, 2023)!;
		expect([found.year, found.members, found.lowest, found.middle, found.highest]).toEqual([
			2020, 3, 0, 1, 2
		]);
		expect(found.ratio).toBeCloseTo(4 / 3 / (41 / 3), 12);
	});

	it('is not told where fewer than two thirds of the members or thirty countries are known', () => {
		expect(regionSpread(panelOf(world(2020, 29)), members, 2000, 2023)).toBeUndefined();
		const missing = [asIso3('ZZZ'), asIso3('YYY'), members[0]!];
		expect(regionSpread(panelOf(world(2020)), missing, 2000, 2023)).toBeUndefined();
	});
});

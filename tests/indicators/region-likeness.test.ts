import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3, asRegionId } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import { readPanel } from '$lib/indicators/read-panel';
import { likenessOf } from '$lib/indicators/region-likeness';
import { panelsIn, takeSnapshot } from '$lib/indicators/snapshot';

const id = asIndicatorId('made');
const indicator = { id } as Indicator;
const code = (at: number) =>
	`${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}X`;
/** Country number n has the value n. */
const rows = (year: number, size = 40) =>
	Array.from({ length: size }, (_, at) => `${code(at)},${year},${at}`).join('\n');
const panel = readPanel(`iso3,year,value\n${rows(2019)}\n${rows(2020)}\n`, id, 'made');
const region = (name: string, ...members: number[]) => ({
	id: asRegionId(name),
	name: { ru: name, en: name },
	members: members.map((at) => asIso3(code(at)))
});
const presets = [
	region('near', 1, 2, 3),
	region('wide', 0, 20, 39),
	region('low-income', 5, 6),
	region('own', 0, 5, 9)
];

describe('a region’s likeness', () => {
	it('has its place among other regions on the map, the most alike first; income groups are none', () => {
		const [found] = likenessOf(region('own', 0, 5, 9), [indicator], new Map([[id, panel]]), presets);
		expect(found?.others.map((one) => one.region.id)).toEqual(['near', 'wide']);
		expect(found?.place).toBe(2);
		expect(found?.spread?.ratio).toBeCloseTo(6 / (41 / 3), 12);
	});

	it('names members without a value, and says nothing of a region of which fewer than two thirds are known', () => {
		const some = region('own', 0, 1, 90);
		const few = region('own', 0, 90, 91);
		const panels = new Map([[id, panel]]);
		expect(likenessOf(some, [indicator], panels, presets)[0]).toMatchObject({
			unknown: [code(90)],
			place: 1
		});
		const [none] = likenessOf(few, [indicator], panels, presets);
		expect([none?.spread, none?.place, none?.unknown.length]).toEqual([undefined, undefined, 2]);
	});

	it('halves the weight of two indicators that go together across the world', () => {
		const twin = asIndicatorId('twin');
		const panels = new Map([
			[id, panel],
			[twin, { ...panel, indicator: twin }]
		]);
		const both = likenessOf(region('own', 0, 1), [indicator, { id: twin } as Indicator], panels, presets);
		expect(both.map(({ share }) => share)).toEqual([0.5, 0.5]);
		expect(likenessOf(region('own', 0, 1), [indicator], panels, presets)[0]?.share).toBe(1);
	});

	it('leaves out an indicator that has no panel', () => {
		expect(likenessOf(region('own', 0, 1), [indicator], new Map(), presets)).toEqual([]);
	});
});

describe('a snapshot', () => {
	it('keeps the last three years with thirty countries, and the years that are asked for besides', () => {
		const all = [2010, 2015, 2016, 2017, 2018].map((year) => rows(year)).join('\n');
		const given = readPanel(`iso3,year,value\n${all}\n${rows(2019, 29)}\n`, id, 'made');
		const taken = takeSnapshot([given], new Map([[id, [2010]]]));
		const back = panelsIn(JSON.parse(JSON.stringify(taken)) as typeof taken).get(id);
		expect(back?.series.size).toBe(40);
		expect(back?.series.get(asIso3(code(7)))?.observations).toEqual(
			[2010, 2016, 2017, 2018].map((year) => ({ year, value: 7 }))
		);
	});

	it('of a reader’s own years ends with their last one and begins with their first', () => {
		const all = [2010, 2015, 2016, 2017, 2018].map((year) => rows(year)).join('\n');
		const given = readPanel(`iso3,year,value\n${all}\n`, id, 'made');
		const back = panelsIn(takeSnapshot([given], new Map(), 2016), 2012).get(id);
		expect(back?.series.get(asIso3(code(7)))?.observations.map(({ year }) => year)).toEqual([2015, 2016]);
	});
});

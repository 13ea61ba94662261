import { describe, expect, it } from 'vitest';
import { missedForecasts, usualChange } from '$lib/indicators/derive-uncertainty';

const rows = (values: readonly (number | undefined)[], first = 2000) =>
	values.flatMap((value, at) => (value === undefined ? [] : [{ iso3: 'KGZ', year: first + at, value }]));

describe('usualChange', () => {
	it('is the median size of ten changes, from eight known ones on', () => {
		const steps = rows([0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]);
		// sizes 1 2 3 4 5 6 7 8 9 10
		expect(usualChange(steps).at(-1)).toEqual({ iso3: 'KGZ', year: 2010, value: 5.5 });
		expect(usualChange(steps).map(({ year }) => year)).toEqual([2008, 2009, 2010]);
	});

	it('never bridges a gap', () => {
		const values = [0, 1, 0, 1, undefined, 0, 1, 0, 1, 0];
		expect(usualChange(rows(values))).toEqual([]);
	});
});

describe('missedForecasts', () => {
	it('never misses what runs along a line, and always misses the other side of a turn', () => {
		const straight = rows(Array.from({ length: 30 }, (_, at) => at));
		expect(new Set(missedForecasts(straight).map(({ value }) => value))).toEqual(new Set([0]));
		const turned = rows(Array.from({ length: 25 }, (_, at) => (at < 12 ? at : 24 - at)));
		const found = new Map(missedForecasts(turned).map(({ year, value }) => [year, value]));
		expect(found.get(2019)).toBeGreaterThan(30);
	});

	it('needs eight forecasts in ten years', () => {
		expect(missedForecasts(rows(Array.from({ length: 19 }, (_, at) => at)))).toEqual([]);
	});
});

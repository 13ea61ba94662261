import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastRecord, forecasts } from '$lib/statistics/forecast';
import { generator } from '$lib/statistics/generator';
import { randomGroups } from '$lib/statistics/groups';
import { interpolatedPlaces } from '$lib/statistics/interpolated';
import { rankAmong } from '$lib/statistics/rank';
import { againstWorld, volatility } from '$lib/statistics/volatility';

const years = Array.from({ length: 20 }, (_, i) => 2000 + i);

describe('rank among countries', () => {
	it('counts those that moved the same way, and the place among them', () => {
		const moves = [3, -1, 2, 0, 5, -4, 1];
		expect(rankAmong(moves, 2)).toEqual({ same: 4, of: 7, place: 3, worldWide: false });
		expect(rankAmong(moves, 5)).toEqual({ same: 2, of: 7, place: 1, worldWide: false });
		expect(rankAmong(moves, 3)).toBeUndefined();
	});
	it('calls 70 of 100 a world-wide movement, 69 not', () => {
		const moves = (rising: number) => Array.from({ length: 100 }, (_, i) => (i < rising ? 1 : -1));
		expect(rankAmong(moves(70), 0)).toMatchObject({ same: 70, worldWide: true, place: 1 });
		expect(rankAmong(moves(69), 0)?.worldWide).toBe(false);
	});
	it('reversing all moves changes nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (moves) => {
				const turned = moves.map((move) => 0 - move);
				moves.forEach((_, own) => expect(rankAmong(turned, own)).toEqual(rankAmong(moves, own)));
			})
		);
	});
});

describe('volatility', () => {
	it('of values is the median step, gaps left out', () =>
		expect(volatility([2000, 2001, 2002, 2004, 2005], [1, 3, 2, 50, 55], 'value')).toEqual({
			value: 2,
			changes: 3
		}));
	it('hardly knows a single wild year', () => {
		const calm = years.map((year) => 100 + (year % 2));
		const wild = calm.map((value, i) => (i === 9 ? 1000 : value));
		expect(volatility(years, wild, 'value')?.value).toBe(volatility(years, calm, 'value')?.value);
	});
	it('against the world: times the middle country, and the share that is calmer', () => {
		expect(againstWorld(4, [1, 2, 3, 4])).toEqual({ times: 1.6, calmer: 0.875, of: 4 });
		expect(againstWorld(4, [0, 0, 0])).toEqual({ times: undefined, calmer: 1, of: 3 });
		expect(againstWorld(4, [])).toBeUndefined();
	});
});

describe('straight-line forecasts', () => {
	it('a straight line is never missed', () => {
		const line = { years, values: years.map((year) => 3 + 0.5 * (year - 2000)) };
		expect(forecastRecord(line)).toMatchObject({ made: 8, missed: 0, worseThanNoChange: 0 });
	});
	it('a series that turns is missed', () => {
		const values = years.map((year) => 100 - 3 * Math.max(0, year - 2012) + (year % 2));
		const missed = forecasts({ years, values }).filter(({ missed: one }) => one);
		expect(missed.map(({ year }) => year)).toEqual(expect.arrayContaining([2016, 2017]));
		expect(missed.every(({ actual, low }) => actual < low)).toBe(true);
	});
	it('noise around a line is missed as often as promised, a walk far more often', () => {
		const record = (step: (random: ReturnType<typeof generator>, level: number) => number) => {
			let [made, missed] = [0, 0];
			for (let seed = 1; seed <= 400; seed += 1) {
				const random = generator(seed, 4);
				let level = 0;
				const values = years.map(() => (level = step(random, level)));
				const found = forecastRecord({ years, values });
				made += found.made;
				missed += found.missed;
			}
			return missed / made;
		};
		const noise = record((random) => random.normal());
		expect(noise).toBeGreaterThan(0.035);
		expect(noise).toBeLessThan(0.065);
		expect(record((random, level) => level + random.normal())).toBeGreaterThan(0.25);
	});
	it('needs eight known years before, the origin among them, and the year itself', () => {
		const eight = { years: [...years.slice(0, 8), 2012], values: [1, 2, 1, 2, 1, 2, 1, 2, 9] };
		expect(forecasts(eight).map(({ origin, year }) => [origin, year])).toEqual([[2007, 2012]]);
		expect(forecastRecord({ years: years.slice(0, 12), values: years.slice(0, 12) }).made).toBe(0);
	});
	it('follow shift and unit', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 20, maxLength: 20 }), (values) => {
				const was = forecastRecord({ years, values });
				const moved = { years, values: values.map((value) => 4 * value + 1000) };
				expect(forecastRecord(moved)).toEqual(was);
			})
		);
	});
});

describe('years drawn with a ruler', () => {
	it('are found between known ones, whatever the gaps', () => {
		const known = { years: [2000, 2004, 2008, 2012], values: [3, 7.3, 5.1, 9.9] };
		const between = Array.from({ length: 13 }, (_, i) => 2000 + i).filter((year) => year !== 2006);
		const drawn = between.map((year) => {
			const i = Math.min(2, Math.floor((year - 2000) / 4));
			const share = (year - known.years[i]!) / 4;
			return Number((known.values[i]! + share * (known.values[i + 1]! - known.values[i]!)).toPrecision(5));
		});
		const places = interpolatedPlaces({ years: between, values: drawn });
		expect(places.map((place) => between[place])).toEqual([2001, 2002, 2003, 2005, 2007, 2009, 2010, 2011]);
	});
	it('are not repeated codes, nor chance in a series that wanders', () => {
		expect(interpolatedPlaces({ years, values: years.map((year) => Math.floor(year / 3)) })).toEqual([]);
		const random = generator(9, 9);
		const found = Array.from({ length: 200 }, () => {
			let level = 0;
			return interpolatedPlaces({ years, values: years.map(() => (level += random.normal())) }).length;
		});
		expect(found.reduce((a, b) => a + b)).toBeLessThan(8);
	});
});

describe('made-up groups', () => {
	it('hold different members, the same ones every time', () => {
		const groups = randomGroups(170, 5);
		expect(groups).toHaveLength(120);
		expect(groups.every((group) => new Set(group).size === 5 && group.every((one) => one < 170))).toBe(true);
		expect(randomGroups(170, 5)).toEqual(groups);
		expect(new Set(groups.flat()).size).toBeGreaterThan(150);
	});
	it('of more than there are do not exist', () => expect(randomGroups(4, 5)).toEqual([]));
});

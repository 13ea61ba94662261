import { describe, expect, it } from 'vitest';
import {
	indexed,
	logSpread,
	percentOf,
	percentOfGroupMean,
	perMillion,
	shareInConflict,
	shareOf,
	volatility,
	withZeros,
	type Row
} from '$lib/indicators/derive';

const rows = (iso3: string, values: Record<number, number>): Row[] =>
	Object.entries(values).map(([year, value]) => ({ iso3, year: Number(year), value }));

describe('percentOf', () => {
	it('divides where both are known and the whole is above zero', () => {
		const part = [...rows('KGZ', { 2000: 40, 2001: 10 }), ...rows('UZB', { 2000: 5 })];
		const whole = [...rows('KGZ', { 2000: 400 }), ...rows('UZB', { 2000: 0 })];
		expect(percentOf(part, whole)).toEqual(rows('KGZ', { 2000: 10 }));
	});
});

describe('indexed', () => {
	it('sets the base year to 100 and leaves out countries without it', () => {
		const all = [...rows('KGZ', { 1990: 50, 1995: 25 }), ...rows('TLS', { 1995: 9 })];
		expect(indexed(all, 1990)).toEqual(rows('KGZ', { 1990: 100, 1995: 50 }));
	});
});

describe('percentOfGroupMean', () => {
	it('weights the group by people and drops members with a gap from the yardstick', () => {
		const income = [
			...rows('USA', { 2000: 40, 2001: 40 }),
			...rows('LUX', { 2000: 80, 2001: 80 }),
			...rows('NRU', { 2001: 999 })
		];
		const people = [
			...rows('USA', { 2000: 3, 2001: 3 }),
			...rows('LUX', { 2000: 1, 2001: 1 }),
			...rows('NRU', { 2000: 1, 2001: 1 })
		];
		// (3 × 40 + 1 × 80) / 4 = 50
		const found = percentOfGroupMean(
			[...income, ...rows('KAZ', { 2000: 5 })],
			people,
			new Set(['USA', 'LUX', 'NRU'])
		);
		expect(found.find(({ iso3 }) => iso3 === 'KAZ')?.value).toBe(10);
		expect(found.find(({ iso3, year }) => iso3 === 'USA' && year === 2000)?.value).toBe(80);
	});
});

describe('logSpread', () => {
	it('is the sample standard deviation of logarithms over countries with every year', () => {
		const e = Math.E;
		const all = [
			...rows('AAA', { 2000: 1, 2001: 1 }),
			...rows('BBB', { 2000: e, 2001: 1 }),
			...rows('CCC', { 2000: e ** 2, 2001: 1 }),
			...rows('DDD', { 2001: 50 })
		];
		const [first, second] = logSpread(all);
		expect(first).toMatchObject({ iso3: 'WLD', year: 2000 });
		expect(first?.value).toBeCloseTo(1, 12);
		expect(second?.value).toBe(0);
	});
});

describe('volatility', () => {
	it('is the median of ten yearly changes, each in per cent of the two years’ mean', () => {
		const series: Record<number, number> = {};
		for (let year = 2000; year <= 2010; year += 1) series[year] = year % 2 === 0 ? 90 : 110;
		// |110 − 90| / 100 = 20 % in each of the ten changes
		expect(volatility(rows('KGZ', series))).toEqual(rows('KGZ', { 2008: 20, 2009: 20, 2010: 20 }));
	});

	it('needs eight changes between years above zero', () => {
		const series = {
			2000: 1,
			2001: 1,
			2002: -1,
			2003: 1,
			2004: 1,
			2005: 1,
			2006: 1,
			2007: 1,
			2008: 1,
			2009: 1
		};
		expect(volatility(rows('KGZ', series))).toEqual([]);
	});
});

describe('shareInConflict', () => {
	it('counts aid to countries in conflict in the year or in the five before', () => {
		const aid = [...rows('AFG', { 2005: 30, 2006: 30 }), ...rows('KGZ', { 2005: 70, 2006: 70 })];
		const conflict = [
			...rows('AFG', { 2000: 2, 2001: 0, 2005: 0, 2006: 0 }),
			...rows('KGZ', { 2000: 0, 2006: 0 })
		];
		expect(shareInConflict(aid, conflict)).toEqual(rows('WLD', { 2005: 30, 2006: 0 }));
	});
});

describe('counts and shares', () => {
	it('put a zero only where the source covers country and year', () => {
		const covered = rows('TKM', { 1990: 0, 1991: 0 });
		expect(withZeros(rows('TKM', { 1991: 2 }), covered)).toEqual(rows('TKM', { 1990: 0, 1991: 2 }));
	});

	it('leave out a country and year without population', () => {
		expect(perMillion(rows('KGZ', { 2000: 5, 2001: 5 }), rows('KGZ', { 2000: 5_000_000 }))).toEqual(
			rows('KGZ', { 2000: 1 })
		);
	});

	it('give a share only from the stated number of events up, and zero where none had it', () => {
		const known = rows('KGZ', { 2000: 2, 2001: 4, 2002: 3 });
		expect(shareOf(rows('KGZ', { 2000: 2, 2001: 1 }), known, 3)).toEqual(rows('KGZ', { 2001: 25, 2002: 0 }));
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYear, settle, type Cell } from '$lib/publishers/settle';
import { match } from './matcher';

const cell = (key: string, year: string, text: string, line = 2): Cell => ({
	line,
	column: 'v',
	key,
	year,
	text
});

describe('settle', () => {
	it('keeps zeros and leaves blanks as gaps', () => {
		const reading = settle(
			[cell('KAZ', '2000', '0'), cell('KAZ', '2001', ''), cell('KAZ', '2002', '..')],
			'iso3',
			match
		);
		expect(reading.rows).toEqual([{ iso3: 'KAZ', year: 2000, value: 0 }]);
		expect(reading.blank).toBe(2);
	});

	it('sets aggregates aside, lets unknown keys wait and rejects what is no number or year', () => {
		const cells = [
			cell('WLD', '2000', '1'),
			cell('Atlantis', '2000', '1'),
			cell('Atlantis', '2001', '1'),
			cell('KAZ', '2000', 'n.a.', 9),
			cell('KAZ', '20', '3')
		];
		const reading = settle(cells, 'world-bank', match);
		expect(reading.rows).toEqual([]);
		expect(reading.aside.map(({ value, why }) => [value, why])).toEqual([['WLD', 'aggregate']]);
		expect([...reading.unknown]).toEqual([['Atlantis', 2]]);
		expect(reading.rejected.map(({ line, value, why }) => [line, value, why])).toEqual([
			[9, 'n.a.', 'not-a-number'],
			[2, '20', 'not-a-year']
		]);
	});

	it('counts a repeated row once and rejects a second value for the same country and year', () => {
		const cells = [cell('KGZ', '2000', '5'), cell('KGZ', '2000', '5.0'), cell('KGZ', '2000', '6')];
		const reading = settle(cells, 'iso3', match);
		expect(reading.rows).toHaveLength(1);
		expect(reading.aside[0]?.why).toBe('double');
		expect(reading.rejected[0]?.why).toBe('two-values');
	});

	it('takes bounds only where they lie around the value', () => {
		const good = { ...cell('KGZ', '2000', '5'), low: '4', high: '6' };
		const odd = { ...cell('KGZ', '2001', '5'), low: '6', high: '7' };
		expect(settle([good, odd], 'iso3', match).rows).toEqual([
			{ iso3: 'KGZ', year: 2000, value: 5, low: 4, high: 6 },
			{ iso3: 'KGZ', year: 2001, value: 5 }
		]);
	});

	it('accounts for every cell, whatever the cells hold', () => {
		const any = fc.record({
			line: fc.nat(),
			column: fc.constant('v'),
			key: fc.constantFrom('KAZ', 'UZB', 'WLD', 'Atlantis', '', 'DDR'),
			year: fc.constantFrom('2000', '2001', '2001.0', '', 'x'),
			text: fc.constantFrom('1', '2', '', '..', 'x', '1e3')
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), (cells) => {
				const { rows, asked, blank, unknown, aside, rejected } = settle(cells, 'world-bank', match);
				const waiting = [...unknown.values()].reduce((sum, count) => sum + count, 0);
				expect(asked).toBe(cells.length);
				expect(rows.length + blank + waiting + aside.length + rejected.length).toBe(cells.length);
				expect(new Set(rows.map(({ iso3, year }) => `${iso3} ${year}`)).size).toBe(rows.length);
			}),
			{ seed: 2, numRuns: 300 }
		);
	});
});

describe('readYear', () => {
	it('reads four digits, also as a program writes them, and nothing else', () => {
		expect(['2005', ' 2005 ', '2005.0', '05', '2005-06', '12005', ''].map(readYear)).toEqual([
			2005,
			2005,
			2005,
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});
});

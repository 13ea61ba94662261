import { describe, expect, it } from 'vitest';
import { numbers, optionalNumbers, readNumber } from '$lib/table/numbers';
import { parse } from '$lib/table/parse';

describe('readNumber', () => {
	it('reads what publishers write as numbers', () => {
		const texts = ['0', '-1.5', '.5', '+3', '1e-3', ' 12 ', '2.0000000000', '1.5E+06'];
		expect(texts.map(readNumber)).toEqual([0, -1.5, 0.5, 3, 0.001, 12, 2, 1_500_000]);
	});

	it('knows the ways to leave a cell empty', () => {
		expect(['', '..', 'NA', 'Null', '–', ' '].map(readNumber)).toEqual(Array(6).fill(undefined));
	});

	it('takes nothing else for a number', () => {
		for (const text of ['n.a.', '1,5', '1 000', '0x10', 'Infinity', '12%', '1.2.3', '--1'])
			expect(readNumber(text)).toBeNaN();
	});
});

describe('numbers', () => {
	const table = parse('year,value\n2000,1\n2001,n/a?\n', 'indicators/aid/x.csv', ',');

	it('names file, row, column, value and what was expected', () => {
		expect(() => numbers(table, 'value')).toThrow(
			'indicators/aid/x.csv row 3, column value: bad cell: "n/a?"; expected a number'
		);
		expect(numbers(table, 'year')).toEqual([2000, 2001]);
	});

	it('lets a cell be empty only where that is asked for', () => {
		const gaps = parse('low,x\n,1\n2,1\n', 'f.csv', ',');
		expect(optionalNumbers(gaps, 'low')).toEqual([undefined, 2]);
		expect(() => numbers(gaps, 'low')).toThrow('row 2, column low');
	});
});

// Numbers as people write them.
import { describe, expect, it } from 'vitest';
import { decimalEvidence, decimalOf, noEvidence, readAmount } from '$lib/table/amount';

describe('readAmount', () => {
	it.each([
		['5,19', 5.19],
		['1 234,5', 1234.5],
		['1\u00a0234', 1234],
		['1\u2009234\u2009567', 1234567],
		["1'234,5", 1234.5],
		['1.234.567,8', 1234567.8],
		['\u22125,5', -5.5],
		['–5', -5],
		['(12,5)', -12.5],
		['12,5 %', 12.5],
		['12,5%', 12.5],
		['$ 12', 12],
		['12 €', 12],
		['+3', 3],
		['1e3', 1000]
	])('reads %s with a decimal comma', (text, value) => expect(readAmount(text, 'comma')).toBe(value));

	it.each([
		['5.19', 5.19],
		['1,234.5', 1234.5],
		['.5', 0.5],
		['1 234.5', 1234.5]
	])('reads %s with a decimal point', (text, value) => expect(readAmount(text, 'point')).toBe(value));

	it.each(['', ' ', '..', '…', '-', '—', 'n/a', 'N/A', '#Н/Д', 'н/д', 'нет данных', 'NULL', '#ЗНАЧ!'])(
		'takes “%s” for no value',
		(text) => expect(readAmount(text, 'comma')).toBeUndefined()
	);

	it.each(['май.19', '12 34', '1,2,3', 'около 5', '5*', '1e999', '9'.repeat(400), '--5', '5-6'])(
		'takes “%s” for no number',
		(text) => expect(readAmount(text, 'point')).toBeNaN()
	);
});

describe('decimalOf', () => {
	const seen = (cells: readonly string[]) =>
		cells.reduce((evidence, text) => decimalEvidence(text, 1, evidence), noEvidence);

	it('goes by the cells that can be read in one way only', () => {
		expect(decimalOf(seen(['5,19', '1,234', 'x']), ',')).toBe('comma');
		expect(decimalOf(seen(['5.19', '1,234']), ',')).toBe('point');
	});

	it('takes a comma where semicolons part the columns and nothing else decides', () => {
		expect(decimalOf(seen(['1,234', '2,345']), ';')).toBe('comma');
		expect(decimalOf(seen(['1,234', '2,345']), ',')).toBe('point');
	});
});

import { describe, expect, it } from 'vitest';
import { Fault } from '$lib/base/fault';
import { parse } from '$lib/table/parse';
import { column, hasHeaders } from '$lib/table/table';

describe('parse', () => {
	it('keeps a column named __proto__', () => {
		const table = parse('iso3,__proto__,constructor\nKGZ,1,2\n', 'f.csv');
		expect(table.headers).toEqual(['iso3', '__proto__', 'constructor']);
		expect(column(table, '__proto__')).toEqual(['1']);
		expect(column(table, 'constructor')).toEqual(['2']);
	});

	it('finds the header below a preamble and drops the nameless last column of a World Bank file', () => {
		const text =
			'"Data Source","WDI",\n\n"Last Updated Date","2021-12-16",\n\n"Country Name","Country Code","1960","1961",\n"Aruba","ABW","","1.5",\n';
		const table = parse(text, 'f.csv');
		expect(table.headers).toEqual(['Country Name', 'Country Code', '1960', '1961']);
		expect(table.columns).toEqual([['Aruba'], ['ABW'], [''], ['1.5']]);
		expect(table.lines).toEqual([6]);
		expect(table.preamble[2]).toEqual(['Last Updated Date', '2021-12-16', '']);
	});

	it('keeps a nameless first column that holds cells', () => {
		const table = parse(',id\n0,201\n1,202\n', 'f.csv');
		expect(table.headers).toEqual(['', 'id']);
		expect(column(table, '')).toEqual(['0', '1']);
	});

	it('finds semicolons and tabs by itself', () => {
		expect(parse('a;b\n1,5;2\n2,5;3\n', 'f.csv').columns).toEqual([
			['1,5', '2,5'],
			['2', '3']
		]);
		expect(parse('a\tb\n1\t2\n', 'f.csv').headers).toEqual(['a', 'b']);
	});

	it('counts lines of the file, also across a quoted line end and blank lines', () => {
		const table = parse('a,b\n"x\ny",1\n\nz,2\n', 'f.csv', ',');
		expect(table.lines).toEqual([2, 5]);
	});

	it('reports rows that are too long, too short or badly quoted, and keeps the rest', () => {
		const table = parse('a,b,c\n1,2,3\n1,2,3,4\n1\n4,5,6\n', 'f.csv', ',');
		expect(column(table, 'a')).toEqual(['1', '4']);
		expect(table.problems.map(({ line, why }) => [line, why])).toEqual([
			[3, 'too-many-cells'],
			[4, 'too-few-cells']
		]);
		expect(parse('a,b\n"x"y,2\n', 'f.csv', ',').problems[0]?.why).toBe('quotes');
	});

	it('reads an empty text as a table without rows', () => {
		expect(parse('', 'f.csv').length).toBe(0);
		expect(parse('a,b\n', 'f.csv', ',')).toMatchObject({ headers: ['a', 'b'], length: 0 });
	});
});

describe('column', () => {
	it('names the file, the column asked for and those there are', () => {
		const table = parse('iso3,year\nKGZ,2000\n', 'aid.csv', ',');
		expect(hasHeaders(table, ['year', 'iso3'])).toBe(true);
		expect(() => column(table, 'value')).toThrow(
			new Fault('aid.csv', 'no such column', 'value', 'one of iso3, year')
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '$lib/table/parse';
import { writeCsv } from '$lib/table/write';

describe('writeCsv', () => {
	it('quotes only cells that hold a comma, a quote or a line end', () => {
		const text = writeCsv(
			['a', 'b'],
			[
				['plain', 'x,y'],
				['say "hi"', 'two\nlines'],
				[' spaces ', 1.5]
			]
		);
		expect(text).toBe('a,b\nplain,"x,y"\n"say ""hi""","two\nlines"\n spaces ,1.5\n');
	});

	it('writes undefined as an empty cell, and keeps a row of one empty cell', () => {
		expect(writeCsv(['a', 'b'], [[undefined, 0]])).toBe('a,b\n,0\n');
		expect(writeCsv(['a'], [[undefined], ['']])).toBe('a\n""\n""\n');
	});

	it('is read back cell by cell, whatever the cells hold', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab01 ,;\t"\n\r|ёй🙂.-'.split('')), maxLength: 6 });
		const name = cell.map((text) => `h${text}`);
		const table = fc
			.uniqueArray(name, { minLength: 1, maxLength: 5 })
			.chain((headers) =>
				fc.tuple(
					fc.constant(headers),
					fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 8 })
				)
			);
		fc.assert(
			fc.property(table, ([headers, rows]) => {
				const read = parse(writeCsv(headers, rows), 'made.csv', ',');
				expect(read.headers).toEqual(headers);
				expect(read.problems).toEqual([]);
				expect(headers.map((_, at) => read.columns[at])).toEqual(
					headers.map((_, at) => rows.map((row) => row[at]))
				);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});
});

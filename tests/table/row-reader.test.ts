// Rows out of pieces of text: the pieces' borders must not show, and a stray quote must not eat the file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowReader } from '$lib/table/row-reader';
import { writeCsv } from '$lib/table/write';

interface Found {
	rows: string[][];
	lines: number[];
	broken: [string, number][];
}

function read(pieces: readonly string[], separator = ','): Found {
	const found: Found = { rows: [], lines: [], broken: [] };
	const reader = new RowReader(
		separator,
		(rows, lines) => {
			found.rows.push(...rows.map((row) => [...row]));
			found.lines.push(...lines);
		},
		(text, line) => found.broken.push([text, line])
	);
	for (const piece of pieces) reader.push(piece);
	reader.end();
	return found;
}

function cut(text: string, at: readonly number[]): string[] {
	const places = [0, ...at.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
	return places.slice(1).map((place, index) => text.slice(places[index], place));
}

const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', ',', '\n', ' ', '1', ';'), maxLength: 8 });

describe('RowReader', () => {
	it('gives the same rows and lines however the text is cut', () => {
		const table = fc
			.integer({ min: 2, max: 4 })
			.chain((width) =>
				fc.tuple(
					fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
					fc.array(fc.nat(500), { maxLength: 6 })
				)
			);
		fc.assert(
			fc.property(table, ([[header = [], ...rows], cuts]) => {
				const text = writeCsv(header, rows);
				const found = read(cut(text, cuts));
				expect(found.rows).toEqual([header, ...rows]);
				expect(found.broken).toEqual([]);
				let line = 1;
				const lines = [header, ...rows].map((row) => {
					const start = line;
					line += 1 + row.join('').split('\n').length - 1;
					return start;
				});
				expect(found.lines).toEqual(lines);
			}),
			{ numRuns: 2000 }
		);
	});

	it('counts every kind of line end as one, also one cut in two', () => {
		expect(read(['a,b\r', '\nc,d\re,f\n']).lines).toEqual([1, 2, 3]);
	});

	it('gives up one line for a stray quote, not the rest of the file', () => {
		const found = read(['a,b\n"x,1\ny,2\nz,3\n']);
		expect(found.rows).toEqual([
			['a', 'b'],
			['y', '2'],
			['z', '3']
		]);
		expect(found.lines).toEqual([1, 3, 4]);
		expect(found.broken).toEqual([['"x,1', 2]]);
	});

	it('gives up a line whose quote closes too early', () => {
		const found = read(['a,b\n"x" y,1\ny,2\n']);
		expect(found.broken).toEqual([['"x" y,1', 2]]);
		expect(found.rows.at(-1)).toEqual(['y', '2']);
	});

	it('leaves quotes in the middle of a cell alone', () => {
		expect(read(['a,b\n5" pipe,1\n']).rows[1]).toEqual(['5" pipe', '1']);
	});

	it('takes quotes for characters when a hundred lines could not be paired', () => {
		const text = `a,b\n${'"x" y,1\n'.repeat(150)}`;
		const found = read([text]);
		expect(found.broken.length).toBe(101);
		expect(found.rows.length + found.broken.length).toBe(151);
	});
});

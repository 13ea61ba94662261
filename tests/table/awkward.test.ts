// Files as people send them: the cells that a reader must get from each, or the reason why it is not read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '$lib/table/column';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import type { Sheet } from '$lib/table/sheet';
import { writeCsv } from '$lib/table/write';
import { parse } from '$lib/table/parse';
import { awkward } from './awkward';

const cellsOf = (sheet: Sheet) => [
	sheet.headers,
	...Array.from({ length: sheet.length }, (_, row) => sheet.columns.map((column) => textAt(column, row)))
];

it('are eighty and more', () => expect(awkward.length).toBeGreaterThanOrEqual(80));

describe('readSheet', () => {
	it.each(awkward.filter(({ rows }) => rows))(
		'reads $name',
		async ({ bytes, file, wishes, rows, lines, broken }) => {
			const sheet = await readSheet(new Blob([bytes as BlobPart]), file ?? 'a.csv', wishes);
			expect(cellsOf(sheet)).toEqual(rows);
			if (lines) expect([sheet.notes.header.line, ...sheet.lines]).toEqual(lines);
			expect([...sheet.broken.values()].map(({ why }) => why)).toEqual(broken ?? []);
		}
	);

	it.each(awkward.filter(({ refused }) => refused))('does not read $name, and says why', async (one) => {
		const reading = readSheet(new Blob([one.bytes as BlobPart]), one.file ?? 'a.csv', one.wishes);
		const error = await reading.then(
			() => undefined,
			(reason: unknown) => reason
		);
		expect(error).toBeInstanceOf(Refusal);
		expect(error).toMatchObject({ kind: one.refused, ...(one.detail && { detail: one.detail }) });
	});
});

const cell = fc.string({
	unit: fc.constantFrom('a', 'я', '"', ',', ';', '\n', '\r', ' ', '1', '.', '-', '0', '\t', '\u00a0'),
	maxLength: 7
});
const named = fc.string({ unit: fc.constantFrom('a', 'б', '_', 'z'), minLength: 1, maxLength: 4 });

describe('parse(write(x))', () => {
	it('is x', () => {
		const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
			fc.tuple(
				fc.array(named, { minLength: width, maxLength: width }),
				fc.array(
					fc
						.array(cell, { minLength: width, maxLength: width })
						.filter((row) => row.some((text) => text.trim() !== '') && row.at(-1) !== ''),
					{ minLength: 1, maxLength: 5 }
				)
			)
		);
		fc.assert(
			fc.property(table, ([headers, rows]) => {
				const read = parse(writeCsv(headers, rows), 'x.csv', ',');
				expect(read.headers).toEqual(headers);
				expect(read.problems).toEqual([]);
				expect(
					Array.from({ length: read.length }, (_, row) => read.columns.map((column) => column[row]))
				).toEqual(rows);
			}),
			{ numRuns: 10_000 }
		);
	});
});

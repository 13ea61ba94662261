// A large file in parts: whatever the text and wherever the borders, the sheet is the one that a single pass makes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunk } from '$lib/table/chunk';
import type { ChunkReaders } from '$lib/table/read-chunks';
import { readSheet } from '$lib/table/read-sheet';
import { Refusal } from '$lib/table/refusal';
import type { ReadWishes } from '$lib/table/sheet';
import { encoded } from './encoded';

/** Readers that keep count of what they were asked, and of parts that began in the wrong place. */
function readersOf(length: number) {
	const seen = { parts: 0, again: 0 };
	const readers: ChunkReaders = {
		count: 2,
		length,
		from: 0,
		read: async (task) => {
			seen.parts += 1;
			if (task.isRowStart) seen.again += 1;
			return readChunk(task);
		}
	};
	return { readers, seen };
}

const outcome = async (bytes: Uint8Array, wishes: ReadWishes, readers?: ChunkReaders) => {
	try {
		const sheet = await readSheet(new Blob([bytes as BlobPart]), 'a.csv', wishes, readers ? { readers } : {});
		return { ...sheet, columns: sheet.columns.map((column) => ({ ...column })) };
	} catch (error) {
		if (error instanceof Refusal) return { refused: error.message };
		throw error;
	}
};

const piece = fc.constantFrom(
	'a',
	'я',
	'\ufeff',
	'€',
	'1',
	'2.50',
	'-3',
	'007',
	' ',
	'слово',
	'x'.repeat(30)
);
const bare = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''));
const quoted = fc
	.array(fc.oneof(piece, fc.constantFrom('""', ',', ';', '\n', '\r\n', '\r', '\n1,2,3\n')), { maxLength: 5 })
	.map((parts) => `"${parts.join('')}"`);
const stray = fc.constantFrom('"', 'a"b', '"a"b', '5" pipe', '"x" ');
/** Mostly well-formed, as files are. */
const cell = fc.oneof({ weight: 12, arbitrary: bare }, { weight: 6, arbitrary: quoted });
const crooked = fc.oneof({ weight: 30, arbitrary: cell }, { weight: 1, arbitrary: stray });
const row = (of: fc.Arbitrary<string>) =>
	fc.oneof(
		{ weight: 9, arbitrary: fc.array(of, { minLength: 3, maxLength: 3 }) },
		{ weight: 1, arbitrary: fc.array(of, { maxLength: 5 }) }
	);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const text = (of: fc.Arbitrary<string>) =>
	fc
		.tuple(
			fc.constantFrom('', '\ufeff'),
			fc.array(fc.tuple(row(of), lineEnd), { maxLength: 30 }),
			fc.boolean()
		)
		.map(([mark, rows, ended]) => {
			const all = rows.map(([cells, end]) => cells.join(',') + end).join('');
			return `${mark}country,year,value\n${ended ? all : all.replace(/[\r\n]+$/, '')}`;
		});
const length = fc.integer({ min: 1, max: 90 });

const isWide = (encoding: string) => encoding.startsWith('utf');

describe('readSheet in parts', () => {
	it('gives what one pass gives, whatever stands in the cells and wherever the borders lie', async () => {
		const total = { parts: 0, again: 0 };
		await fc.assert(
			fc.asyncProperty(text(cell), length, async (made, size) => {
				const bytes = new TextEncoder().encode(made);
				const { readers, seen } = readersOf(size);
				const wishes = { separator: ',' };
				expect(await outcome(bytes, wishes, readers)).toEqual(await outcome(bytes, wishes));
				total.parts += seen.parts;
				total.again += seen.again;
			}),
			{ numRuns: 800 }
		);
		// Borders inside quotes were met, and most parts did not need a second reading.
		expect(total.parts).toBeGreaterThan(3000);
		expect(total.again).toBeLessThan(total.parts / 2);
	});

	it('gives it also where quotes do not pair, and in every encoding', async () => {
		const encodings = ['utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'utf-16le', 'utf-16be'] as const;
		await fc.assert(
			fc.asyncProperty(
				text(crooked),
				length,
				fc.constantFrom(...encodings),
				fc.constantFrom(',', ';'),
				async (made, size, encoding, separator) => {
					const bytes = encoded(isWide(encoding) ? made : made.replace(/[€\ufeff]/g, 'э'), encoding);
					const wishes: ReadWishes = { separator, encoding };
					expect(await outcome(bytes, wishes, readersOf(size).readers)).toEqual(await outcome(bytes, wishes));
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('gives it for bytes that are no text of their encoding', async () => {
		const byte = fc.constantFrom(
			0x41,
			0x2c,
			0x0a,
			0x0d,
			0x22,
			0x31,
			0xe0,
			0xa0,
			0xff,
			0xc3,
			0xef,
			0xbb,
			0xbf
		);
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 5 }),
				fc.array(byte, { maxLength: 80 }),
				length,
				async (_, tail, size) => {
					const bytes = Uint8Array.from([...new TextEncoder().encode('a,b\n1,2\n'), ...tail]);
					const wishes: ReadWishes = { separator: ',', encoding: 'utf-8' };
					expect(await outcome(bytes, wishes, readersOf(size).readers)).toEqual(await outcome(bytes, wishes));
				}
			),
			{ numRuns: 1000 }
		);
	});
});

/** A reader's file → its `Sheet`: opened, decoded, parted into rows, typed; every finding with its evidence. */
import { findSeparator } from './dialect';
import { guessEncoding, type EncodingGuess } from './encoding';
import { isBinary } from './file-kind';
import { openFile, type OnBytes, type Opened } from './open-file';
import { readChunks, type ChunkReaders } from './read-chunks';
import { Refusal } from './refusal';
import { RowReader } from './row-reader';
import type { ReadWishes, Sheet } from './sheet';
import { SheetMaker, type MakerNotes } from './sheet-maker';

/** Cells of all columns together that a page can hold in typed columns. */
const mostCells = 120_000_000;
const mostColumns = 20_000;
const sampleLength = 300_000;

const plainEnds = (text: string) => text.replace(/\r\n?/g, '\n');

/** The beginning of the text in whole lines, for finding what parts the cells. */
function headText(sample: Uint8Array, encoding: EncodingGuess['encoding']): string {
	const text = plainEnds(
		new TextDecoder(encoding).decode(sample.subarray(0, sampleLength), { stream: true })
	);
	const end = text.lastIndexOf('\n');
	return sample.length > sampleLength && end > 0 ? text.slice(0, end) : text;
}

type Bytes = Extract<Opened, { pieces: unknown }>;

/** Who reads, and who is told of it. */
export interface Reading {
	readonly onBytes?: OnBytes;
	readonly readers?: ChunkReaders;
}

export interface Plan {
	readonly notes: MakerNotes;
	readonly encoding: EncodingGuess['encoding'];
	readonly separator: string;
}

/** Encoding and separator, from the sample or from the reader's word. @throws Refusal for bytes that are no text */
export function planOf(opened: Bytes, wishes: ReadWishes): Plan {
	const found = guessEncoding(opened.sample);
	const encoding: EncodingGuess = wishes.encoding
		? { ...found, encoding: wishes.encoding, why: 'chosen' }
		: found;
	if (isBinary(opened.sample, encoding.encoding.startsWith('utf-16'))) throw new Refusal('binary');
	const head = headText(opened.sample, encoding.encoding);
	if (head.trim() === '') throw new Refusal('empty', 'blank');
	const separator = findSeparator(head);
	const chosen = wishes.separator !== undefined;
	const { parts, part, packed } = opened;
	return {
		encoding: encoding.encoding,
		separator: wishes.separator ?? separator.separator,
		notes: {
			encoding,
			separator: { ...separator, ...(chosen && { separator: wishes.separator }), chosen },
			parts,
			...(part !== undefined && { part }),
			...(packed && { packed })
		}
	};
}

function checkSize(sheet: Sheet): Sheet {
	if (sheet.columns.length === 0 || sheet.length === 0) throw new Refusal('no-table');
	// A file in one piece is only looked at here.
	if (sheet.columns.length > mostColumns) throw new Refusal('too-wide', '', sheet.columns.length);
	return sheet;
}

async function fromText(
	opened: Bytes,
	file: Blob,
	name: string,
	wishes: ReadWishes,
	{ onBytes, readers }: Reading
): Promise<Sheet> {
	const plan = planOf(opened, wishes);
	const about = { place: name, bytes: file.size, notes: plan.notes, wishes };
	if (readers && opened.packed === undefined) {
		const limits = { cells: mostCells, columns: mostColumns };
		const { separator, encoding } = plan;
		const sheet = await readChunks(file, separator, encoding, about, limits, readers, onBytes);
		if (sheet) return checkSize(sheet);
	}
	const maker = new SheetMaker(about);
	const rows = new RowReader(plan.separator, maker.take, maker.takeBroken);
	const decoder = new TextDecoder(plan.encoding);
	for await (const piece of opened.pieces) {
		rows.push(decoder.decode(piece, { stream: true }));
		if (maker.width > mostColumns) throw new Refusal('too-wide', '', maker.width);
		if (maker.length * maker.width > mostCells) throw new Refusal('too-large', 'cells', mostCells);
	}
	rows.push(decoder.decode());
	rows.end();
	return checkSize(maker.close(rows.gaveUpQuotes));
}

function fromCells(
	opened: Extract<Opened, { rows: unknown }>,
	file: Blob,
	name: string,
	wishes: ReadWishes
): Sheet {
	const { rows, parts, part, packed } = opened;
	const notes: MakerNotes = {
		encoding: { encoding: 'utf-8', why: 'valid' },
		separator: { separator: '', times: 0, lines: rows.length, of: rows.length, chosen: false },
		parts,
		...(part !== undefined && { part }),
		...(packed && { packed })
	};
	const maker = new SheetMaker({ place: name, bytes: file.size, notes, wishes });
	maker.take(
		rows,
		rows.map((_, at) => at + 1)
	);
	return checkSize(maker.close());
}

/**
 * Reads a reader's file. Rows that do not fit stay in the sheet as broken; nothing is dropped.
 * @param reading `onBytes` is told the bytes read, of `file.size`; what it throws stops the reading. `readers` read a
 * large file in parts; without them it is read in one pass, to the same end
 * @throws Refusal with the reason where the file is no table or cannot be held
 */
export async function readSheet(
	file: Blob,
	name: string,
	wishes: ReadWishes = {},
	reading: Reading = {}
): Promise<Sheet> {
	const opened = await openFile(file, name, wishes, reading.onBytes);
	if ('rows' in opened) {
		if (opened.rows.length === 0) throw new Refusal('empty', 'sheet');
		return fromCells(opened, file, name, wishes);
	}
	return fromText(opened, file, name, wishes, reading);
}

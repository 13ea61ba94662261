/** A reader's file → the bytes or cells of the table in it: unpacked where it is packed, refused where it is no table. */
import { fileKind, type FileKind } from './file-kind';
import { gunzipped, unzipped, zipEntries, type Pieces } from './inflate';
import { Refusal } from './refusal';
import type { ReadingNotes, ReadWishes } from './sheet';

/** Text that fits into the memory of a page once it is typed; beyond it the browser would close the page. */
export const mostText = 500_000_000;
/** Archives with a list of their own are held whole while they are opened. */
const mostArchive = 300_000_000;
const pieceLength = 4_000_000;

type About = Pick<ReadingNotes, 'parts' | 'part' | 'packed'>;

export type Opened =
	| ({ readonly pieces: Pieces; readonly length?: number; readonly sample: Uint8Array } & About)
	| ({ readonly rows: readonly (readonly string[])[] } & About);

/** Told how many bytes of the file are behind; throws to stop. */
export type OnBytes = (done: number) => void;

/** The bytes of a file in pieces. */
export async function* piecesOf(file: Blob, onBytes?: OnBytes): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < file.size; at += pieceLength) {
		onBytes?.(at);
		yield new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
	}
	onBytes?.(file.size);
}

const bytesOf = async (file: Blob, from = 0, to = file.size) =>
	new Uint8Array(await file.slice(from, to).arrayBuffer());

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * The beginning of a file and whole lines from all over it: an accent in the last hundred lines decides its encoding
 * as much as one in the first.
 */
async function sampleOf(file: Blob): Promise<Uint8Array> {
	const head = 1_000_000;
	if (file.size <= 2 * head) return bytesOf(file);
	const parts = [await bytesOf(file, 0, head)];
	for (let part = 1; part <= 40; part += 1) {
		const from = head + Math.floor(((file.size - head - 16_384) * part) / 40);
		const bytes = await bytesOf(file, from, from + 16_384);
		const [first, last] = [bytes.indexOf(10), bytes.lastIndexOf(10)];
		if (first >= 0 && last > first) parts.push(bytes.subarray(first + 1, last + 1));
	}
	return joined(parts);
}

/** Reads ahead so that what comes out of an archive can be looked at; hands on everything from the start. */
async function lookedAt(pieces: AsyncIterable<Uint8Array>): Promise<{ sample: Uint8Array; pieces: Pieces }> {
	const source = pieces[Symbol.asyncIterator]();
	const ahead: Uint8Array[] = [];
	let bytes = 0;
	while (bytes < 1_000_000) {
		const { value, done } = await source.next();
		if (done) break;
		ahead.push(value);
		bytes += value.length;
	}
	async function* all() {
		yield* ahead;
		for (;;) {
			const { value, done } = await source.next();
			if (done) return;
			yield value;
		}
	}
	return { sample: joined(ahead), pieces: all() };
}

/** What came out of an archive must be text itself. */
function mustBeText(kind: FileKind): void {
	if (kind === 'text') return;
	if (kind === 'nothing') throw new Refusal('empty', 'inside');
	if (typeof kind === 'object') throw new Refusal('other-format', kind.other);
	throw new Refusal('other-format', 'archive');
}

async function openZip(file: Blob, wishes: ReadWishes, onBytes?: OnBytes): Promise<Opened> {
	if (file.size > mostArchive) throw new Refusal('too-large', 'archive', file.size);
	const bytes = await bytesOf(file);
	const entries = zipEntries(bytes);
	const names = entries.map((entry) => entry.name);
	if (names.includes('xl/workbook.xml')) {
		// Fetched only for those who bring a workbook.
		const { openWorkbook } = await import('./workbook');
		const { sheets, sheet, rows } = await openWorkbook(bytes, wishes.part);
		return { rows, parts: sheets, part: sheet, packed: 'xlsx' };
	}
	if (names.includes('mimetype') && names.includes('content.xml')) throw new Refusal('other-format', 'ods');
	if (names.some((one) => one.startsWith('word/'))) throw new Refusal('other-format', 'doc');
	const readable = entries.filter((entry) => /\.(csv|tsv|tab|txt|dat|psv)$/i.test(entry.name));
	const offered = readable.length ? readable : entries;
	// World Bank archives hold the table and two small files about it.
	const largest = [...offered].sort((a, b) => b.size - a.size)[0];
	const chosen = offered.find((entry) => entry.name === wishes.part) ?? largest;
	if (!chosen) throw new Refusal('nothing-inside', 'zip');
	if (chosen.size > mostText) throw new Refusal('too-large', 'inside', chosen.size);
	const inside = unzipped(piecesOf(file, onBytes), chosen.name, { most: mostText });
	const { sample, pieces } = await lookedAt(inside);
	mustBeText(fileKind(sample, chosen.name));
	return { pieces, sample, parts: offered.map((entry) => entry.name), part: chosen.name, packed: 'zip' };
}

async function openGzip(file: Blob, name: string, onBytes?: OnBytes): Promise<Opened> {
	const inner = name.replace(/\.(gz|gzip)$/i, '');
	const { sample, pieces } = await lookedAt(gunzipped(piecesOf(file, onBytes), { most: mostText }));
	mustBeText(fileKind(sample, inner));
	return { pieces, sample, parts: [inner], part: inner, packed: 'gzip' };
}

/**
 * Opens a file for reading.
 * @throws Refusal for what is no table, is packed dishonestly, or is larger than a page can hold
 */
export async function openFile(
	file: Blob,
	name: string,
	wishes: ReadWishes,
	onBytes?: OnBytes
): Promise<Opened> {
	const kind = fileKind(await bytesOf(file, 0, 1024), name);
	if (kind === 'nothing') throw new Refusal('empty');
	if (kind === 'zip') return openZip(file, wishes, onBytes);
	if (kind === 'gzip') return openGzip(file, name, onBytes);
	if (typeof kind === 'object') throw new Refusal('other-format', kind.other);
	if (file.size > mostText) throw new Refusal('too-large', 'text', file.size);
	return { pieces: piecesOf(file, onBytes), length: file.size, sample: await sampleOf(file), parts: [] };
}

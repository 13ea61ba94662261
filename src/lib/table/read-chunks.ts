/** A large text file → its `Sheet`, read in parts side by side; nothing where it has to be read in one pass. */
import { ByteRows, Declined } from './byte-rows';
import { JoinedColumn } from './joined-column';
import type { Chunk, ChunkTask, OnPart } from './chunk';
import { Refusal } from './refusal';
import type { BrokenRow, Sheet } from './sheet';
import { headLength, headOf, type HeadRow, type SheetHead } from './sheet-head';
import { sheetOf, type About } from './sheet-maker';

/** Who reads the parts: workers, or nobody but this thread. */
export interface ChunkReaders {
	/** how many parts are read at a time */
	readonly count: number;
	/** Rejects with `Declined` where the part's quotes do not pair. */
	readonly read: (task: ChunkTask, onPart: OnPart) => Promise<Chunk>;
	/** bytes of a part */
	readonly length: number;
	/** a file below this size is read in one pass */
	readonly from: number;
}

export interface ReadLimits {
	readonly cells: number;
	readonly columns: number;
}

/** So much of the file holds the first rows, or it is read in one pass. */
const longestHead = 8_000_000;

interface Head {
	readonly head: SheetHead;
	/** where the rows of data begin, and on which line */
	readonly start: number;
	readonly line: number;
}

/** The first rows and the place of the first that is data; nothing where they are too long. */
async function readHead(file: Blob, mark: number, separator: string, encoding: string, about: About) {
	const bytes = new Uint8Array(await file.slice(0, longestHead).arrayBuffer());
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	const rows = new ByteRows(separator.charCodeAt(0));
	const found: (HeadRow & { start: number })[] = [];
	let [at, line] = [mark, 1];
	while (found.length < headLength && rows.read(bytes, at, bytes.length === file.size)) {
		const { bytes: own, cells, starts, ends, breaks, next } = rows.row;
		const texts = Array.from({ length: cells }, (_, cell) =>
			decoder.decode(own.subarray(starts[cell], ends[cell]))
		);
		found.push({ cells: texts, line, start: at });
		[at, line] = [next, line + breaks];
	}
	if (found.length < headLength && bytes.length < file.size) return undefined;
	const head = headOf(found, about.wishes);
	const first = found[head.body];
	return { head, start: first?.start ?? at, line: first?.line ?? line } satisfies Head;
}

/** Parts in the order of the file, side by side, each of which begins where the one before ends. */
async function* partsInOrder(
	file: Blob,
	start: number,
	task: Pick<ChunkTask, 'separator' | 'width' | 'encoding'>,
	readers: ChunkReaders,
	onBytes?: (done: number) => void
): AsyncGenerator<Chunk> {
	const done: number[] = [];
	const read = (index: number, from: number, isRowStart: boolean) =>
		readers.read(
			{ ...task, file, from, to: Math.min(file.size, start + (index + 1) * readers.length), isRowStart },
			(bytes) => {
				done[index] = bytes;
				onBytes?.(start + done.reduce((sum, one) => sum + (one ?? 0), 0));
			}
		);
	const count = Math.ceil((file.size - start) / readers.length);
	// What has been handed on is let go of: its columns are large.
	const reading: (Promise<Chunk> | undefined)[] = [];
	let end = start;
	for (let index = 0; index < count; index += 1) {
		while (reading.length < Math.min(count, index + readers.count)) {
			const one = read(reading.length, start + reading.length * readers.length, reading.length === 0);
			// A fault of a later part is heard when its turn comes.
			one.catch(() => undefined);
			reading.push(one);
		}
		const guessed = await (reading[index] as Promise<Chunk>);
		const chunk = guessed.start === end ? guessed : await read(index, end, true);
		reading[index] = undefined;
		end = chunk.end;
		yield chunk;
	}
}

/** Rows and columns of all parts. */
class Gathered {
	readonly #columns: readonly JoinedColumn[];
	readonly #broken = new Map<number, BrokenRow>();
	readonly #lines: Uint32Array[] = [];
	#length = 0;
	#line: number;

	constructor({ head, line }: Head, encoding: string) {
		this.#columns = head.headers.map(() => new JoinedColumn(encoding));
		this.#line = line;
	}

	get cells(): number {
		return this.#length * this.#columns.length;
	}

	add({ rows, lines, lineCount, columns, broken }: Chunk): void {
		for (const [at, part] of columns.entries()) this.#columns[at]?.add(part);
		for (const [row, why] of broken) this.#broken.set(this.#length + row, why);
		this.#lines.push(lines.map((line) => line + this.#line));
		this.#length += rows;
		this.#line += lineCount;
	}

	close(about: About, head: SheetHead): Sheet {
		const lines = new Uint32Array(this.#length);
		let at = 0;
		for (const part of this.#lines) {
			lines.set(part, at);
			at += part.length;
		}
		const columns = this.#columns.map((column) => column.close());
		return sheetOf(about, head, {
			columns,
			length: this.#length,
			lines,
			broken: this.#broken,
			gaveUpQuotes: false
		});
	}
}

const hasMark = async (file: Blob) => {
	const [first, second, third] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
	return first === 0xef && second === 0xbb && third === 0xbf;
};

/**
 * Reads a file in parts. The sheet is the one that a single pass would have made, cell by cell and line by line.
 * @returns nothing for a text whose quotes do not pair or whose first rows are too long; then it is read in one pass
 * @throws Refusal for more cells or columns than the limits
 */
export async function readChunks(
	file: Blob,
	separator: string,
	encoding: string,
	about: About,
	limits: ReadLimits,
	readers: ChunkReaders,
	onBytes?: (done: number) => void
): Promise<Sheet | undefined> {
	// Two bytes a letter: what parts cells and lines does not stand alone there.
	if (file.size < readers.from || encoding.startsWith('utf-16')) return undefined;
	try {
		const mark = encoding === 'utf-8' && (await hasMark(file)) ? 3 : 0;
		const found = await readHead(file, mark, separator, encoding, about);
		if (!found) return undefined;
		const { head, start } = found;
		if (head.width > limits.columns) throw new Refusal('too-wide', '', head.width);
		const gathered = new Gathered(found, encoding);
		const task = { separator, width: head.width, encoding };
		for await (const chunk of partsInOrder(file, start, task, readers, onBytes)) {
			gathered.add(chunk);
			if (gathered.cells > limits.cells) throw new Refusal('too-large', 'cells', limits.cells);
		}
		return gathered.close(about, head);
	} catch (error) {
		if (error instanceof Declined) return undefined;
		throw error;
	}
}

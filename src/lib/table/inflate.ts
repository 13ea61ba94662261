/** Bytes of a gzip or zip file, piece by piece → the bytes inside, piece by piece; bombs are refused on the way. */
import { Gunzip, Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate';
import { Refusal } from './refusal';

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** No table is packed a thousand to one: beyond this ratio, once so much has come out, something is wrong. */
const highestRatio = 300;
const judgedFrom = 24_000_000;
/** Small steps in, so that one step cannot let out more than some megabytes. */
const step = 16_384;

export interface Limits {
	/** bytes that may come out */
	readonly most: number;
}

/** Counts what goes in and out; throws when it cannot be honest. */
class Scale {
	#in = 0;
	#out = 0;

	constructor(private readonly most: number) {}

	took(bytes: number): void {
		this.#in += bytes;
	}

	gave(bytes: number): void {
		this.#out += bytes;
		if (this.#out > judgedFrom && this.#out > this.#in * highestRatio)
			throw new Refusal('bomb', 'ratio', Math.round(this.#out / Math.max(1, this.#in)));
		if (this.#out > this.most) throw new Refusal('too-large', 'inside', this.most);
	}
}

function* steps(piece: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < piece.length; at += step) yield piece.subarray(at, at + step);
}

/** Whatever the library throws about bytes means that the archive is broken; our own refusals pass. */
function guarded<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('broken-archive', error instanceof Error ? error.message : '');
	}
}

/** What is inside a gzip file. */
export async function* gunzipped(pieces: Pieces, { most }: Limits): AsyncGenerator<Uint8Array> {
	const scale = new Scale(most);
	const ready: Uint8Array[] = [];
	let finished = false;
	const gunzip = new Gunzip((data, final) => {
		scale.gave(data.length);
		ready.push(data);
		finished = final;
	});
	for await (const piece of pieces)
		for (const part of steps(piece)) {
			scale.took(part.length);
			guarded(() => gunzip.push(part));
			yield* ready.splice(0);
		}
	guarded(() => gunzip.push(new Uint8Array(0), true));
	yield* ready.splice(0);
	if (!finished) throw new Refusal('broken-archive', 'cut');
}

export interface ZipEntry {
	readonly name: string;
	/** bytes inside, as the archive declares them */
	readonly size: number;
}

/** The files in an archive by its own list; none is unpacked. Folders and the litter of macOS are left out. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
	const found: ZipEntry[] = [];
	guarded(() =>
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!name.endsWith('/') && !/(^|\/)(__MACOSX|\.DS_Store)/.test(name))
					found.push({ name, size: originalSize });
				return false;
			}
		})
	);
	return found;
}

/** What is inside one file of an archive. A name that stands twice means the first. */
export async function* unzipped(pieces: Pieces, name: string, { most }: Limits): AsyncGenerator<Uint8Array> {
	const scale = new Scale(most);
	const ready: Uint8Array[] = [];
	let started = false;
	let finished = false;
	const unzip = new Unzip((file) => {
		if (file.name !== name || started) return;
		started = true;
		file.ondata = (error, data, final) => {
			if (error) throw error;
			scale.gave(data.length);
			ready.push(data);
			finished = final;
		};
		guarded(() => file.start());
	});
	unzip.register(UnzipInflate);
	unzip.register(UnzipPassThrough);
	for await (const piece of pieces)
		for (const part of steps(piece)) {
			if (finished) break;
			if (started) scale.took(part.length);
			guarded(() => unzip.push(part));
			yield* ready.splice(0);
		}
	if (!finished) guarded(() => unzip.push(new Uint8Array(0), true));
	yield* ready.splice(0);
	if (!finished) throw new Refusal('broken-archive', 'cut');
}

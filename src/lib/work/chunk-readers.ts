/** As many workers as there are processors → readers of the parts of a large file; ending the caller ends them too. */
import { Declined } from '$lib/table/byte-rows';
import { readChunk, type Chunk, type OnPart } from '$lib/table/chunk';
import type { ChunkReaders } from '$lib/table/read-chunks';
import type { FromChunk, ToChunk } from './chunk-messages';

const mostWorkers = 4;
/** Twelve megabytes of text are a hundred thousand rows of twelve columns: a tenth of a second. */
const length = 12_000_000;
const from = 4_000_000;

interface Waiting {
	readonly done: (chunk: Chunk) => void;
	readonly fail: (error: Error) => void;
	readonly onPart: OnPart;
}

/** What a worker is to its readers. */
interface Hand {
	readonly worker: Worker;
	readonly waiting: Map<number, Waiting>;
}

const startWorker = () => new Worker(new URL('./chunk.worker.ts', import.meta.url), { type: 'module' });

function hear(waiting: Map<number, Waiting>, message: FromChunk): void {
	const one = waiting.get(message.id);
	if (!one) return;
	if (message.kind === 'progress') return one.onPart(message.bytes);
	waiting.delete(message.id);
	if (message.kind === 'read') one.done(message.chunk);
	else one.fail(message.kind === 'declined' ? new Declined(message.why) : new Error(message.message));
}

function handOf(worker: Worker): Hand {
	const waiting = new Map<number, Waiting>();
	worker.onmessage = ({ data }: MessageEvent<FromChunk>) => hear(waiting, data);
	worker.onerror = ({ message }) => {
		for (const { fail } of waiting.values()) fail(new Error(message));
		waiting.clear();
	};
	return { worker, waiting };
}

/** Where there is one processor, or workers may not start workers, this thread reads. */
const alone: ChunkReaders = { count: 1, length, from, read: readChunk };

/** @param processors how many parts may be read at a time */
export function chunkReaders(processors: number, start: () => Worker = startWorker): ChunkReaders {
	const count = Math.min(mostWorkers, processors);
	if (count < 2 || typeof Worker === 'undefined') return alone;
	const hands: Hand[] = [];
	let last = 0;
	const freest = () => {
		if (hands.length < count) hands.push(handOf(start()));
		return hands.reduce((best, one) => (one.waiting.size < best.waiting.size ? one : best));
	};
	return {
		// One more than there are workers, so that none waits for the next part.
		count: count + 1,
		length,
		from,
		read: (task, onPart) =>
			new Promise((done, fail) => {
				const { worker, waiting } = freest();
				const id = (last += 1);
				waiting.set(id, { done, fail, onPart });
				worker.postMessage({ id, task } satisfies ToChunk);
			})
	};
}

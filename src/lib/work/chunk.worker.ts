/** A worker that reads parts of a large file, one after the other, and gives its columns away without copying them. */
import { Declined } from '$lib/table/byte-rows';
import { readChunk, type Chunk } from '$lib/table/chunk';
import type { FromChunk, ToChunk } from './chunk-messages';

const scope = self as unknown as {
	postMessage(message: FromChunk, transfer?: Transferable[]): void;
	onmessage: ((event: MessageEvent<ToChunk>) => void) | null;
};

const buffersOf = ({ lines, columns }: Chunk): Transferable[] => [
	lines.buffer as ArrayBuffer,
	...columns.flatMap(({ values, decimals, words }) =>
		[values, decimals, words.bytes, words.ends].map(({ buffer }) => buffer as ArrayBuffer)
	)
];

async function answer({ id, task }: ToChunk): Promise<void> {
	try {
		const chunk = await readChunk(task, (bytes) => scope.postMessage({ id, kind: 'progress', bytes }));
		scope.postMessage({ id, kind: 'read', chunk }, buffersOf(chunk));
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof Declined) scope.postMessage({ id, kind: 'declined', why: message });
		else scope.postMessage({ id, kind: 'failed', message });
	}
}

let queue = Promise.resolve();
scope.onmessage = ({ data }) => {
	queue = queue.then(() => answer(data));
};

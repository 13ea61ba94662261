/** What the worker that reads a file and those that read parts of it say to each other. */
import type { Chunk, ChunkTask } from '$lib/table/chunk';

export interface ToChunk {
	readonly id: number;
	readonly task: ChunkTask;
}

export type FromChunk = { readonly id: number } & (
	| { readonly kind: 'progress'; readonly bytes: number }
	| { readonly kind: 'read'; readonly chunk: Chunk }
	/** quotes do not pair: to be read in one pass */
	| { readonly kind: 'declined'; readonly why: string }
	| { readonly kind: 'failed'; readonly message: string }
);

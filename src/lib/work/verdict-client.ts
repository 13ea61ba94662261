/** A page's side of the worker that judges: questions in, promises with progress out; nothing here blocks. */
import type { PieceVerdict } from '$lib/argument/verdict';
import type { Curve } from '$lib/judging/curve';
import type { Answer, Request, Specified, Case } from './verdict-messages';

export interface Asking {
	readonly onProgress?: ((done: number, of: number) => void) | undefined;
	/** aborting it ends the work and rejects */
	readonly signal?: AbortSignal | undefined;
}

export interface VerdictClient {
	readonly judge: (
		cases: readonly Case[],
		limit: number,
		asking?: Asking
	) => Promise<readonly (readonly PieceVerdict[])[]>;
	/** a whole argument for one region, in the order of its cases; nothing of it is ranked among the world's countries */
	readonly argue: (
		cases: readonly Case[],
		asking?: Asking & {
			/** largest p value that survives Benjamini–Hochberg in the edition; 0 for years that nobody counts */
			readonly limit?: number;
		}
	) => Promise<readonly (readonly PieceVerdict[])[]>;
	readonly specify: (pieces: readonly Specified[], asking?: Asking) => Promise<Curve>;
}

/** What a worker is to a client; tests bring their own. */
export interface Port {
	postMessage(message: Request): void;
	onmessage: ((event: { readonly data: Answer }) => void) | null;
}

interface Waiting {
	readonly done: (answer: Answer) => void;
	readonly fail: (error: Error) => void;
	readonly asking: Asking;
}

const newWorker = (): Port =>
	new Worker(new URL('./verdict-worker.ts', import.meta.url), { type: 'module' }) as unknown as Port;

/** Opens the worker. @param open where the site lies, and what the worker must know of it */
export function openVerdictClient(
	open: Omit<Extract<Request, { kind: 'open' }>, 'kind'>,
	port = newWorker()
): VerdictClient {
	const waiting = new Map<number, Waiting>();
	let last = 0;
	port.postMessage({ kind: 'open', ...open });
	port.onmessage = ({ data }) => {
		const one = waiting.get(data.id);
		if (!one) return;
		if (data.kind === 'progress') return one.asking.onProgress?.(data.done, data.of);
		waiting.delete(data.id);
		if (data.kind === 'failed') return one.fail(new Error(data.message));
		if (data.kind === 'cancelled') return one.fail(new DOMException('cancelled', 'AbortError'));
		one.done(data);
	};
	const ask = (make: (id: number) => Request, asking: Asking) =>
		new Promise<Answer>((done, fail) => {
			const id = (last += 1);
			waiting.set(id, { done, fail, asking });
			asking.signal?.addEventListener('abort', () => port.postMessage({ kind: 'cancel', id }), {
				once: true
			});
			port.postMessage(make(id));
		});
	return {
		async judge(cases, limit, asking = {}) {
			const answer = await ask((id) => ({ kind: 'judge', id, cases, limit }), asking);
			return answer.kind === 'judged' ? answer.verdicts : [];
		},
		async argue(cases, { limit = 0, ...asking } = {}) {
			const answer = await ask((id) => ({ kind: 'judge', id, cases, limit, whole: true }), asking);
			return answer.kind === 'judged' ? answer.verdicts : [];
		},
		async specify(pieces, asking = {}) {
			const answer = await ask((id) => ({ kind: 'specify', id, pieces }), asking);
			if (answer.kind !== 'specified') throw new Error('no curve');
			return answer.curve;
		}
	};
}

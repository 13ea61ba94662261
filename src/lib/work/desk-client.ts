/** The page's side of the desk's worker: asks, answers by promise; one worker for as long as the page stands. */
import type { AnswerTo, DeskAnswer, DeskRequest } from './desk-messages';

type Heard = { readonly id: number } & ({ readonly answer: DeskAnswer } | { readonly fault: string });

const startWorker = () => new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });

export class DeskClient {
	#worker: Worker | undefined;
	#last = 0;
	#waiting = new Map<number, { done: (answer: DeskAnswer) => void; fail: (error: Error) => void }>();

	/** @param start makes the worker; another one in tests */
	constructor(private readonly start: () => Worker = startWorker) {}

	#ready(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.start();
		worker.onmessage = ({ data }: MessageEvent<Heard>) => {
			const asked = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('answer' in data) asked?.done(data.answer);
			else asked?.fail(new Error(data.fault));
		};
		worker.onerror = (event) => {
			for (const { fail } of this.#waiting.values()) fail(new Error(event.message));
			this.#waiting.clear();
			this.#worker = undefined;
		};
		this.#worker = worker;
		return worker;
	}

	/** Rejects where the worker failed. */
	ask<Request extends DeskRequest>(request: Request): Promise<AnswerTo<Request>> {
		this.#last += 1;
		const id = this.#last;
		const answer = new Promise<DeskAnswer>((done, fail) => {
			this.#waiting.set(id, { done, fail });
			this.#ready().postMessage({ id, request });
		});
		// An answer is of its request's kind: desk-answer.ts.
		return answer as Promise<AnswerTo<Request>>;
	}
}

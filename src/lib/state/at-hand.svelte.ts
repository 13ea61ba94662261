/**
 * Whether the page, and another window of it, would work without the network: the files that it is made of are named to a
 * worker that stores them. Where there is none (no https), only the page that is open is at hand.
 */

export type AtHand = 'coming' | 'whole' | 'page' | 'failed';

/** Everything of this site that the page has asked for so far, and the page itself without its query. */
function filesOfPage(): string[] {
	const entries = performance.getEntriesByType('resource').map(({ name }) => name);
	const own = entries.filter((url) => new URL(url).origin === location.origin);
	return [...new Set([location.origin + location.pathname, ...own])];
}

/** The worker of this scope, once it runs. */
async function workerOf(script: string, scope: string): Promise<ServiceWorker | undefined> {
	const registration = await navigator.serviceWorker.register(script, { scope });
	const worker = registration.active ?? registration.waiting ?? registration.installing;
	if (!worker || worker.state === 'activated') return worker ?? undefined;
	return new Promise((done) => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated') done(worker);
			if (worker.state === 'redundant') done(undefined);
		});
	});
}

export class Keeper {
	state = $state<AtHand>('coming');
	/** the last wish; an earlier one does not answer any more */
	#asked = 0;

	/** @param script address of the worker @param scope the pages that it serves @param code what they load only when asked */
	constructor(
		readonly script: string,
		readonly scope: string,
		readonly code: () => Promise<unknown>
	) {}

	/** Stores everything anew, after the page has come to show something else. Never rejects. */
	async keep(): Promise<void> {
		const turn = (this.#asked += 1);
		this.state = 'coming';
		const state = await this.#kept().catch(() => 'failed' as const);
		if (turn === this.#asked) this.state = state;
	}

	async #kept(): Promise<AtHand> {
		await this.code();
		if (!('serviceWorker' in navigator)) return 'page';
		const worker = await workerOf(this.script, this.scope).catch(() => undefined);
		if (!worker) return 'page';
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise<{ readonly missing: number }>((done) => {
			port1.onmessage = ({ data }) => done(data);
		});
		worker.postMessage({ type: 'keep', name: `crossroads ${this.scope}`, urls: filesOfPage() }, [port2]);
		return (await answer).missing === 0 ? 'whole' : 'page';
	}
}

/**
 * A show of slides: which are chosen and which one is on the screen, dark or pointed at; kept in step between the window
 * that the audience sees and the one of the speaker, by messages within this browser.
 */

/** Where the pointer stands, as shares of the slide's width and height. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** What both windows agree on. */
interface Shared {
	readonly ids: readonly string[];
	readonly at: number;
	readonly dark: boolean;
	readonly pointing: boolean;
	readonly spot: Spot | undefined;
}
type Message =
	| { readonly kind: 'hello' | 'bye'; readonly from: Role }
	| { readonly kind: 'state'; readonly from: Role; readonly state: Shared };

export type Role = 'screen' | 'speaker';

/** What a key asks for; undefined for keys that belong to others. */
export type Act = 'next' | 'previous' | 'first' | 'last' | 'all' | 'speaker' | 'pointer' | 'dark' | 'full';

const keys: Readonly<Record<string, Act>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	KeyO: 'all',
	KeyP: 'speaker',
	KeyL: 'pointer',
	KeyB: 'dark',
	KeyF: 'full'
};

/** Letters by their place on the keyboard, so that a Russian layout has them too. */
export function actOf({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): Act | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	return keys[code.startsWith('Key') ? code : key];
}

export class Showing {
	ids = $state.raw<readonly string[]>([]);
	at = $state(0);
	dark = $state(false);
	/** every slide at once, in this window only */
	all = $state(false);
	pointing = $state(false);
	spot = $state.raw<Spot | undefined>();
	/** the other window has been heard */
	connected = $state(false);
	/** milliseconds: when the running stretch began, and what had passed before it */
	begun = $state<number | undefined>();
	before = $state(0);
	/** when the slide on the screen came up */
	since = $state(0);
	#channel: BroadcastChannel | undefined;

	constructor(
		readonly role: Role,
		ids: readonly string[]
	) {
		this.ids = ids;
	}

	/** Finds the other window. Returns what parts from it. */
	connect(name: string): () => void {
		if (!('BroadcastChannel' in globalThis)) return () => undefined;
		const channel = new BroadcastChannel(name);
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
		this.#send({ kind: 'hello', from: this.role });
		return () => {
			this.#send({ kind: 'bye', from: this.role });
			channel.close();
			this.#channel = undefined;
		};
	}

	/** Shows another slide; beyond the ends nothing happens. */
	go(to: number): void {
		const next = Math.max(0, Math.min(this.ids.length - 1, to));
		if (next === this.at) return;
		this.at = next;
		this.since = Date.now();
		this.#tell();
	}

	act(act: Act): void {
		if (act === 'next') this.go(this.at + 1);
		else if (act === 'previous') this.go(this.at - 1);
		else if (act === 'first') this.go(0);
		else if (act === 'last') this.go(this.ids.length - 1);
		else if (act === 'all') this.all = !this.all;
		else if (act === 'dark') {
			this.dark = !this.dark;
			this.#tell();
		} else if (act === 'pointer') {
			this.pointing = !this.pointing;
			if (!this.pointing) this.spot = undefined;
			this.#tell();
		}
	}

	point(spot: Spot | undefined): void {
		if (!this.pointing) return;
		this.spot = spot;
		this.#tell();
	}

	/** Starts or stops the clock. */
	toggleClock(now = Date.now()): void {
		if (this.begun === undefined) this.begun = now;
		else {
			this.before += now - this.begun;
			this.begun = undefined;
		}
	}
	resetClock(now = Date.now()): void {
		this.before = 0;
		this.since = now;
		this.begun = now;
	}
	/** Milliseconds that the clock has run. */
	elapsed(now: number): number {
		return this.before + (this.begun === undefined ? 0 : Math.max(0, now - this.begun));
	}

	#send(message: Message): void {
		this.#channel?.postMessage(message);
	}
	#tell(): void {
		const { ids, at, dark, pointing, spot } = this;
		this.#send({ kind: 'state', from: this.role, state: { ids: [...ids], at, dark, pointing, spot } });
	}
	#hear(message: Message): void {
		if (message.from === this.role) return;
		this.connected = message.kind !== 'bye';
		// The screen knows what is shown: it tells whoever comes.
		if (message.kind === 'hello') this.#tell();
		if (message.kind !== 'state') return;
		const { ids, at, dark, pointing, spot } = message.state;
		if (at !== this.at) this.since = Date.now();
		Object.assign(this, { ids, at, dark, pointing, spot });
	}
}

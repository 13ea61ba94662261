/** Figures that follow the reader: the one that came with the page, or one made here for the reader's own view. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each change puts a new map in place of the old one */
import type { EvidenceId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Reader } from '$lib/state/reader.svelte';
import type { View } from '$lib/state/view-query';
import type { Figure } from './figure';

/** A figure, and whether it is already the reader's. */
export interface Shown {
	readonly figure: Figure;
	readonly state: 'ready' | 'waiting' | 'failed';
}

/** Makes a figure for a view; loaded with the drawing code, not before. */
export type Maker = (id: EvidenceId, view: View | undefined, language: Language) => Promise<Figure>;

interface Wish {
	readonly given: Figure;
	readonly view: View;
}

/** Figures under way at once: one is counted and drawn while the data of others are fetched. */
const mostAtOnce = 3;
/** What is ready is shown together after so long: each showing lays the page out anew. */
const showAfterMs = 40;

export class LiveFigures {
	#made = $state.raw<ReadonlyMap<string, Figure>>(new Map());
	#failed = $state.raw<ReadonlySet<string>>(new Set());
	#wanted = new Map<string, Wish>();
	#begun = new Set<string>();
	#ready = new Map<string, Figure>();
	#workers = 0;
	#shownAt = 0;

	/** @param distance how far a figure is from what the reader sees; the nearest is made first */
	constructor(
		private readonly reader: Reader,
		private readonly make: Maker,
		private readonly distance: (id: EvidenceId) => number = () => 0
	) {}

	/** What stands in place of the given figure now; asks for the reader's own where it is not yet made. */
	show(given: Figure): Shown {
		const { view, pending } = this.reader;
		if (pending) return { figure: given, state: 'waiting' };
		if (!view) return { figure: given, state: 'ready' };
		const key = keyOf(given, view);
		const made = this.#made.get(key);
		if (made) return { figure: made, state: 'ready' };
		if (this.#failed.has(key)) return { figure: given, state: 'failed' };
		this.#want(key, { given, view });
		return { figure: given, state: 'waiting' };
	}

	/** Whether the reader has chosen a region or years. */
	get isOwn(): boolean {
		return this.reader.view !== undefined;
	}

	/** Another piece for the reader's view, the default one or their own: for what leaves the page. */
	made(id: EvidenceId, language: Language): Promise<Figure> {
		return this.make(id, this.reader.view, language);
	}

	/** Tries those again that failed, on the reader's word. */
	retry(): void {
		this.#failed = new Set();
	}

	#want(key: string, wish: Wish): void {
		if (this.#wanted.has(key) || this.#begun.has(key) || this.#ready.has(key)) return;
		this.#wanted.set(key, wish);
		if (this.#workers >= mostAtOnce) return;
		this.#workers += 1;
		// The whole page has asked before the first is chosen.
		void Promise.resolve().then(() => this.#work());
	}

	async #work(): Promise<void> {
		for (let key = this.#nearest(); key !== undefined; key = this.#nearest()) await this.#makeOne(key);
		this.#workers -= 1;
		if (this.#workers === 0) this.#publish();
	}

	/** The wish nearest to the reader's eyes; those of a view that was left are dropped. */
	#nearest(): string | undefined {
		const { view } = this.reader;
		let best: { readonly key: string; readonly far: number } | undefined;
		for (const [key, { given }] of this.#wanted) {
			if (!view || keyOf(given, view) !== key) {
				this.#wanted.delete(key);
				continue;
			}
			const far = this.distance(given.id);
			if (!best || far < best.far) best = { key, far };
		}
		return best?.key;
	}

	async #makeOne(key: string): Promise<void> {
		const wish = this.#wanted.get(key);
		if (!wish) return;
		this.#wanted.delete(key);
		this.#begun.add(key);
		try {
			const figure = await this.make(wish.given.id, wish.view, wish.given.language);
			this.#ready.set(key, figure);
		} catch {
			this.#failed = new Set(this.#failed).add(key);
		}
		this.#begun.delete(key);
		if (performance.now() - this.#shownAt < showAfterMs) return;
		this.#publish();
		// What is shown is painted before the next one is counted.
		await new Promise((done) => setTimeout(done));
	}

	#publish(): void {
		if (this.#ready.size) this.#made = new Map([...this.#made, ...this.#ready]);
		this.#ready = new Map();
		this.#shownAt = performance.now();
	}
}

const keyOf = ({ id, language }: Figure, { countries, from, to }: View) =>
	[language, id, countries.join('+'), from ?? '', to ?? ''].join(' ');

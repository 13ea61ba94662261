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
export type Maker = (id: EvidenceId, view: View, language: Language) => Promise<Figure>;

/** While one figure's data are on their way, two others are made. */
const atOnce = 3;

export class LiveFigures {
	#made = $state.raw<ReadonlyMap<string, Figure>>(new Map());
	#failed = $state.raw<ReadonlySet<string>>(new Set());
	/** asked for, in the order of the page */
	#waiting = new Map<string, () => Promise<void>>();
	#under = new Set<string>();

	constructor(
		private readonly reader: Reader,
		private readonly make: Maker
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
		this.#start(key, given, view);
		return { figure: given, state: 'waiting' };
	}

	/** Tries those again that failed, on the reader's word. */
	retry(): void {
		this.#failed = new Set();
	}

	/** The first charts of the page come first, a few at a time: none waits for the last one's data. */
	#start(key: string, given: Figure, view: View): void {
		if (this.#under.has(key) || this.#waiting.has(key)) return;
		this.#waiting.set(key, async () => {
			try {
				const figure = await this.make(given.id, view, given.language);
				this.#made = new Map(this.#made).set(key, figure);
			} catch {
				this.#failed = new Set(this.#failed).add(key);
			}
		});
		this.#next();
	}

	#next(): void {
		const [first] = this.#waiting;
		if (!first || this.#under.size >= atOnce) return;
		const [key, job] = first;
		this.#waiting.delete(key);
		this.#under.add(key);
		void job().finally(() => {
			this.#under.delete(key);
			this.#next();
		});
	}
}

const keyOf = ({ id, language }: Figure, { countries, from, to }: View) =>
	[language, id, countries.join('+'), from ?? '', to ?? ''].join(' ');

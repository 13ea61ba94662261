/* eslint-disable svelte/prefer-svelte-reactivity -- each change puts a new map in place of the old one */
/** What came with a page for its default choice, and is made here for any other: a key in, the thing and its state out. */

export interface Made<Thing> {
	readonly thing: Thing;
	readonly state: 'ready' | 'waiting' | 'failed';
}

export class MadeAnew<Thing> {
	#made = $state.raw<ReadonlyMap<string, Thing>>(new Map());
	#failed = $state.raw<ReadonlySet<string>>(new Set());
	#begun = new Set<string>();

	/**
	 * The thing of a key; the last one that was there stands in its place while it is being made.
	 * @param key '' for the choice that the page was built with
	 * @param given made at build, for the key ''
	 */
	show(key: string, given: Thing, make: () => Promise<Thing>): Made<Thing> {
		if (key === '') return { thing: given, state: 'ready' };
		const made = this.#made.get(key);
		if (made !== undefined) return { thing: made, state: 'ready' };
		if (this.#failed.has(key)) return { thing: given, state: 'failed' };
		this.#begin(key, make);
		return { thing: given, state: 'waiting' };
	}

	/** Tries again what failed, on the reader's word. */
	retry(): void {
		this.#failed = new Set();
	}

	#begin(key: string, make: () => Promise<Thing>): void {
		if (this.#begun.has(key)) return;
		this.#begun.add(key);
		// Nothing may change while somebody is reading: first the turn ends.
		void Promise.resolve()
			.then(make)
			.then(
				(thing) => {
					this.#made = new Map(this.#made).set(key, thing);
				},
				() => {
					this.#failed = new Set(this.#failed).add(key);
				}
			)
			.finally(() => this.#begun.delete(key));
	}
}

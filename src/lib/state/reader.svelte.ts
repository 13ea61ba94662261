/** What this reader looks at: the query of the address as a view, kept in step while pages change. */
import type { Language } from '$lib/base/language';
import { viewQuery } from './query';
import { lostName, readView, writeView, type Choices, type View, type ViewNotice } from './view-query';

/** What was wrong with an address, or with fetching what it may name. */
export type Notice =
	| ViewNotice
	/** the address was nothing; the nearest page was opened */
	| { readonly kind: 'lost'; readonly path: string }
	/** names of regions and countries did not come: the default view is shown */
	| { readonly kind: 'choices-failed' };

export class Reader {
	/** the view; `undefined` is the default one, for which nothing has to be loaded */
	view = $state.raw<View | undefined>();
	notices = $state.raw<readonly Notice[]>([]);
	/** a query is there, but what it may name is still on its way */
	pending = $state(false);
	/** what links carry: '' or '?region=…', as in the address until it has been read, then only what is valid */
	query = $state('');
	#wanted = 0;
	/** what an address may name, once it has come */
	readonly #known: Partial<Record<Language, Choices>> = {};

	/** @param choices fetches what an address may name; called only when a query names something */
	constructor(private readonly choices: (language: Language) => Promise<Choices>) {}

	/** Follows the address: at once for the default view, else when the choices are there. The latest call wins. */
	async follow(url: URL, language: Language): Promise<void> {
		this.#wanted += 1;
		const mine = this.#wanted;
		const path = url.searchParams.get(lostName);
		const lost: Notice[] = path ? [{ kind: 'lost', path }] : [];
		this.query = viewQuery(url);
		if (!this.query) return this.#settle(undefined, '', lost);
		const choices = this.#known[language] ?? (await this.#fetch(language));
		if (mine !== this.#wanted) return;
		if (!choices) return this.#settle(undefined, this.query, [...lost, { kind: 'choices-failed' }]);
		const { view, notices } = readView(url.searchParams, choices);
		const query = writeView(view, choices);
		// What is left of the query when all of it was invalid is the default view.
		this.#settle(query ? view : undefined, query, [...lost, ...notices]);
	}

	async #fetch(language: Language): Promise<Choices | undefined> {
		this.pending = true;
		const choices = await this.choices(language).catch(() => undefined);
		if (choices) this.#known[language] = choices;
		return choices;
	}

	/** The reader has read them. */
	dismiss(): void {
		this.notices = [];
	}

	#settle(view: View | undefined, query: string, notices: readonly Notice[]): void {
		this.view = view;
		this.query = query;
		this.notices = notices;
		this.pending = false;
	}
}

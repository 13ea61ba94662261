/** What this reader looks at: the query of the address as a view, kept in step while pages change. */
import type { Language } from '$lib/base/language';
import { defaultView, readView, type Choices, type View, type ViewNotice } from './view-query';

/** Names in the query that a view is made of; anything else in it belongs to a page. */
const viewNames = ['region', 'countries', 'from', 'to'];

export class Reader {
	/** the view; `undefined` is the default one, for which nothing has to be loaded */
	view = $state.raw<View | undefined>();
	notices = $state.raw<readonly ViewNotice[]>([]);
	/** a query is there, but what it may name is still on its way */
	pending = $state(false);
	#wanted = 0;

	/** @param choices fetches what an address may name; called only when a query names something */
	constructor(private readonly choices: (language: Language) => Promise<Choices>) {}

	/** Follows the address: at once for the default view, else when the choices are there. The latest call wins. */
	async follow(url: URL, language: Language): Promise<void> {
		this.#wanted += 1;
		const mine = this.#wanted;
		if (!viewNames.some((name) => url.searchParams.has(name))) return this.#settle(undefined, []);
		this.pending = true;
		const choices = await this.choices(language);
		if (mine !== this.#wanted) return;
		const { view, notices } = readView(url.searchParams, choices);
		const plain = defaultView(choices);
		const isDefault = view.region === plain.region && view.from === undefined && view.to === undefined;
		this.#settle(isDefault ? undefined : view, notices);
	}

	#settle(view: View | undefined, notices: readonly ViewNotice[]): void {
		this.view = view;
		this.notices = notices;
		this.pending = false;
	}
}

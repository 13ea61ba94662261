/** A list kept in this browser under a name, the same in every tab: each change is made to what is kept now, not to what this tab saw last. */
import { browserKeeper, changeKept, keptItems, type Keeper } from './kept';

export class KeptList<Item> {
	#items = $state.raw<readonly Item[]>([]);
	/** the browser does not keep it: it stands on this page only */
	refused = $state(false);

	constructor(
		private readonly name: string,
		private readonly isItem: (value: unknown) => value is Item,
		private readonly keeper: Keeper | undefined = browserKeeper()
	) {
		this.#items = keptItems(keeper, name, isItem);
		this.refused = keeper === undefined;
	}

	get items(): readonly Item[] {
		return this.#items;
	}

	change(make: (items: readonly Item[]) => readonly Item[]): void {
		// What a browser without room refused lives here alone.
		const items = this.refused ? make(this.#items) : undefined;
		const done = changeKept(this.keeper, this.name, this.isItem, items ? () => items : make);
		this.#items = items ?? done.items;
		this.refused = !done.kept;
	}

	/** Another tab wrote under a name; a null name means that everything was cleared. */
	heard = ({ key }: Pick<StorageEvent, 'key'>): void => {
		if (key === this.name || key === null) this.#items = keptItems(this.keeper, this.name, this.isItem);
	};
}

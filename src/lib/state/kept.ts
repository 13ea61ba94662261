/** Small things kept in this browser under a name: values in and out; a browser that refuses says so. */

/** What keeps text under a name; the browser's localStorage, or a stand-in. */
export interface Keeper {
	getItem(name: string): string | null;
	setItem(name: string, text: string): void;
}

/** The browser's own keeper, where it may be used. */
export function browserKeeper(): Keeper | undefined {
	try {
		return globalThis.localStorage;
	} catch {
		return undefined;
	}
}

/** What is kept under a name; `instead` where nothing is, or what is there is no longer read. */
export function kept<Value>(
	keeper: Keeper | undefined,
	name: string,
	isValue: (value: unknown) => value is Value,
	instead: Value
): Value {
	try {
		const text = keeper?.getItem(name);
		const value: unknown = text ? JSON.parse(text) : undefined;
		return isValue(value) ? value : instead;
	} catch {
		return instead;
	}
}

/** Keeps a value. @returns false where the browser has no room or does not allow it */
export function keep(keeper: Keeper | undefined, name: string, value: unknown): boolean {
	try {
		if (!keeper) return false;
		keeper.setItem(name, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}

/** What is kept as a list, and beside it what cannot be read: a later version may have written it. */
function stored<Item>(
	keeper: Keeper | undefined,
	name: string,
	isItem: (value: unknown) => value is Item
): { readonly items: readonly Item[]; readonly strange: readonly unknown[] } {
	const isList = (value: unknown): value is unknown[] => Array.isArray(value);
	const all = kept<unknown[]>(keeper, name, isList, []);
	return { items: all.filter(isItem), strange: all.filter((one) => !isItem(one)) };
}

/** The items of a list kept under a name; those that cannot be read are passed over. */
export const keptItems = <Item>(
	keeper: Keeper | undefined,
	name: string,
	isItem: (value: unknown) => value is Item
): readonly Item[] => stored(keeper, name, isItem).items;

/**
 * Changes a list as it is kept now, whoever wrote it last; what cannot be read stays behind the others.
 * @returns the list, and whether the browser kept it
 */
export function changeKept<Item>(
	keeper: Keeper | undefined,
	name: string,
	isItem: (value: unknown) => value is Item,
	make: (items: readonly Item[]) => readonly Item[]
): { readonly items: readonly Item[]; readonly kept: boolean } {
	const { items, strange } = stored(keeper, name, isItem);
	const made = make(items);
	return { items: made, kept: keep(keeper, name, [...made, ...strange]) };
}

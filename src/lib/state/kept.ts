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

/** A reader's own indicators ↔ this browser's storage: each is written whole or not at all, and checked when it is read. */
import { openDB, type IDBPDatabase } from 'idb';
import type { OwnIndicator } from '$lib/intake/own-indicator';
import { hasHash } from './hash';
import { asOwn } from './own-shape';

const name = 'crossroads';
const store = 'own';

let opening: Promise<IDBPDatabase> | undefined;

function database(): Promise<IDBPDatabase> {
	opening ??= openDB(name, 1, {
		upgrade: (db) => void db.createObjectStore(store, { keyPath: 'indicator.id' }),
		// Another tab with a newer page must not be kept waiting.
		blocking: () => void opening?.then((db) => db.close()).then(() => (opening = undefined)),
		terminated: () => (opening = undefined)
	});
	opening.catch(() => (opening = undefined));
	return opening;
}

/** Bytes that an indicator takes, near enough for a reader. */
export const sizeOf = ({ indicator, csv }: OwnIndicator): number =>
	csv.length + JSON.stringify(indicator).length;

/**
 * Every own indicator in this browser, oldest first: for the analyst's desk, for figures, for exports. Empty where
 * there is no storage (private windows, servers). What was damaged is left out.
 */
export async function ownIndicators(): Promise<readonly OwnIndicator[]> {
	if (!('indexedDB' in globalThis)) return [];
	const kept: unknown[] = await database().then(
		(db) => db.getAll(store),
		() => []
	);
	const found: OwnIndicator[] = [];
	for (const one of kept) {
		const own = asOwn(one);
		if (own && (await hasHash(own.csv, own.hash))) found.push(own);
	}
	return found.sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
}

/** Keeps indicators, all of them or none: one transaction. Rejects where the browser refuses (full, private). */
export async function keepOwn(own: readonly OwnIndicator[]): Promise<void> {
	const db = await database();
	const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
	await Promise.all([...own.map((one) => transaction.store.put(one)), transaction.done]);
}

/** Deletes one. */
export async function dropOwn(id: string): Promise<void> {
	await (await database()).delete(store, id);
}

/** Deletes all. */
export async function dropAllOwn(): Promise<void> {
	await (await database()).clear(store);
}

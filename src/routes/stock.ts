/** The shipped data as a page fetches them: the shelf at once, each file when a figure asks for it, everything once. */
import { base } from '$app/paths';
import type { Language } from '$lib/base/language';
import { asRegionId } from '$lib/base/ids';
import { regionOf, unpack, type PackedShelf, type Shelf } from '$lib/figures/shelf';
import type { Choices } from '$lib/state/view-query';

const shelves = new Map<Language, Promise<Shelf>>();

/** Text of a file below data/. Rejects with the path and the status when it did not come. */
export async function fetchText(path: string): Promise<string> {
	const response = await fetch(`${base}/data/${path}`);
	if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
	return response.text();
}

/** The shelf in one language; a failed fetch is forgotten, so that it can be tried again. */
export function shelfOf(language: Language): Promise<Shelf> {
	const known = shelves.get(language);
	if (known) return known;
	const loading = fetchText(`shelf-${language}.json`).then((text) => unpack(JSON.parse(text) as PackedShelf));
	shelves.set(language, loading);
	loading.catch(() => shelves.delete(language));
	return loading;
}

/** What an address may name. */
export const choicesFrom = (shelf: Shelf): Choices => ({
	regions: shelf.regions,
	defaultRegion: regionOf(shelf, asRegionId('')).id,
	countries: new Set(shelf.countries.keys()),
	years: shelf.years
});

/** The shipped data as a page fetches them: names first, a piece or a file when a figure asks for it, everything once. */
import { base } from '$app/paths';
import type { Language } from '$lib/base/language';
import { asRegionId, type EvidenceId } from '$lib/base/ids';
import type { Figure } from '$lib/figures/figure';
import {
	pieceShelf,
	regionOf,
	unpack,
	unpackNames,
	type Names,
	type PackedNames,
	type PackedPiece,
	type PackedShelf,
	type Shelf
} from '$lib/figures/shelf';
import type { Choices } from '$lib/state/view-query';

/** Text of a file below data/. Rejects with the path and the status when it did not come. */
export async function fetchText(path: string): Promise<string> {
	const response = await fetch(`${base}/data/${path}`);
	if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
	return response.text();
}

const kept = new Map<string, Promise<unknown>>();

/** A file below data/, fetched and read once; what failed is forgotten, so that it can be tried again. */
export function once<T>(path: string, read: (text: string) => T | Promise<T>): Promise<T> {
	const known = kept.get(path) as Promise<T> | undefined;
	if (known) return known;
	const loading = fetchText(path).then(read);
	kept.set(path, loading);
	loading.catch(() => kept.delete(path));
	return loading;
}

const json = <T>(text: string) => JSON.parse(text) as T;

/** What can be named and chosen, in one language. */
export const namesOf = (language: Language): Promise<Names> =>
	once(`names-${language}.json`, (text) => unpackNames(json<PackedNames>(text)));

/** Everything about the data, in one language. */
export async function shelfOf(language: Language): Promise<Shelf> {
	const [names, rest] = await Promise.all([
		namesOf(language),
		once(`shelf-${language}.json`, json<PackedShelf>)
	]);
	return unpack(names, rest);
}

/** Names, and of the rest what one piece needs. */
export async function shelfOfPiece(id: EvidenceId, language: Language): Promise<Shelf> {
	const [names, piece] = await Promise.all([
		namesOf(language),
		once(`pieces/${language}/${id}.json`, json<PackedPiece>)
	]);
	return pieceShelf(names, piece);
}

/** The whole figure of the default view, of which pages are sent the drawing. */
export const figureSent = (id: EvidenceId, language: Language): Promise<Figure> =>
	once(`figures/${language}/${id}.json`, json<Figure>);

/** What an address may name. */
export const choicesFrom = (names: Pick<Shelf, 'regions' | 'countries' | 'years'>): Choices => ({
	regions: names.regions,
	defaultRegion: regionOf(names, asRegionId('')).id,
	countries: new Set(names.countries.keys()),
	years: names.years
});

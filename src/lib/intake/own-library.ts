/** The shipped library and a reader's own indicators → one library in which both are found. */
import type { Catalogue } from '$lib/indicators/catalogue';
import { openLibrary, type Library, type ReadText } from '$lib/indicators/library';
import type { OwnIndicator } from './own-indicator';

/** The catalogue with the reader's own indicators after the shipped ones; an own one never stands in for a shipped one. */
export function withOwn(catalogue: Catalogue, own: readonly OwnIndicator[]): Catalogue {
	const added = own.map(({ indicator }) => [indicator.id, indicator] as const);
	return { ...catalogue, indicators: new Map([...added, ...catalogue.indicators].sort(shippedFirst)) };
}

const shippedFirst = (
	[, a]: readonly [unknown, { own?: boolean }],
	[, b]: readonly [unknown, { own?: boolean }]
) => Number(a.own ?? false) - Number(b.own ?? false);

/** A library over both; own values come from memory, the rest is read as before. */
export function libraryWithOwn(catalogue: Catalogue, own: readonly OwnIndicator[], read: ReadText): Library {
	const texts = new Map(own.map(({ indicator, csv }) => [indicator.path, csv]));
	return openLibrary(withOwn(catalogue, own), async (path) => texts.get(path) ?? read(path));
}

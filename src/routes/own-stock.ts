/** The shipped data and the reader's own indicators as one stock: for the desk, where both stand side by side. */
import type { Language } from '$lib/base/language';
import type { Stock } from '$lib/figures/gather';
import { libraryWithOwn, withOwn } from '$lib/intake/own-library';
import { ownIndicators } from '$lib/state/own-store';
import { stockOf } from './make-figure';
import { fetchText } from './stock';

/** Read anew each time: what was added or deleted meanwhile counts. */
export async function stockWithOwn(language: Language): Promise<Stock> {
	const [stock, own] = await Promise.all([stockOf(language), ownIndicators()]);
	if (own.length === 0) return stock;
	const { catalogue } = stock.shelf;
	return {
		...stock,
		shelf: { ...stock.shelf, catalogue: withOwn(catalogue, own) },
		library: libraryWithOwn(catalogue, own, fetchText)
	};
}

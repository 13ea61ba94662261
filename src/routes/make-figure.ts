/** Makes a figure in the page for a reader's own view: fetches what is missing, then the same path as at build. */
import type { EvidenceId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import { figureOf } from '$lib/figures/figure-of';
import { gather, type Stock } from '$lib/figures/gather';
import { regionFor } from '$lib/figures/region-for';
import { regionOf } from '$lib/figures/shelf';
import { openLibrary } from '$lib/indicators/library';
import { readProtestEvents } from '$lib/indicators/protest-event';
import type { View } from '$lib/state/view-query';
import { verdictsFor } from './judged';
import { fetchText, shelfOf } from './stock';

const stocks = new Map<Language, Promise<Stock>>();

export function stockOf(language: Language): Promise<Stock> {
	const known = stocks.get(language);
	if (known) return known;
	const made = shelfOf(language).then((shelf): Stock => ({
		shelf,
		library: openLibrary(shelf.catalogue, fetchText),
		// A country without a recorded protest has no file.
		events: (country) => fetchText(`events/by-country/${country}.csv`).then(readProtestEvents, () => [])
	}));
	stocks.set(language, made);
	made.catch(() => stocks.delete(language));
	return made;
}

/** For the default region where the reader has chosen none. Rejects when a file did not come; nothing is drawn from half of the data. */
export async function makeFigure(
	id: EvidenceId,
	view: View | undefined,
	language: Language
): Promise<Figure> {
	const stock = await stockOf(language);
	const piece = stock.shelf.evidence.get(id);
	if (!piece) throw new Error(`no evidence ${id}`);
	const region = view ? regionFor(view, stock.shelf) : regionOf(stock.shelf);
	const material = await gather(piece, stock, { region, language, from: view?.from, to: view?.to });
	const verdicts = await verdictsFor(piece, region, material.period, stock.shelf);
	return figureOf(material, stock.shelf.catalogue.edition, { origins: true, verdicts });
}

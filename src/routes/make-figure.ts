/** Makes a figure in the page for a reader's own view: fetches what is missing, then the same path as at build. */
import type { EvidenceId, IndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Evidence } from '$lib/argument/evidence';
import type { Figure } from '$lib/figures/figure';
import { figureOf } from '$lib/figures/figure-of';
import { gather, periodOf, type Stock } from '$lib/figures/gather';
import { regionFor } from '$lib/figures/region-for';
import { regionOf, type Shelf } from '$lib/figures/shelf';
import { openLibrary, Panels } from '$lib/indicators/library';
import type { Panel } from '$lib/indicators/panel';
import { readProtestEvents } from '$lib/indicators/protest-event';
import { readWide, type Years } from '$lib/indicators/wide-panel';
import type { PieceInRegion } from '$lib/judging/judge-region';
import type { View } from '$lib/state/view-query';
import { fetchText, once, shelfOf, shelfOfPiece } from './stock';

/** Panels that were read, whichever figure asked for them. */
const panels = new Panels();

/** A panel of some years, read once. */
const cut = (id: IndicatorId, years: Years): Promise<Panel> => {
	const path = `panels/${id}/${years.join('-')}.csv`;
	return once(path, (text) => readWide(text, id, `data/${path}`));
};

const stockFrom = (shelf: Shelf): Stock => ({
	shelf,
	library: openLibrary(shelf.catalogue, fetchText, panels),
	// A country without a recorded protest has no file.
	events: (country) => fetchText(`events/by-country/${country}.csv`).then(readProtestEvents, () => [])
});

/** Everything that is shipped, for whoever asks about all of it. */
export const stockOf = async (language: Language): Promise<Stock> => stockFrom(await shelfOf(language));

async function pieceOf(id: EvidenceId, language: Language): Promise<readonly [Evidence, Shelf]> {
	const shelf = await shelfOfPiece(id, language);
	const piece = shelf.evidence.get(id);
	if (!piece) throw new Error(`no evidence ${id}`);
	return [piece, shelf];
}

/** For the default region where the reader has chosen none. */
const regionIn = (view: View | undefined, shelf: Shelf) => (view ? regionFor(view, shelf) : regionOf(shelf));

/** Not yet judged. Rejects when a file did not come; nothing is drawn from half of the data. */
export async function makeFigure(
	id: EvidenceId,
	view: View | undefined,
	language: Language
): Promise<Figure> {
	const [piece, shelf] = await pieceOf(id, language);
	const wish = { region: regionIn(view, shelf), language, from: view?.from, to: view?.to };
	// Cut panels are written for the pieces of the argument, and for nothing else.
	const material = await gather(piece, { ...stockFrom(shelf), cut }, wish);
	return figureOf(material, shelf.catalogue.edition, { origins: true });
}

/** What the data say of a piece in a view; undefined for what is only described. Rejects when a file did not come. */
export async function judgeFigure(
	id: EvidenceId,
	view: View | undefined,
	language: Language
): Promise<PieceInRegion | undefined> {
	const [[piece, shelf], { verdictsFor }] = await Promise.all([pieceOf(id, language), import('./judged')]);
	return verdictsFor(piece, regionIn(view, shelf), periodOf(piece, view ?? {}), shelf);
}

/** A gap that a reader's own file fills → its figure with its verdict, made in the page from the reader's own values. */
import type { Language } from '$lib/base/language';
import type { Figure } from '$lib/figures/figure';
import { figureOf } from '$lib/figures/figure-of';
import { fromGap, type FillableGap } from '$lib/figures/from-gap';
import { gather } from '$lib/figures/gather';
import { regionFor } from '$lib/figures/region-for';
import { regionOf } from '$lib/figures/shelf';
import { libraryWithOwn, withOwn } from '$lib/intake/own-library';
import type { OwnIndicator } from '$lib/intake/own-indicator';
import { ownIndicators } from '$lib/state/own-store';
import type { View } from '$lib/state/view-query';
import { ownWords } from '$lib/words/messages-intake-out';
import { plain } from '$lib/words/parts';
import { judgeOwnAside } from '$lib/work/judge-own';
import { fetchText, shelfOf } from './stock';

async function gapOf(id: string, language: Language): Promise<FillableGap | undefined> {
	const all = JSON.parse(await fetchText(`gaps-${language}.json`)) as FillableGap[];
	return all.find((gap) => gap.id === id);
}

/** The newest file wins where several fill the same gap. */
async function fillOf(gap: string): Promise<OwnIndicator | undefined> {
	const all = await ownIndicators();
	return all.filter(({ fills }) => fills === gap).at(-1);
}

/** Undefined where nothing of the reader's fills the gap. */
export async function ownFigure(gapId: string, language: Language, view?: View): Promise<Figure | undefined> {
	const found = await fillOf(gapId);
	if (!found) return undefined;
	// The piece says it once: the indicator need not say it again.
	const own = { ...found, indicator: { ...found.indicator, cautions: [] } };
	const [gap, shelf] = await Promise.all([gapOf(gapId, language), shelfOf(language)]);
	if (!gap) return undefined;
	const caution = { ru: ownWords.ru.caution, en: ownWords.en.caution };
	const piece = fromGap(gap, own.indicator, caution);
	const catalogue = withOwn(shelf.catalogue, [own]);
	const stock = {
		shelf: { ...shelf, catalogue },
		library: libraryWithOwn(catalogue, [own], fetchText),
		events: async () => []
	};
	const region = view ? regionFor(view, shelf) : regionOf(shelf);
	const material = await gather(piece, stock, { region, language, from: view?.from, to: view?.to });
	const { indicators, panels, population, period } = material;
	const basis = { piece, indicators, panels, population, region, period };
	const verdicts = await judgeOwnAside(basis).catch(() => undefined);
	const figure = figureOf(material, catalogue.edition, { verdicts });
	// Numbers of a reader's own lead to no page: their rows lie in the reader's file.
	return { ...figure, answerParts: [{ text: plain(figure.answerParts) }] };
}

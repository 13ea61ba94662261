/** Makes the region's sheet, or one indicator of it, in the page for a reader's own view: one file, once. */
import { asIndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { composeOneSpread, type OneSpread } from '$lib/figures/compose-one-spread';
import { regionFor } from '$lib/figures/region-for';
import { regionSheet, type RegionMaterial, type RegionSheet } from '$lib/figures/region-sheet';
import { regionOf } from '$lib/figures/shelf';
import { firstCompared, panelsIn, type Snapshot } from '$lib/indicators/snapshot';
import type { View } from '$lib/state/view-query';
import { fetchText, shelfOf } from './stock';

const read = new Map<string, Promise<Snapshot>>();

/** A failed fetch is forgotten, so that it can be tried again. */
function fetched(file: string): Promise<Snapshot> {
	const known = read.get(file);
	if (known) return known;
	const loading = fetchText(file).then((text) => JSON.parse(text) as Snapshot);
	read.set(file, loading);
	loading.catch(() => read.delete(file));
	return loading;
}

let panels: Promise<RegionMaterial['panels']> | undefined;

export function latest(): Promise<RegionMaterial['panels']> {
	if (panels) return panels;
	const loading = fetched('latest.json').then((snapshot) => panelsIn(snapshot));
	panels = loading;
	loading.catch(() => (panels = undefined));
	return loading;
}

/** What is compared in the reader's years; the newest values where none were chosen. */
async function comparedIn(view: View | undefined): Promise<RegionMaterial['panels']> {
	if (view?.from === undefined && view?.to === undefined) return latest();
	if (view.to !== undefined && view.to < firstCompared) return new Map();
	const file = view.to === undefined ? 'latest.json' : `latest-${view.to}.json`;
	return panelsIn(await fetched(file), view.from);
}

async function materialFor(view: View | undefined, language: Language): Promise<RegionMaterial> {
	const [shelf, known, compared] = await Promise.all([shelfOf(language), latest(), comparedIn(view)]);
	const region = view ? regionFor(view, shelf) : regionOf(shelf);
	return { region, language, shelf, panels: known, compared };
}

export const makeRegion = async (view: View | undefined, language: Language): Promise<RegionSheet> =>
	regionSheet(await materialFor(view, language));

/** @param id one of the sheet's choices */
export const makeOne = async (id: string, view: View | undefined, language: Language): Promise<OneSpread> =>
	composeOneSpread(asIndicatorId(id), await materialFor(view, language));

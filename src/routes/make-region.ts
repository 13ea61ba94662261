/** Makes the region's sheet, or one indicator of it, in the page for a reader's own view: one file, once. */
import { asIndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { composeOneSpread, type OneSpread } from '$lib/figures/compose-one-spread';
import { regionFor } from '$lib/figures/region-for';
import { regionSheet, type RegionMaterial, type RegionSheet } from '$lib/figures/region-sheet';
import { regionOf } from '$lib/figures/shelf';
import { panelsIn, type Snapshot } from '$lib/indicators/snapshot';
import type { View } from '$lib/state/view-query';
import { fetchText, shelfOf } from './stock';

let panels: Promise<RegionMaterial['panels']> | undefined;

/** A failed fetch is forgotten, so that it can be tried again. */
export function latest(): Promise<RegionMaterial['panels']> {
	if (panels) return panels;
	const loading = fetchText('latest.json').then((text) => panelsIn(JSON.parse(text) as Snapshot));
	panels = loading;
	loading.catch(() => (panels = undefined));
	return loading;
}

async function materialFor(view: View | undefined, language: Language): Promise<RegionMaterial> {
	const [shelf, known] = await Promise.all([shelfOf(language), latest()]);
	return { region: view ? regionFor(view, shelf) : regionOf(shelf), language, shelf, panels: known };
}

export const makeRegion = async (view: View | undefined, language: Language): Promise<RegionSheet> =>
	regionSheet(await materialFor(view, language));

/** @param id one of the sheet's choices */
export const makeOne = async (id: string, view: View | undefined, language: Language): Promise<OneSpread> =>
	composeOneSpread(asIndicatorId(id), await materialFor(view, language));

/** What the region's page is made from at build: the last years of all indicators that countries can be compared on. */
import { asIndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { incomeId, peopleId, type RegionMaterial } from '$lib/figures/region-sheet';
import { regionOf } from '$lib/figures/shelf';
import { isComparable, panelsIn, takeSnapshot, type Snapshot } from '$lib/indicators/snapshot';
import { shipped } from './shipped.server';

/** The indicator that the page opens with. */
export const firstIndicator = asIndicatorId('vdem-civil-society');

async function take(): Promise<Snapshot> {
	const { shelf, library } = await shipped();
	const indicators = [...shelf.catalogue.indicators.values()];
	const wanted = indicators.filter((one) => isComparable(one) || one.id === peopleId || one.id === incomeId);
	const bases = wanted.flatMap(({ aggregation }) =>
		aggregation.rule === 'population-weighted-mean' ? [aggregation.baseYear] : []
	);
	const panels = await Promise.all(wanted.map(({ id }) => library.panel(id)));
	return takeSnapshot(panels, new Map([[peopleId, bases]]));
}

let taken: Promise<Snapshot> | undefined;
export const shippedSnapshot = () => (taken ??= take());

let panels: Promise<ReturnType<typeof panelsIn>> | undefined;
export const shippedPanels = () => (panels ??= shippedSnapshot().then(panelsIn));

export async function regionMaterial(language: Language): Promise<RegionMaterial> {
	const { shelf } = await shipped();
	return { region: regionOf(shelf), language, shelf, panels: await shippedPanels() };
}

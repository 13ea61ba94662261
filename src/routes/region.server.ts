/** What the region's page is made from at build: the last years of all indicators that countries can be compared on. */
import { asIndicatorId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { incomeId, peopleId, type RegionMaterial } from '$lib/figures/region-sheet';
import { regionOf } from '$lib/figures/shelf';
import type { Indicator } from '$lib/indicators/indicator';
import { firstCompared, isComparable, panelsIn, takeSnapshot, type Snapshot } from '$lib/indicators/snapshot';
import { shipped } from './shipped.server';

/** The indicator that the page opens with. */
export const firstIndicator = asIndicatorId('vdem-civil-society');

async function take(to: number | undefined): Promise<Snapshot> {
	const { shelf, library } = await shipped();
	const indicators = [...shelf.catalogue.indicators.values()];
	const isWho = ({ id }: Indicator) => to === undefined && (id === peopleId || id === incomeId);
	const wanted = indicators.filter((one) => isComparable(one) || isWho(one));
	const bases = wanted.flatMap(({ aggregation }) =>
		aggregation.rule === 'population-weighted-mean' ? [aggregation.baseYear] : []
	);
	const panels = await Promise.all(wanted.map(({ id }) => library.panel(id)));
	return takeSnapshot(panels, new Map(to === undefined ? [[peopleId, bases]] : []), to);
}

const taken = new Map<number | undefined, Promise<Snapshot>>();

/** @param to the last year that is looked at; who is in a region and how large it is stand in the newest one alone */
export function shippedSnapshot(to?: number): Promise<Snapshot> {
	const found = taken.get(to) ?? take(to);
	taken.set(to, found);
	return found;
}

/** Years that a reader may choose as the last one and find enough countries in. */
export async function snapshotYears(): Promise<readonly number[]> {
	const last = (await shipped()).shelf.years[1];
	return Array.from({ length: last - firstCompared + 1 }, (_, at) => firstCompared + at);
}

let panels: Promise<ReturnType<typeof panelsIn>> | undefined;
export const shippedPanels = () => (panels ??= shippedSnapshot().then(panelsIn));

export async function regionMaterial(language: Language): Promise<RegionMaterial> {
	const { shelf } = await shipped();
	return { region: regionOf(shelf), language, shelf, panels: await shippedPanels() };
}

/** The catalogue: data/datapackage.json → every indicator with what must be known to show and judge it. */
import { Fault } from '$lib/base/fault';
import type { IndicatorId } from '$lib/base/ids';
import type { Indicator } from './indicator';

export interface Catalogue {
	/** edition of the shipped data, as the data package states it */
	readonly edition: string;
	readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
}

interface DataPackage {
	readonly version?: string;
	readonly resources?: readonly {
		readonly name?: string;
		readonly path?: string;
		readonly crossroads?: unknown;
	}[];
}

const place = 'data/datapackage.json';

/**
 * Reads a parsed data package.
 * @returns indicators by id, in the order of the file; resources of another kind (events, countries) are left out
 * @throws Fault when it has no version or no resources, or names an indicator twice
 */
export function readCatalogue(json: unknown): Catalogue {
	const { version, resources } = json as DataPackage;
	if (!version) throw new Fault(place, 'version missing', version, 'the edition of the data');
	if (!resources) throw new Fault(place, 'resources missing', resources, 'a list');
	const indicators = new Map<IndicatorId, Indicator>();
	for (const { name, path, crossroads } of resources) {
		if (!path?.startsWith('indicators/')) continue;
		const indicator = crossroads as Indicator;
		if (indicators.has(indicator.id)) throw new Fault(place, 'indicator named twice', name);
		indicators.set(indicator.id, indicator);
	}
	return { edition: version, indicators };
}

/** The indicator of an id. @throws Fault when the catalogue has none */
export function indicatorOf(catalogue: Catalogue, id: IndicatorId): Indicator {
	const found = catalogue.indicators.get(id);
	if (!found) throw new Fault(place, 'unknown indicator', id, 'an id of the catalogue');
	return found;
}

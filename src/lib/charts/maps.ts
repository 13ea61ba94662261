/** What maps are drawn with, fetched only where one is drawn: the shapes of countries, and the two forms made of them. */
import { loadAtlas } from './atlas';
import type { mapOptions } from './map';
import type { territoryOptions } from './territory';

interface MapMakers {
	readonly map: typeof mapOptions;
	readonly territory: typeof territoryOptions;
}

let known: MapMakers | undefined;

/** To be awaited before a map is drawn; once is enough. Rejects when a file did not come. */
export async function loadMaps(): Promise<void> {
	const [map, territory] = await Promise.all([import('./map'), import('./territory'), loadAtlas()]);
	known ??= { map: map.mapOptions, territory: territory.territoryOptions };
}

export const hasMaps = (): boolean => known !== undefined;

/** @throws Error where they were not loaded */
export function mapMakers(): MapMakers {
	if (!known) throw new Error('a map needs its shapes: await loadMaps() first');
	return known;
}

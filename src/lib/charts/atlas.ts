/** The shapes of countries (Natural Earth 1:110m by way of world-atlas), fetched only where a map is drawn. */
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

let known: Atlas | undefined;

/** To be awaited before shapes are asked for; once is enough. Rejects when the file did not come. */
export async function loadAtlas(): Promise<void> {
	known ??= (await import('world-atlas/countries-110m.json')).default as unknown as Atlas;
}

/** @throws Error where the shapes were not loaded */
export function atlas(): Atlas {
	if (!known) throw new Error('a map needs its shapes: await loadAtlas() first');
	return known;
}

/** The stops of a region's map: one a member, in their order. */
import { coloursOf } from './colours';
import type { Frame } from './frame';
import type { StopTrack } from './stops';
import type { TerritoryData } from './territory-data';
import { layoutTerritory } from './territory-layout';

export function territoryStops(data: TerritoryData, frame: Frame): StopTrack[] {
	const colours = coloursOf(data.members.map(({ key }) => ({ key, role: 'country' })));
	return layoutTerritory(data, frame).places.map(({ place, x, y }) => ({
		key: place.key,
		label: place.label,
		line: colours.get(place.key)?.line ?? 'var(--ink)',
		text: colours.get(place.key)?.text ?? 'var(--ink)',
		stops: [{ column: 0, x, y, text: place.told }]
	}));
}

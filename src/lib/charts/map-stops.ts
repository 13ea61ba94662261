/** The stops of a map: one a country, the members first, then the others from much to little. */
import { spokenValue } from './chart-numerals';
import type { MapData } from './map-data';
import type { Frame } from './frame';
import { layoutMap } from './map-layout';
import type { StopTrack } from './stops';

export const mapStops = (data: MapData, frame: Frame): StopTrack[] =>
	layoutMap(data, frame).dots.map(({ place, x, y, value }) => ({
		key: place.key,
		label: place.label,
		line: 'var(--ink)',
		text: 'var(--ink)',
		stops: [
			{
				column: 0,
				x,
				y,
				text: `${data.years ?? data.year}: ${value === undefined ? data.noData : spokenValue({ value }, data)}`
			}
		]
	}));

/** Where a region's map stands: data and a frame in, a projection and the places of its members in px out. */
import { geoEqualEarthRaw } from 'd3';
import type { Frame } from './frame';
import { territoryBox, type Box } from './territory-box';
import type { TerritoryData, TerritoryPlace } from './territory-data';
import { textWidth } from './text-width';

export interface TerritoryLayout {
	readonly frame: Frame;
	readonly box: Box;
	/** degrees to px; longitudes may go on beyond 180 */
	readonly project: (longitude: number, latitude: number) => readonly [x: number, y: number];
	readonly places: readonly { readonly place: TerritoryPlace; readonly x: number; readonly y: number }[];
	/** names that have room, in the order of the members */
	readonly labels: readonly { readonly place: TerritoryPlace; readonly x: number; readonly y: number }[];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) about the middle of the box, as large as fits. */
function projectionOf({ west, east, south, north }: Box, { widthPx, heightPx }: Frame) {
	const middle = (west + east) / 2;
	const raw = (longitude: number, latitude: number) =>
		geoEqualEarthRaw(radians(longitude - middle), radians(latitude));
	const edge = [south, (south + north) / 2, north, Math.max(south, Math.min(north, 0))];
	const xs = edge.flatMap((latitude) => [raw(west, latitude)[0], raw(east, latitude)[0]]);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [bottom, top] = [raw(middle, south)[1], raw(middle, north)[1]];
	const scale = Math.min(widthPx / (right - left), heightPx / (top - bottom));
	return (longitude: number, latitude: number): readonly [number, number] => {
		const [x, y] = raw(longitude, latitude);
		return [widthPx / 2 + (x - (left + right) / 2) * scale, heightPx / 2 - (y - (bottom + top) / 2) * scale];
	};
}

export function layoutTerritory({ members }: TerritoryData, frame: Frame): TerritoryLayout {
	const box = territoryBox(members);
	const project = projectionOf(box, frame);
	const places = members.map((place) => {
		const longitude = place.longitude + 360 <= box.east ? place.longitude + 360 : place.longitude;
		const [x, y] = project(longitude, place.latitude);
		return { place, x, y };
	});
	const labels: (TerritoryLayout['places'][number] & { readonly half: number })[] = [];
	for (const one of places) {
		const half = textWidth(one.place.label, frame.labelPx, true) / 2;
		const x = Math.min(Math.max(one.x, half), frame.widthPx - half);
		const free = labels.every(
			(other) =>
				Math.abs(other.x - x) > other.half + half + 4 || Math.abs(other.y - one.y) > frame.labelPx * 1.2
		);
		if (free) labels.push({ ...one, x, half });
	}
	return { frame, box, project, places, labels };
}

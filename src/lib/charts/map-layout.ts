/** Where everything on a map stands: data and a frame in, px out. Known without the shapes of countries. */
import { geoEqualEarthRaw } from 'd3';
import type { MapData, MapPlace } from './map-data';
import type { Frame } from './frame';
import { keyPx, stepOf } from './steps';

export interface MapDot {
	readonly place: MapPlace;
	readonly x: number;
	readonly y: number;
	/** step of the ramp, from 0; absent where there is no value */
	readonly step?: number;
	readonly value?: number;
}

export interface MapLayout {
	readonly frame: Frame;
	readonly projection: Projection;
	/** members first, then the others from much to little */
	readonly dots: readonly MapDot[];
	readonly top: number;
	/** the middle of the members */
	readonly middle?: readonly [x: number, y: number];
	readonly heightPx: number;
}

/** Longitude and latitude in degrees → px. Longitudes may go on beyond 180°, so that no country is cut in two. */
export type Projection = (longitude: number, latitude: number) => readonly [x: number, y: number];

/** The Antarctic and the last of the Arctic are left out: nobody lives there. */
const south = -56;
const north = 83.5;
/** The map is cut in the Bering Strait: from 170° west round to 190° east. */
const middle = 10;
const west = -170;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const raw = (longitude: number, latitude: number) =>
	geoEqualEarthRaw(radians(longitude - middle), radians(latitude));

/** Equal Earth (Šavrič, Patterson and Jenny 2018) over the frame's width. */
function projectionOf({ widthPx }: Frame, top: number): Projection {
	const perRadian = widthPx / 2 / raw(middle + 180, 0)[0];
	const highest = raw(middle, north)[1];
	return (longitude, latitude) => {
		const [x, y] = raw(longitude, latitude);
		return [widthPx / 2 + x * perRadian, top + (highest - y) * perRadian];
	};
}

const mapTop = (frame: Frame) => Math.round(keyPx(frame) + frame.tickPx * 1.6);

export const mapHeight = (_: MapData, frame: Frame) =>
	Math.round(projectionOf(frame, mapTop(frame))(middle, south)[1]);

export function layoutMap(data: MapData, frame: Frame): MapLayout {
	const top = mapTop(frame);
	const projection = projectionOf(frame, top);
	const at = ({ longitude, latitude }: MapPlace) =>
		projection(longitude < west ? longitude + 360 : longitude, latitude);
	const known = data.values.map((place): MapDot => {
		const [x, y] = at(place);
		return { place, x, y, value: place.value, step: stepOf(place.value, data.steps) };
	});
	const absent = data.absent.map((place): MapDot => {
		const [x, y] = at(place);
		return { place, x, y };
	});
	const dots = [...absent, ...known].sort(
		(a, b) =>
			Number(b.place.member) - Number(a.place.member) || (b.value ?? -Infinity) - (a.value ?? -Infinity)
	);
	const members = dots.filter(({ place }) => place.member);
	const mean = (side: 'x' | 'y') => members.reduce((sum, dot) => sum + dot[side], 0) / members.length;
	return {
		frame,
		projection,
		dots,
		top,
		...(members.length > 0 && { middle: [mean('x'), mean('y')] as const }),
		heightPx: mapHeight(data, frame)
	};
}

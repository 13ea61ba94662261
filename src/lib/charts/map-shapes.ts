/** Countries as SVG paths in px: shapes are projected and thinned once for a width, then joined by colour. */
import { geoPath, type GeoPermissibleObjects } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { Arc } from 'topojson-specification';
import { atlas, type Atlas } from './atlas';
import type { Projection } from './map-layout';
import { thinned } from './thin';

/** A point farther than this from the line without it is kept. */
const tolerancePx = 1;
/** ISO numeric code of the Antarctic, which no figure is about. */
const antarctic = '010';

type Shape = Atlas['objects']['countries']['geometries'][number];

export interface Shapes {
	/** the outline of all these countries together; "" for none */
	readonly area: (numerics: ReadonlySet<string>) => string;
	/** the area of all countries that are not named */
	readonly rest: (numerics: ReadonlySet<string>) => string;
	/** borders of these countries with each other and with the rest */
	readonly borders: (numerics: ReadonlySet<string>) => string;
	/** codes that have a shape */
	readonly known: ReadonlySet<string>;
}

/** A step of more than half the globe is one across the 180th meridian: the line goes on instead. */
const onward = (longitude: number, before: number) =>
	longitude - Math.round((longitude - before) / 360) * 360;

/** Arcs in px; the file counts in steps from point to point. */
function projected({ arcs, transform }: Atlas, projection: Projection): Arc[] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		let before: number | undefined;
		const points = arc.map(([stepX = 0, stepY = 0]): [number, number] => {
			[x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
			const longitude = onward(x * kx + dx, before ?? x * kx + dx);
			before = longitude;
			const [px, py] = projection(longitude, y * ky + dy);
			return [px, py];
		});
		return thinned(points, tolerancePx);
	});
}

/** Shapes in the px of a projection. @throws Error where the atlas was not loaded */
export function shapesFor(projection: Projection): Shapes {
	const whole = atlas();
	const { countries } = whole.objects;
	const topology: Atlas = { type: 'Topology', objects: whole.objects, arcs: projected(whole, projection) };
	const codeOf = (shape: Shape) => String(shape.id ?? '');
	const inhabited = countries.geometries.filter((shape) => codeOf(shape) !== antarctic);
	// Lines were thinned to a pixel: parts of one say nothing more.
	const path = geoPath(null).digits(0);
	const written = (thing: GeoPermissibleObjects) => path(thing) ?? '';
	const joined = (wanted: (shape: Shape) => boolean) =>
		written(merge(topology, inhabited.filter(wanted) as Parameters<typeof merge>[1]));
	return {
		area: (numerics) => joined((shape) => numerics.has(codeOf(shape))),
		rest: (numerics) => joined((shape) => !numerics.has(codeOf(shape))),
		borders: (numerics) =>
			written(
				mesh(
					topology,
					countries,
					(a, b) => a !== b && (numerics.has(codeOf(a as Shape)) || numerics.has(codeOf(b as Shape)))
				)
			),
		known: new Set(inhabited.map(codeOf))
	};
}

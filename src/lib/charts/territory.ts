/** A region's map: members in their colours, their names, their neighbours pale. The atlas must be loaded before. */
import type { Markish, PlotOptions, RenderFunction } from '@observablehq/plot';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { atlas } from './atlas';
import { coloursOf } from './colours';
import type { Frame } from './frame';
import { dotMark } from './rule-mark';
import type { TerritoryData } from './territory-data';
import { layoutTerritory, type TerritoryLayout } from './territory-layout';
import { pixelOptions } from './row-marks';
import { element, wordsMark } from './text-mark';
import { thinned } from './thin';

const tolerancePx = 0.4;

export function territoryOptions(data: TerritoryData, frame: Frame): PlotOptions {
	const layout = layoutTerritory(data, frame);
	const shapes = shapesOf(layout);
	const codes = new Set(data.members.map(({ numeric }) => numeric).filter(Boolean));
	const rest = [...shapes].filter(([code]) => !codes.has(code)).map(([, d]) => d);
	const colours = coloursOf(data.members.map(({ key }) => ({ key, role: 'country' })));
	const members = data.members.flatMap(({ key, numeric }) => {
		const d = shapes.get(numeric);
		return d
			? [
					pathMark(d, {
						fill: colours.get(key)?.line ?? 'var(--context)',
						'fill-opacity': 0.35,
						stroke: 'var(--ink-2)'
					})
				]
			: [];
	});
	return {
		...pixelOptions(frame.widthPx, frame.heightPx),
		marks: [
			pathMark(rest.join(''), { fill: 'var(--band)', stroke: 'var(--paper)' }),
			...members,
			...dotMarks(layout, shapes),
			wordsMark(
				layout.labels.map(({ place, x, y }) => ({
					x,
					y: shapes.has(place.numeric) ? y : y - frame.labelPx,
					lines: [[{ text: place.label, bold: true }]]
				})),
				{ sizePx: frame.labelPx, fill: 'var(--ink)', anchor: 'middle', halo: true }
			)
		]
	};
}

const pathMark =
	(d: string, style: Readonly<Record<string, string | number>>): RenderFunction =>
	(_index, _scales, _values, _dimensions, { document }) =>
		d ? element(document, 'path', { d, 'stroke-width': 0.75, ...style }) : element(document, 'g', {});

/** States that the shapes are too coarse for. */
function dotMarks({ places, frame }: TerritoryLayout, shapes: ReadonlyMap<string, string>): Markish[] {
	const small = places.filter(({ place }) => !shapes.has(place.numeric));
	const at = small.map(({ x, y }) => [x, y] as const);
	return at.length
		? [dotMark(at, { fill: 'var(--ink-2)', radiusPx: frame.tickPx * 0.25, stroke: 'var(--paper)' })]
		: [];
}

/** A ring in px, its longitudes carried on across the 180th meridian and moved to where the box is. */
function ringOf(ring: readonly Position[], { box, project }: TerritoryLayout): [number, number][] {
	let before: number | undefined;
	const onward = ring.map(([longitude = 0, latitude = 0]): [number, number] => {
		const next = before === undefined ? longitude : longitude - Math.round((longitude - before) / 360) * 360;
		before = next;
		return [next, latitude];
	});
	const middle = (Math.min(...onward.map(([x]) => x)) + Math.max(...onward.map(([x]) => x))) / 2;
	const turns = Math.round(((box.west + box.east) / 2 - middle) / 360) * 360;
	return onward.map(([x, y]): [number, number] => {
		const [px, py] = project(x + turns, y);
		return [px, py];
	});
}

const isSeen = (ring: readonly [number, number][], { widthPx, heightPx }: Frame) => {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return (
		Math.max(...xs) > 0 && Math.min(...xs) < widthPx && Math.max(...ys) > 0 && Math.min(...ys) < heightPx
	);
};

const written = (ring: [number, number][]) =>
	`M${thinned(ring, tolerancePx)
		.map((point) => point.map((px) => Math.round(px * 10) / 10).join(','))
		.join('L')}Z`;

/** Paths of all countries of which anything is seen, by ISO numeric code. */
function shapesOf(layout: TerritoryLayout): ReadonlyMap<string, string> {
	const whole = atlas();
	const found = new Map<string, string>();
	for (const shape of whole.objects.countries.geometries) {
		const { geometry } = feature(whole, shape) as { geometry: Polygon | MultiPolygon };
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const rings = polygons.flatMap((rings) => rings.map((ring) => ringOf(ring, layout)));
		const d = rings
			.filter((ring) => isSeen(ring, layout.frame))
			.map(written)
			.join('');
		const code = String(shape.id ?? '-');
		if (d) found.set(code, (found.get(code) ?? '') + d);
	}
	return found;
}

/** Marks for thin lines and simple shapes at given pixels: rules, brackets, leaders, whiskers, dots, bars, bands. */
import { element, grouped, type Mark } from './mark';

type Place = readonly [x: number, y: number];

/** A tenth of a pixel is more than anybody sees. */
const px = (value: number) => Math.round(value * 10) / 10 || 0;

export interface RuleStyle {
	readonly stroke: string;
	readonly widthPx?: number;
	readonly dash?: string;
	readonly opacity?: number;
}

/** Corners as path data; level and upright stretches in their short form, a lone corner as a point. */
export function pathOf(corners: readonly Place[]): string {
	let d = '';
	let [x, y] = [NaN, NaN];
	corners.forEach((corner, at) => {
		const [nextX, nextY] = [px(corner[0]), px(corner[1])];
		if (at === 0) d = `M${nextX},${nextY}`;
		else if (nextY === y) d += `H${nextX}`;
		else if (nextX === x) d += `V${nextY}`;
		else d += `L${nextX},${nextY}`;
		[x, y] = [nextX, nextY];
	});
	return corners.length === 1 ? `${d}Z` : d;
}

/** Each path a broken line through its corners; all in one mark. */
export function ruleMark(
	paths: readonly (readonly Place[])[],
	{ stroke, widthPx = 1, dash, opacity }: RuleStyle
): Mark {
	return (document) => {
		const d = paths.map(pathOf).join('');
		if (!d) return undefined;
		return element(document, 'path', {
			d,
			stroke,
			'stroke-width': widthPx === 1 ? undefined : widthPx,
			'stroke-dasharray': dash,
			'stroke-opacity': opacity
		});
	};
}

export interface DotStyle {
	readonly fill: string;
	readonly radiusPx: number | ((index: number) => number);
	/** border; a ring where fill is none */
	readonly stroke?: string;
	readonly strokeWidth?: number;
	readonly opacity?: number;
	readonly symbol?: 'circle' | 'diamond';
}

/** A diamond with the area of a circle of that radius; its sides meet at 60° above and below. */
function diamond([x, y]: Place, radiusPx: number): string {
	const slope = Math.tan(Math.PI / 6);
	const height = Math.sqrt((Math.PI * radiusPx ** 2) / (2 * slope));
	const half = height * slope;
	return `M${px(x)},${px(y - height)}L${px(x + half)},${px(y)}L${px(x)},${px(y + height)}L${px(x - half)},${px(y)}Z`;
}

/** Dots, the large ones behind the small. */
export function dotMark(places: readonly Place[], style: DotStyle): Mark {
	const { fill, radiusPx, stroke, strokeWidth = 1.5, opacity, symbol } = style;
	const dots = places.map((place, at) => ({
		place,
		r: typeof radiusPx === 'number' ? radiusPx : radiusPx(at)
	}));
	if (typeof radiusPx !== 'number') dots.sort((a, b) => b.r - a.r);
	return (document) =>
		grouped(
			document,
			dots.map(({ place, r }) =>
				symbol === 'diamond'
					? element(document, 'path', { d: diamond(place, r) })
					: element(document, 'circle', { cx: place[0], cy: place[1], r })
			),
			{
				fill: fill === 'none' ? undefined : fill,
				'fill-opacity': opacity,
				stroke,
				'stroke-width': stroke && strokeWidth !== 1 ? strokeWidth : undefined
			}
		);
}

export interface Bar {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

/** Bars that do not lie on each other, as one shape. */
export function barMark(bars: readonly Bar[], fill: string, opacity?: number): Mark {
	return (document) => {
		const d = bars
			.map(({ x1, x2, y1, y2 }) => `M${px(x1)},${px(y1)}H${px(x2)}V${px(y2)}H${px(x1)}Z`)
			.join('');
		return d ? element(document, 'path', { d, fill, 'fill-opacity': opacity }) : undefined;
	};
}

export interface Edge {
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
}

/** A band between two edges, left to right. */
export function bandMark(edges: readonly Edge[], fill: string, opacity?: number): Mark {
	return (document) => {
		if (edges.length === 0) return undefined;
		const upper = edges.map(({ x, y2 }): Place => [x, y2]);
		const lower = edges.map(({ x, y1 }): Place => [x, y1]).reverse();
		const d = `${pathOf([...upper, ...lower])}Z`;
		return element(document, 'path', { d, fill, 'fill-opacity': opacity });
	};
}

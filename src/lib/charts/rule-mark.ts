/** Plot marks for thin lines and simple shapes at given pixels: rules, brackets, leaders, whiskers, dots, bars. */
import { areaY, dot, line, rect, type Markish, type RenderFunction } from '@observablehq/plot';
import { element } from './text-mark';

type Place = readonly [x: number, y: number];

export interface RuleStyle {
	/** one for all, or of each path */
	readonly stroke: string | ((index: number) => string);
	readonly widthPx?: number;
	readonly dash?: string;
	readonly opacity?: number;
}

/** Each path a broken line through its corners; all in one mark. */
export function ruleMark(
	paths: readonly (readonly Place[])[],
	{ stroke, widthPx = 1, dash, opacity }: RuleStyle
): Markish {
	const corners = paths.flatMap((path, index) => path.map((place) => ({ place, index })));
	return line(corners, {
		x: { value: ({ place }: (typeof corners)[number]) => place[0], scale: null },
		y: { value: ({ place }: (typeof corners)[number]) => place[1], scale: null },
		z: 'index',
		stroke:
			typeof stroke === 'string'
				? stroke
				: { value: ({ index }: (typeof corners)[number]) => stroke(index), scale: null },
		strokeWidth: widthPx,
		...(dash ? { strokeDasharray: dash } : {}),
		...(opacity ? { strokeOpacity: opacity } : {})
	} as Parameters<typeof line>[1]);
}

export interface DotStyle {
	readonly fill: string;
	readonly radiusPx: number | ((index: number) => number);
	/** border; a ring where fill is none */
	readonly stroke?: string;
	readonly strokeWidth?: number;
	readonly opacity?: number;
	readonly symbol?: 'circle' | 'diamond' | 'triangle' | 'times';
}

export function dotMark(places: readonly Place[], style: DotStyle): Markish {
	const { fill, radiusPx, stroke, strokeWidth = 1.5, opacity, symbol } = style;
	return dot(places, {
		x: { value: ([x]: Place) => x, scale: null },
		y: { value: ([, y]: Place) => y, scale: null },
		fill,
		r:
			typeof radiusPx === 'number'
				? radiusPx
				: { value: (_: Place, index: number) => radiusPx(index), scale: null },
		...(stroke ? { stroke, strokeWidth } : {}),
		...(opacity ? { fillOpacity: opacity } : {}),
		...(symbol ? { symbol } : {})
	} as Parameters<typeof dot>[1]);
}

export interface DiscStyle {
	readonly fill: string;
	readonly radiusPx: number;
	readonly stroke?: string;
	readonly strokeWidth?: number;
}

/** Plain round dots of several styles, a group for each: a Plot mark a country costs a reader's change of the view more than its dots. */
export function discsMark(
	groups: readonly { readonly places: readonly Place[]; readonly style: DiscStyle }[]
): RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) => {
		const all = element(document, 'g', {});
		for (const { places, style } of groups) {
			const { fill, stroke, strokeWidth, radiusPx } = style;
			const group = element(document, 'g', { fill, stroke, 'stroke-width': strokeWidth });
			group.append(...places.map(([cx, cy]) => element(document, 'circle', { cx, cy, r: radiusPx })));
			all.append(group);
		}
		return all;
	};
}

export interface Bar {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

export function barMark(bars: readonly Bar[], fill: string, opacity?: number): Markish {
	const side = (name: keyof Bar) => ({ value: name, scale: null });
	return rect(bars, {
		x1: side('x1'),
		x2: side('x2'),
		y1: side('y1'),
		y2: side('y2'),
		fill,
		...(opacity ? { fillOpacity: opacity } : {})
	} as Parameters<typeof rect>[1]);
}

/** A band between two edges, left to right. */
export function bandMark(
	edges: readonly { readonly x: number; readonly y1: number; readonly y2: number }[],
	fill: string,
	opacity?: number
): Markish {
	const side = (name: 'x' | 'y1' | 'y2') => ({ value: name, scale: null });
	return areaY(edges, {
		x: side('x'),
		y1: side('y1'),
		y2: side('y2'),
		fill,
		...(opacity ? { fillOpacity: opacity } : {})
	} as Parameters<typeof areaY>[1]);
}

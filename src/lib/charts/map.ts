/** The world in threshold colours: data and a frame in, Plot options out. Small states are dots, members are outlined. */
import type { Markish, PlotOptions, RenderFunction } from '@observablehq/plot';
import type { MapData } from './map-data';
import type { Frame } from './frame';
import { layoutMap, type MapDot, type MapLayout } from './map-layout';
import { shapesFor, type Shapes } from './map-shapes';
import { pixelOptions } from './row-marks';
import { dotMark, ruleMark } from './rule-mark';
import { keyMarks } from './step-key';
import { stepColour } from './steps';
import { element, wordsMark } from './text-mark';
import { textWidth } from './text-width';

export function mapOptions(data: MapData, frame: Frame): PlotOptions {
	const layout = layoutMap(data, frame);
	const shapes = shapesFor(layout.projection);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...keyMarks(
				{ ...data, unit: data.names ? String(data.year) : `${data.unit}, ${data.years ?? data.year}` },
				frame
			),
			...absentKey(data, frame),
			...areaMarks(data, layout, shapes),
			areaMark(shapes.borders(codesOf(layout.dots.filter(({ step }) => step !== undefined))), {
				fill: 'none',
				stroke: 'var(--paper)',
				'stroke-width': 0.5
			}),
			areaMark(shapes.area(codesOf(layout.dots.filter(({ place }) => place.member))), {
				fill: 'none',
				stroke: 'var(--ink)',
				'stroke-width': 1.25
			}),
			...dotMarks(data, layout, shapes),
			...regionMarks(data, layout)
		]
	};
}

const codesOf = (dots: readonly MapDot[]) => new Set(dots.map(({ place }) => place.numeric).filter(Boolean));

/** One path; nothing where it is empty. */
function areaMark(d: string, style: Readonly<Record<string, string | number>>): RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) =>
		d ? element(document, 'path', { d, ...style }) : element(document, 'g', {});
}

const stepsOf = (dots: readonly MapDot[]) =>
	[...new Set(dots.flatMap(({ step }) => (step === undefined ? [] : [step])))].sort((a, b) => a - b);

/** Countries of one step as one path; those without a value as paper with a thin edge. */
function areaMarks(data: MapData, { dots }: MapLayout, shapes: Shapes): Markish[] {
	const known = dots.filter(({ step }) => step !== undefined);
	return [
		areaMark(shapes.rest(codesOf(known)), {
			fill: 'var(--paper)',
			stroke: 'var(--ring)',
			'stroke-width': 0.5
		}),
		...stepsOf(known).map((step) =>
			areaMark(shapes.area(codesOf(known.filter((dot) => dot.step === step))), {
				fill: stepColour(step, data.steps, data.ramp)
			})
		)
	];
}

/** States that the shapes are too coarse for. */
function dotMarks(data: MapData, { dots, frame }: MapLayout, { known }: Shapes): Markish[] {
	const small = dots.filter(({ place }) => !known.has(place.numeric));
	const radiusPx = frame.tickPx * 0.17;
	const marks = stepsOf(small).map((step) =>
		dotMark(
			small.filter((dot) => dot.step === step).map(({ x, y }) => [x, y] as const),
			{ fill: stepColour(step, data.steps, data.ramp), radiusPx, stroke: 'var(--axis)', strokeWidth: 0.5 }
		)
	);
	const members = small.filter(({ place }) => place.member).map(({ x, y }) => [x, y] as const);
	const rings = { fill: 'none', radiusPx: radiusPx + 1, stroke: 'var(--ink)', strokeWidth: 1.25 };
	return members.length ? [...marks, dotMark(members, rings)] : marks;
}

/** What paper with an edge means, behind the last swatch's words. */
function absentKey({ noData }: MapData, frame: Frame): Markish[] {
	const { tickPx, widthPx } = frame;
	const x = widthPx - textWidth(noData, tickPx) - 14;
	const y = tickPx * 1.8;
	return [
		dotMark([[x, y]], { fill: 'var(--paper)', radiusPx: 4, stroke: 'var(--ring)', strokeWidth: 1 }),
		wordsMark([{ x: x + 10, y, lines: [[{ text: noData }]] }], { sizePx: tickPx, fill: 'var(--ink-2)' })
	];
}

/** The region's name above the map, a leader down to it. */
function regionMarks({ region }: MapData, { middle, frame, top }: MapLayout): Markish[] {
	if (!middle || !region) return [];
	const width = textWidth(region, frame.tickPx, true);
	const y = top - frame.tickPx * 0.7;
	const x = Math.min(middle[0], frame.widthPx - width / 2);
	return [
		ruleMark(
			[
				[
					[x, y + frame.tickPx * 0.7],
					[middle[0], middle[1]]
				]
			],
			{ stroke: 'var(--ink)', widthPx: 0.75 }
		),
		wordsMark([{ x, y, lines: [[{ text: region, bold: true }]] }], {
			sizePx: frame.tickPx,
			fill: 'var(--ink)',
			anchor: 'middle',
			halo: true
		})
	];
}

/** Ranked dots with intervals: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { DotsData } from './chart-data';
import { heldPx, layoutDots, unitLines, type DotsLayout } from './dots-layout';
import type { Frame } from './frame';
import { acrossMarks, nameMark, pixelOptions } from './row-marks';
import { dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { wordsMark } from './text-mark';
import { textWidth, wrapText } from './text-width';

export function dotsOptions(data: DotsData, frame: Frame): PlotOptions {
	const layout = layoutDots(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...acrossMarks(layout),
			...contextMarks(data, layout),
			...benchmarkMarks(data, layout),
			...cloudMarks(layout),
			...whiskerMarks(layout),
			...valueMarks(layout),
			nameMark([...layout.rows, ...layout.absent], layout),
			...numberMarks(layout),
			...absentMarks(layout),
			unitMark(data, layout)
		]
	};
}

/** What the axis measures and of which year, left-most where it is long. */
function unitMark(data: DotsData, { left, frame }: DotsLayout): Markish {
	const lines = unitLines(data, frame);
	const width = Math.max(...lines.map((text) => textWidth(text, frame.tickPx)));
	const x = Math.max(0, Math.min(left, frame.widthPx - width));
	return wordsMark([{ x, y: frame.tickPx * 0.7, lines: lines.map((text) => [{ text }]) }], {
		sizePx: frame.tickPx,
		fill: 'var(--ink-2)'
	});
}

const radiusPx = ({ frame }: DotsLayout) => frame.linePx * 2.2;

function valueMarks(layout: DotsLayout): Markish[] {
	return layout.rows.map(({ item, y, colour }) => {
		const { at, beyond } = heldPx(layout, item.value);
		const style = item.hollow
			? { fill: 'var(--paper)', radiusPx: radiusPx(layout), stroke: 'var(--ring)' }
			: { fill: colour.line, radiusPx: radiusPx(layout), stroke: 'var(--paper)' };
		return beyond === 0 ? dotMark([[at, y]], style) : arrowMark(at, y, beyond, colour.line);
	});
}

/** A value beyond the axis. */
const arrowMark = (x: number, y: number, side: -1 | 1, stroke: string): Markish =>
	ruleMark(
		[
			[
				[x - 4 * side, y - 4],
				[x, y],
				[x - 4 * side, y + 4]
			]
		],
		{ stroke, widthPx: 1.75 }
	);

function whiskerMarks(layout: DotsLayout): Markish[] {
	return layout.rows.flatMap(({ item: { low, high, hollow }, y, colour }) => {
		if (low === undefined || high === undefined) return [];
		const [from, to] = [heldPx(layout, low).at, heldPx(layout, high).at];
		return [
			ruleMark(
				[
					[
						[from, y],
						[to, y]
					]
				],
				{ stroke: hollow ? 'var(--ring)' : colour.line, widthPx: layout.frame.linePx, opacity: 0.55 }
			)
		];
	});
}

/** The single years behind a value: small and pale, arrows where one lies beyond the axis. */
function cloudMarks(layout: DotsLayout): Markish[] {
	return layout.rows.flatMap(({ item: { cloud = [] }, y, colour }) => {
		const held = cloud.map(({ value }) => heldPx(layout, value));
		const inside = held.filter(({ beyond }) => beyond === 0).map(({ at }) => [at, y] as const);
		const outside = [...new Set(held.map(({ beyond }) => beyond).filter((beyond) => beyond !== 0))];
		return [
			...(inside.length > 0
				? [dotMark(inside, { fill: colour.line, radiusPx: layout.frame.linePx * 1.4, opacity: 0.4 })]
				: []),
			...outside.map((side) => arrowMark(side > 0 ? layout.right : layout.left, y, side, colour.line))
		];
	});
}

/** All other countries as strokes in one grey row, named. */
function contextMarks({ context }: DotsData, layout: DotsLayout): Markish[] {
	const { contextY: y, frame } = layout;
	if (!context || y === undefined) return [];
	const inside = context.values.map((value) => heldPx(layout, value)).filter(({ beyond }) => beyond === 0);
	const lines = wrapText(context.label, frame.tickPx, layout.left - 6);
	const linePx = frame.tickPx * 1.2;
	const label = { x: 0, y: y - ((lines.length - 1) * linePx) / 2, lines: lines.map((text) => [{ text }]) };
	return [
		ruleMark(
			inside.map(({ at }) => [
				[at, y - 6],
				[at, y + 6]
			]),
			{ stroke: 'var(--context)', widthPx: 1.25 }
		),
		wordsMark([label], { sizePx: frame.tickPx, fill: 'var(--ink-2)', linePx })
	];
}

function benchmarkMarks(
	{ benchmark }: DotsData,
	{ x, top, bottom, frame, left, right }: DotsLayout
): Markish[] {
	if (!benchmark) return [];
	const at = toPx(x, benchmark.value);
	const width = textWidth(benchmark.label, frame.tickPx);
	const start = Math.min(Math.max(at - width / 2, left), Math.max(left, right - width));
	return [
		ruleMark(
			[
				[
					[at, top],
					[at, bottom]
				]
			],
			{ stroke: 'var(--ink-2)', dash: '4 3' }
		),
		wordsMark([{ x: start, y: top - frame.tickPx * 0.8, lines: [[{ text: benchmark.label }]] }], {
			sizePx: frame.tickPx,
			fill: 'var(--ink-2)'
		})
	];
}

const numberMarks = ({ rows, frame }: DotsLayout): Markish[] => [
	wordsMark(
		rows.map(({ y, number }) => ({ x: frame.widthPx, y, lines: [[{ text: number }]] })),
		{ sizePx: frame.labelPx, fill: 'var(--ink)', anchor: 'end' }
	)
];

/** A ring and the reason where a country has no value. */
function absentMarks({ absent, left, frame }: DotsLayout): Markish[] {
	if (absent.length === 0) return [];
	const rings = absent.map(({ y }) => [left + 8, y] as const);
	const words = absent.map(({ y, reason }) => ({ x: left + 20, y, lines: [[{ text: reason }]] }));
	return [
		dotMark(rings, { fill: 'none', radiusPx: 4.5, stroke: 'var(--ring)' }),
		wordsMark(words, { sizePx: frame.tickPx, fill: 'var(--ink-3)', halo: true })
	];
}

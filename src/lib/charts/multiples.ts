/** Small panels of lines or bars, one for each subject: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { MultiplesData } from './chart-data';
import type { Line } from './chart-subject';
import type { Frame } from './frame';
import { headLinePx, layoutMultiples, type MultiplesLayout, type PlacedPanel } from './multiples-layout';
import { pixelOptions } from './row-marks';
import { bandMark, barMark, dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { segments } from './segments';
import { wordsMark } from './text-mark';

export function multiplesOptions(data: MultiplesData, frame: Frame): PlotOptions {
	const layout = layoutMultiples(data, frame);
	const draw = data.mark === 'bar' ? barsOf : linesOf;
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...gridMarks(layout),
			...layout.panels.flatMap((panel) => draw(panel, data, layout)),
			...wordMarks(data, layout)
		]
	};
}

/** Grid and zero of all panels as two marks. */
function gridMarks({ panels }: MultiplesLayout): Markish[] {
	const full = panels.filter(({ empty }) => !empty);
	const across = (panel: PlacedPanel, at: number) =>
		[
			[panel.left, toPx(panel.y, at)],
			[panel.right, toPx(panel.y, at)]
		] as const;
	const grid = full.flatMap((panel) =>
		panel.y.ticks.filter((tick) => tick !== 0).map((tick) => across(panel, tick))
	);
	const zero = full.filter(({ y }) => y.ticks.includes(0)).map((panel) => across(panel, 0));
	return [
		ruleMark(grid, { stroke: 'var(--rule)' }),
		...(zero.length > 0 ? [ruleMark(zero, { stroke: 'var(--axis)' })] : [])
	];
}

const shown = ({ points }: Line, { domain: [from, to] }: MultiplesData) =>
	points.filter(({ year }) => year >= from && year <= to);

function linesOf(
	{ panel, x, y, colour }: PlacedPanel,
	data: MultiplesData,
	{ frame }: MultiplesLayout
): Markish[] {
	return panel.lines.flatMap((line) => {
		const points = shown(line, data);
		const stretches = data.mark === 'dot' ? points.map((one) => [one]) : segments(points);
		const place = ({ year, value }: { year: number; value: number }) =>
			[toPx(x, year), toPx(y, value)] as const;
		const bands = segments(points.filter(({ low, high }) => low !== undefined && high !== undefined)).map(
			(stretch) =>
				bandMark(
					stretch.map((one) => ({
						x: toPx(x, one.year),
						y1: toPx(y, one.low ?? one.value),
						y2: toPx(y, one.high ?? one.value)
					})),
					colour.line,
					0.13
				)
		);
		const dash = line.role === 'second' ? { dash: `0 ${frame.linePx * 1.9}` } : {};
		const paths = stretches.filter(({ length }) => length > 1).map((stretch) => stretch.map(place));
		const alone = stretches
			.filter(({ length }) => length === 1)
			.map(([one]) => place(one ?? { year: 0, value: 0 }));
		const end = points.at(-1);
		return [
			...bands,
			...(paths.length > 0 ? [ruleMark(paths, { stroke: colour.line, widthPx: frame.linePx, ...dash })] : []),
			...(alone.length > 0 ? [dotMark(alone, { fill: colour.line, radiusPx: frame.linePx })] : []),
			...(end
				? [dotMark([place(end)], { fill: colour.line, radiusPx: frame.linePx * 1.5, stroke: 'var(--paper)' })]
				: [])
		];
	});
}

/** Bars with gaps of 2 px; those outside the compared years paler, a small × on a year without a value. */
function barsOf({ panel, x, y, colour, bottom, empty }: PlacedPanel, data: MultiplesData): Markish[] {
	if (empty) return [];
	const [from, to] = data.domain;
	const half = Math.max(1, ((x.rangePx[1] - x.rangePx[0]) / Math.max(1, to - from) - 2) / 2);
	const points = panel.lines.flatMap((line) => shown(line, data));
	const inFocus = (year: number) => !data.focus || (year >= data.focus[0] && year <= data.focus[1]);
	const bars = (focus: boolean) =>
		points
			.filter(({ year }) => inFocus(year) === focus)
			.map(({ year, value }) => {
				const [at, zero, end] = [toPx(x, year), toPx(y, 0), toPx(y, value)];
				return { x1: at - half, x2: at + half, y1: Math.min(zero, end), y2: Math.max(zero, end) };
			});
	const known = new Set(points.map(({ year }) => year));
	const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
		(year) => !known.has(year)
	);
	const crosses = years.flatMap((year) => {
		const at = toPx(x, year);
		return [
			[
				[at - 2, bottom - 6],
				[at + 2, bottom - 2]
			],
			[
				[at - 2, bottom - 2],
				[at + 2, bottom - 6]
			]
		] as const;
	});
	return [
		...(bars(false).length > 0 ? [barMark(bars(false), colour.line, 0.46)] : []),
		...(bars(true).length > 0 ? [barMark(bars(true), colour.line)] : []),
		...(crosses.length > 0 ? [ruleMark(crosses, { stroke: 'var(--axis)' })] : [])
	];
}

function wordMarks(data: MultiplesData, { panels, frame }: MultiplesLayout): Markish[] {
	const { tickPx, labelPx } = frame;
	const small = { sizePx: tickPx, fill: 'var(--ink-2)' };
	const heads = panels.map(({ head, start, headY, colour }) => ({
		x: start,
		y: headY,
		lines: head.map((text) => [{ text, fill: colour.text, bold: true }])
	}));
	const notes = panels.flatMap(({ panel, head, start, headY }) => {
		const y = headY + labelPx * 1.3 + (head.length - 1) * headLinePx(frame);
		return panel.note ? [{ x: start, y, lines: [[{ text: panel.note }]] }] : [];
	});
	const full = panels.filter(({ empty }) => !empty);
	const ticks = full.flatMap(({ yTicks, y, left }) =>
		yTicks.map(({ at, text }) => ({ x: left - 7, y: toPx(y, at), lines: [[{ text }]] }))
	);
	const years = full.flatMap((panel) => panel.years.map(({ x, y, text }) => ({ x, y, lines: [[{ text }]] })));
	const numbers = full.flatMap((panel) =>
		panel.numbers.map(({ x, y, text }) => ({ x, y, lines: [[{ text }]] }))
	);
	const empty = panels
		.filter((panel) => panel.empty)
		.map(({ left, top, bottom }) => ({
			x: left + 12,
			y: (top + bottom) / 2,
			lines: [[{ text: data.empty }]]
		}));
	const rings = empty.map(({ x, y }) => [x - 12, y] as const);
	return [
		wordsMark([{ x: 0, y: tickPx * 0.7, lines: [[{ text: data.unit }]] }, ...notes, ...empty], small),
		wordsMark(heads, { sizePx: labelPx, fill: 'var(--ink)', linePx: headLinePx(frame) }),
		wordsMark(ticks, { ...small, anchor: 'end' }),
		wordsMark(years, { ...small, anchor: 'middle' }),
		wordsMark(numbers, {
			...small,
			fill: 'var(--ink)',
			anchor: data.mark === 'bar' ? 'middle' : 'start',
			halo: true
		}),
		...(rings.length > 0 ? [dotMark(rings, { fill: 'none', radiusPx: 4.5, stroke: 'var(--ring)' })] : [])
	];
}

/** A region's likeness: a dot a row for the region, ticks for other regions, a rule where the world stands. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Frame } from './frame';
import { acrossMarks, pixelOptions } from './row-marks';
import { dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import type { SpreadData } from './spread-data';
import { layoutSpread, type SpreadLayout } from './spread-layout';
import { wordsMark } from './text-mark';
import { textWidth } from './text-width';

export function spreadOptions(data: SpreadData, frame: Frame): PlotOptions {
	const layout = layoutSpread(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...acrossMarks(layout),
			...worldMarks(data, layout),
			...rowMarks(layout),
			...wordMarks(layout),
			...keyMarks(data, layout)
		]
	};
}

/** Two lines of key above the axis: what the marks are, and what its ends mean. */
function keyMarks(data: SpreadData, { frame }: SpreadLayout): Markish[] {
	const { tickPx } = frame;
	const y = tickPx * 0.8;
	const second = tickPx + 24 + textWidth(data.ownLabel, tickPx);
	const words = (x: number, text: string) =>
		wordsMark([{ x, y, lines: [[{ text }]] }], { sizePx: tickPx, fill: 'var(--ink-2)' });
	return [
		dotMark([[5, y]], { fill: 'var(--ink)', radiusPx: 4.5 }),
		words(14, data.ownLabel),
		ruleMark(
			[
				[
					[second, y - 5],
					[second, y + 5]
				]
			],
			{ stroke: 'var(--ring)', widthPx: 1.25 }
		),
		words(second + 8, data.othersLabel)
	];
}

function worldMarks(data: SpreadData, { x, top, bottom, frame, right }: SpreadLayout): Markish[] {
	const at = toPx(x, 1);
	const y = top - frame.tickPx * 0.9;
	const width = textWidth(data.asWorld, frame.tickPx);
	const start = Math.min(at - width / 2, Math.max(0, right - width + frame.tickPx * 2));
	const small = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	const zero = toPx(x, 0);
	const fits = zero + textWidth(data.same, frame.tickPx) / 2 + 8 < start;
	return [
		ruleMark(
			[
				[
					[at, top - 4],
					[at, bottom]
				]
			],
			{ stroke: 'var(--ink-2)', dash: '4 3' }
		),
		wordsMark([{ x: start, y, lines: [[{ text: data.asWorld }]] }], small),
		...(fits
			? [
					wordsMark(
						[
							{
								x: Math.max(0, zero - textWidth(data.same, frame.tickPx) / 2),
								y,
								lines: [[{ text: data.same }]]
							}
						],
						small
					)
				]
			: [])
	];
}

function rowMarks({ rows, x, held }: SpreadLayout): Markish[] {
	const ticks = rows.flatMap(({ row, y }) =>
		row.others.map((value) => {
			const at = toPx(x, held(value));
			return [[at, y - 4] as const, [at, y + 4] as const];
		})
	);
	const dots = rows.map(({ row, y }) => [toPx(x, held(row.ratio)), y] as const);
	return [
		ruleMark(ticks, { stroke: 'var(--context)', widthPx: 1 }),
		dotMark(dots, { fill: 'var(--ink)', radiusPx: 4.5, stroke: 'var(--paper)' })
	];
}

function wordMarks({ rows, headings, frame }: SpreadLayout): Markish[] {
	const linePx = frame.labelPx * 1.15;
	return [
		wordsMark(
			headings.map(({ label, y }) => ({ x: 0, y, lines: [[{ text: label, bold: true }]] })),
			{ sizePx: frame.labelPx, fill: 'var(--ink)', halo: true }
		),
		wordsMark(
			rows.map(({ lines, y }) => ({
				x: 0,
				y: y - ((lines.length - 1) * linePx) / 2,
				lines: lines.map((text) => [{ text }])
			})),
			{ sizePx: frame.labelPx, fill: 'var(--ink)', linePx }
		),
		wordsMark(
			rows.map(({ number, y }) => ({ x: frame.widthPx, y, lines: [[{ text: number }]] })),
			{ sizePx: frame.labelPx, fill: 'var(--ink)', anchor: 'end' }
		)
	];
}

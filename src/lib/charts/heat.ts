/** Country × year in threshold colours: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { MissingReason } from '$lib/base/missing';
import type { HeatData } from './chart-data';
import type { Frame } from './frame';
import { layoutHeat, type HeatCell, type HeatLayout } from './heat-layout';
import { nameMark, pixelOptions } from './row-marks';
import { barMark, dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { keyMarks } from './step-key';
import { stepColour } from './steps';
import { wordsMark } from './text-mark';
import { textWidth } from './text-width';

export function heatOptions(data: HeatData, frame: Frame): PlotOptions {
	const layout = layoutHeat(data, frame);
	const cells = layout.rows.flatMap((row) => row.cells);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...keyMarks(data, frame, layout.left),
			...stepMarks(data, cells, layout),
			...layout.reasons.flatMap(({ reason }) =>
				cells.filter(({ missing }) => missing === reason).length > 0
					? [
							signMark(
								reason,
								cells.filter(({ missing }) => missing === reason).map(({ x, y }) => [x, y])
							)
						]
					: []
			),
			nameMark(layout.rows, layout),
			...yearMarks(layout),
			...reasonMarks(layout)
		]
	};
}

/** All cells of one step as one mark. */
function stepMarks(
	data: HeatData,
	cells: readonly HeatCell[],
	{ cellWidth, cellHeight }: HeatLayout
): Markish[] {
	const steps = [...new Set(cells.flatMap(({ step }) => (step === undefined ? [] : [step])))].sort(
		(a, b) => a - b
	);
	return steps.map((step) => {
		const bars = cells
			.filter((cell) => cell.step === step)
			.map(({ x, y }) => ({
				x1: x - cellWidth / 2,
				x2: x + cellWidth / 2,
				y1: y - cellHeight / 2,
				y2: y + cellHeight / 2
			}));
		return barMark(bars, stepColour(step, data.steps, data.ramp));
	});
}

/** No value is a ring, a source that does not reach so far a short stroke, figures that may not be shown a cross. */
function signMark(reason: MissingReason, places: readonly (readonly [number, number])[]): Markish {
	const stroke = 'var(--ring)';
	if (reason === 'not-covered' || reason === 'outside-source')
		return ruleMark(
			places.map(([x, y]) => [
				[x - 2.5, y],
				[x + 2.5, y]
			]),
			{ stroke }
		);
	if (reason === 'not-shippable')
		return ruleMark(
			places.flatMap(
				([x, y]) =>
					[
						[
							[x - 2, y - 2],
							[x + 2, y + 2]
						],
						[
							[x - 2, y + 2],
							[x + 2, y - 2]
						]
					] as const
			),
			{ stroke }
		);
	return dotMark(places, { fill: 'none', radiusPx: 2.2, stroke, strokeWidth: 1 });
}

function yearMarks({ x, bottom, frame }: HeatLayout): Markish[] {
	const most = frame.widthPx - textWidth('2023', frame.tickPx) / 2;
	const years = x.ticks.map((year) => ({
		x: Math.min(toPx(x, year), most),
		y: bottom + frame.tickPx,
		lines: [[{ text: String(year) }]]
	}));
	return [wordsMark(years, { sizePx: frame.tickPx, fill: 'var(--ink-2)', anchor: 'middle' })];
}

function reasonMarks({ reasons, left, frame }: HeatLayout): Markish[] {
	if (reasons.length === 0) return [];
	const words = reasons.map(({ text, y }) => ({ x: left + 14, y, lines: [[{ text }]] }));
	return [
		...reasons.map(({ reason, y }) => signMark(reason, [[left + 4, y]])),
		wordsMark(words, { sizePx: frame.tickPx, fill: 'var(--ink-3)' })
	];
}

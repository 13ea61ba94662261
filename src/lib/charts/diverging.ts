/** Bars to both sides of zero, widening against narrowing: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { DivergingData } from './chart-data';
import { layoutDiverging, type DivergingLayout } from './diverging-layout';
import type { Frame } from './frame';
import { acrossMarks, nameMark, pixelOptions, sideMarks } from './row-marks';
import { barMark, dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { wordsMark } from './text-mark';

export function divergingOptions(data: DivergingData, frame: Frame): PlotOptions {
	const layout = layoutDiverging(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...acrossMarks(layout),
			...sideMarks(data, layout),
			...layout.rows.flatMap((row) => barMarks(row, layout)),
			...whiskerMarks(layout),
			...wordMarks(layout),
			nameMark(layout.rows, layout)
		]
	};
}

function barMarks(
	{ bars, colour }: DivergingLayout['rows'][number],
	{ x, barPx }: DivergingLayout
): Markish[] {
	const zero = toPx(x, 0);
	return bars.map(({ bar, y }) => {
		const end = toPx(x, bar.value);
		const sides = { x1: Math.min(zero, end), x2: Math.max(zero, end), y1: y - barPx / 2, y2: y + barPx / 2 };
		return barMark([sides], colour.line);
	});
}

function whiskerMarks({ rows, x }: DivergingLayout): Markish[] {
	const paths = rows.flatMap(({ bars }) =>
		bars.flatMap(({ bar: { low, high }, y }) =>
			low === undefined || high === undefined
				? []
				: [
						[
							[toPx(x, low), y],
							[toPx(x, high), y]
						] as const
					]
		)
	);
	if (paths.length === 0) return [];
	// A halo in paper keeps the whisker visible on its own bar.
	return [
		ruleMark(paths, { stroke: 'var(--paper)', widthPx: 3.5 }),
		ruleMark(paths, { stroke: 'var(--ink)', widthPx: 1.25 })
	];
}

/** Numbers at the outer ends, bars' own names at the left, reasons where there is no bar. */
function wordMarks(layout: DivergingLayout): Markish[] {
	const { rows, frame, x, left, named } = layout;
	const numbers = rows.flatMap(({ bars }) =>
		bars.map(({ bar, y, number }) => {
			const outer = bar.value < 0 ? Math.min(bar.value, bar.low ?? 0) : Math.max(bar.value, bar.high ?? 0);
			return {
				x: toPx(x, outer) + (bar.value < 0 ? -6 : 6),
				y,
				left: bar.value < 0,
				lines: [[{ text: number }]]
			};
		})
	);
	const style = { sizePx: frame.labelPx, fill: 'var(--ink)' };
	const small = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	const names = named
		? rows.flatMap(({ bars }) => bars.map(({ bar, y }) => ({ x: 0, y, lines: [[{ text: bar.label }]] })))
		: [];
	const absent = rows.flatMap(({ reason, y }) => (reason ? [{ reason, y }] : []));
	return [
		wordsMark(
			numbers.filter((one) => one.left),
			{ ...style, anchor: 'end' }
		),
		wordsMark(
			numbers.filter((one) => !one.left),
			style
		),
		...(names.length > 0 ? [wordsMark(names, small)] : []),
		...(absent.length > 0
			? [
					dotMark(
						absent.map(({ y }) => [left + 8, y]),
						{ fill: 'none', radiusPx: 4.5, stroke: 'var(--ring)' }
					),
					wordsMark(
						absent.map(({ y, reason }) => ({ x: left + 20, y, lines: [[{ text: reason }]] })),
						{ ...small, halo: true }
					)
				]
			: [])
	];
}

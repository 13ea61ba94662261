/** A specification curve with one row a choice: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Frame } from './frame';
import { acrossMarks, pixelOptions, sideMarks } from './row-marks';
import { bandMark, dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import type { SpecificationsData } from './specifications-data';
import { layoutSpecifications, type SpecificationsLayout } from './specifications-layout';
import { wordsMark } from './text-mark';

export function specificationsOptions(data: SpecificationsData, frame: Frame): PlotOptions {
	const layout = layoutSpecifications(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			neitherMark(layout),
			...acrossMarks(layout),
			...sideMarks(data, layout),
			agreesMark(data, layout),
			...curveMarks(data, layout),
			...rowMarks(layout),
			...wordMarks(layout)
		]
	};
}

/** Between −1 and 1 nothing is large enough to speak of. */
function neitherMark({ x, top, bottom }: SpecificationsLayout): Markish {
	const [low, high] = [toPx(x, -1), toPx(x, 1)];
	return bandMark(
		[
			{ x: low, y1: bottom, y2: top },
			{ x: high, y1: bottom, y2: top }
		],
		'var(--band)'
	);
}

/** Over the column of shares. */
const agreesMark = ({ agreesLabel }: SpecificationsData, { frame }: SpecificationsLayout): Markish =>
	wordsMark([{ x: frame.widthPx, y: frame.tickPx * 0.7, lines: [[{ text: agreesLabel }]] }], {
		sizePx: frame.tickPx,
		fill: 'var(--ink-2)',
		anchor: 'end'
	});

function curveMarks({ own }: SpecificationsData, layout: SpecificationsLayout): Markish[] {
	const { curve, x, held, top, curveBottom } = layout;
	const places = curve.map(([effect, y]) => [toPx(x, held(effect)), y] as const);
	const marks = [dotMark(places, { fill: 'var(--ink-2)', radiusPx: 1.6 })];
	if (own === undefined) return marks;
	const at = toPx(x, held(own));
	return [
		...marks,
		ruleMark(
			[
				[
					[at, top],
					[at, curveBottom]
				]
			],
			{ stroke: 'var(--ink)', widthPx: 1.5 }
		)
	];
}

function rowMarks({ rows, x, held }: SpecificationsLayout): Markish[] {
	const ranges = rows.map(({ row: { lower, upper }, y }) => [
		[toPx(x, held(lower)), y] as const,
		[toPx(x, held(upper)), y] as const
	]);
	const dots = (own: boolean) =>
		rows.filter(({ row }) => row.own === own).map(({ row, y }) => [toPx(x, held(row.median)), y] as const);
	return [
		ruleMark(ranges, { stroke: 'var(--ink-3)', widthPx: 2 }),
		dotMark(dots(false), { fill: 'var(--paper)', radiusPx: 3.6, stroke: 'var(--ink)' }),
		dotMark(dots(true), { fill: 'var(--ink)', radiusPx: 4 })
	];
}

function wordMarks({ rows, headings, frame }: SpecificationsLayout): Markish[] {
	const small = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	return [
		wordsMark(
			headings.map(({ label, y }) => ({ x: 0, y, lines: [[{ text: label, bold: true }]] })),
			small
		),
		wordsMark(
			rows.map(({ row, y }) => ({ x: 0, y, lines: [[{ text: row.label, bold: row.own }]] })),
			{ ...small, fill: 'var(--ink)' }
		),
		wordsMark(
			rows.map(({ number, y }) => ({ x: frame.widthPx, y, lines: [[{ text: number }]] })),
			{ ...small, fill: 'var(--ink)', anchor: 'end' }
		)
	];
}

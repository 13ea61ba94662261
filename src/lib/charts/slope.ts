/** Two moments joined by lines: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { SlopeData } from './chart-data';
import type { Frame } from './frame';
import { pixelOptions } from './row-marks';
import { dotMark, ruleMark } from './rule-mark';
import { layoutSlope, type Slope, type SlopeLayout } from './slope-layout';
import { wordsMark } from './text-mark';

export function slopeOptions(data: SlopeData, frame: Frame): PlotOptions {
	const layout = layoutSlope(data, frame);
	return {
		...pixelOptions(frame.widthPx, frame.heightPx),
		marks: [
			...postMarks(data, layout),
			...layout.faint.map((one) => lineOf(one, layout, 1)),
			...layout.slopes.flatMap((one) => slopeMarks(one, layout)),
			...wordMarks(layout)
		]
	};
}

/** Two posts with their words above, and zero across. */
function postMarks(data: SlopeData, { frame, left, right, top, bottom, zeroY }: SlopeLayout): Markish[] {
	const y = frame.tickPx * 2.4;
	const heads = [
		{ x: left, y, lines: [[{ text: data.from, bold: true }]] },
		{ x: right, y, lines: [[{ text: data.to, bold: true }]] }
	];
	const style = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	return [
		ruleMark(
			[
				[
					[left, top],
					[left, bottom]
				],
				[
					[right, top],
					[right, bottom]
				]
			],
			{ stroke: 'var(--rule)' }
		),
		...(zeroY === undefined
			? []
			: [
					ruleMark(
						[
							[
								[left, zeroY],
								[right, zeroY]
							]
						],
						{ stroke: 'var(--axis)' }
					)
				]),
		wordsMark(heads, { ...style, anchor: 'middle' }),
		wordsMark([{ x: 0, y: frame.tickPx * 0.7, lines: [[{ text: data.unit }]] }], style)
	];
}

const lineOf = ({ startY, endY, colour }: Slope, { left, right }: SlopeLayout, widthPx: number): Markish =>
	ruleMark(
		[
			[
				[left, startY],
				[right, endY]
			]
		],
		{ stroke: colour.line, widthPx }
	);

function slopeMarks(one: Slope, layout: SlopeLayout): Markish[] {
	const { left, right, frame } = layout;
	const halo = ruleMark(
		[
			[
				[left, one.startY],
				[right, one.endY]
			]
		],
		{ stroke: 'var(--paper)', widthPx: frame.linePx * 2 }
	);
	const ends = [
		[left, one.startY],
		[right, one.endY]
	] as const;
	const dots = dotMark(ends, { fill: one.colour.line, radiusPx: frame.linePx * 1.9, stroke: 'var(--paper)' });
	return [halo, lineOf(one, layout, frame.linePx), dots];
}

/** Numbers left; names and numbers right; short leaders where they moved. */
function wordMarks({ slopes, left, right, frame }: SlopeLayout): Markish[] {
	const gap = frame.gapPx * 0.75;
	const moved = (a: number, b: number) => Math.abs(a - b) > 2.5;
	const leaders = slopes.flatMap(({ startY, startAt, endY, endAt, colour }) => [
		...(moved(startY, startAt)
			? [
					ruleMark(
						[
							[
								[left, startY],
								[left - gap + 2, startAt]
							]
						],
						{ stroke: colour.line }
					)
				]
			: []),
		...(moved(endY, endAt)
			? [
					ruleMark(
						[
							[
								[right, endY],
								[right + gap - 2, endAt]
							]
						],
						{ stroke: colour.line }
					)
				]
			: [])
	]);
	const starts = slopes
		.filter(({ startText }) => startText)
		.map(({ startAt, startText }) => ({
			x: left - gap,
			y: startAt,
			lines: [[{ text: startText }]]
		}));
	const linePx = frame.labelPx * 1.15;
	const ends = slopes.map(({ endAt, endText, name, colour }) => ({
		x: right + gap,
		y: endAt - ((name.length - 1) * linePx) / 2,
		lines: name.map((text, index) => [
			{ text, fill: colour.text, bold: true },
			...(index === name.length - 1 ? [{ text: ` ${endText}` }] : [])
		])
	}));
	const style = { sizePx: frame.labelPx, fill: 'var(--ink)', linePx };
	return [...leaders, wordsMark(starts, { ...style, anchor: 'end' }), wordsMark(ends, style)];
}

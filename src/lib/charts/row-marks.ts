/** What forms of rows share as Plot marks: thin row rules, an axis across, names at the left. */
import type { Markish } from '@observablehq/plot';
import type { Colour } from './colours';
import type { RowPlane } from './row-layout';
import { ruleMark } from './rule-mark';
import { toPx } from './scale';
import { wordsMark } from './text-mark';

/** Plot's options for a drawing placed in px by its layout: Plot's scales change nothing. */
export const pixelOptions = (widthPx: number, heightPx: number) => ({
	width: widthPx,
	height: Math.round(heightPx),
	margin: 0,
	x: { type: 'identity' as const, axis: null },
	y: { type: 'identity' as const, axis: null }
});

/** The value axis: short ticks below the rows with their numbers, zero as a line through all rows. */
export function acrossMarks({ frame, x, xTicks, top, bottom }: RowPlane): Markish[] {
	const place = (at: number) => toPx(x, at);
	const numbers = xTicks.map(({ at, text }) => ({
		x: place(at),
		y: bottom + frame.tickPx * 1.1,
		lines: [[{ text }]]
	}));
	const zero = x.type === 'linear' && x.domain[0] <= 0 && x.domain[1] >= 0;
	const others = xTicks.filter(({ at }) => !(zero && at === 0));
	return [
		ruleMark(
			others.map(({ at }) => [
				[place(at), top],
				[place(at), bottom + 4]
			]),
			{ stroke: 'var(--rule)' }
		),
		...(zero
			? [
					ruleMark(
						[
							[
								[place(0), top],
								[place(0), bottom + 4]
							]
						],
						{ stroke: 'var(--axis)' }
					)
				]
			: []),
		wordsMark(numbers, { sizePx: frame.tickPx, fill: 'var(--ink-2)', anchor: 'middle' })
	];
}

/** What is measured, and what the two directions mean, on both sides of zero. */
export function sideMarks(
	{ unit, left, right }: { readonly unit: string; readonly left: string; readonly right: string },
	{ frame, x, top }: RowPlane
): Markish[] {
	const zero = toPx(x, 0);
	const y = top - frame.tickPx * 0.8;
	const style = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	return [
		wordsMark([{ x: 0, y: frame.tickPx * 0.7, lines: [[{ text: unit }]] }], style),
		wordsMark([{ x: zero - 8, y, lines: [[{ text: `← ${left}`, bold: true }]] }], {
			...style,
			anchor: 'end'
		}),
		wordsMark([{ x: zero + 8, y, lines: [[{ text: `${right} →`, bold: true }]] }], style)
	];
}

export interface NamedRow {
	readonly lines: readonly string[];
	readonly y: number;
	readonly colour: Colour;
	/** added in third ink behind the name */
	readonly aside?: string;
}

/** Names at the left edge, in their colour's shade for words. */
export function nameMark(rows: readonly NamedRow[], { frame }: Pick<RowPlane, 'frame'>): Markish {
	const linePx = frame.labelPx * 1.15;
	const words = rows.map(({ lines, y, colour, aside }) => ({
		x: 0,
		y: y - ((lines.length - 1) * linePx) / 2,
		lines: lines.map((text, index) => [
			{ text, fill: colour.text, bold: colour.own },
			...(aside && index === lines.length - 1 ? [{ text: ` ${aside}`, fill: 'var(--ink-3)' }] : [])
		])
	}));
	return wordsMark(words, { sizePx: frame.labelPx, fill: 'var(--ink)', linePx });
}

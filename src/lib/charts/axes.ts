/** Grid and ticks as Plot marks, the same in every form with axes: horizontal lines only, words in second ink. */
import { ruleY, type Markish } from '@observablehq/plot';
import type { Frame } from './frame';
import { toPx, type Scale } from './scale';
import { wordsMark } from './text-mark';

export interface Plane {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Plot's options for size and scales; it draws no axis of its own. */
export const planeOptions = ({ frame, x, y }: Plane) => ({
	width: frame.widthPx,
	height: frame.heightPx,
	x: { type: x.type, domain: [...x.domain], range: [...x.rangePx], axis: null },
	y: { type: y.type, domain: [...y.domain], range: [...y.rangePx], axis: null }
});

/** Grid lines; zero, where it lies inside the scale, in the stronger axis colour. */
export function gridMarks({ y, left, right, frame }: Plane): Markish[] {
	const side = { marginLeft: left, marginRight: frame.widthPx - right };
	const zero = y.type === 'linear' && y.domain[0] <= 0 && y.domain[1] >= 0;
	const others = y.ticks.filter((tick) => !(zero && tick === 0));
	const marks: Markish[] = [ruleY(others, { ...side, stroke: 'var(--rule)' })];
	if (zero) marks.push(ruleY([0], { ...side, stroke: 'var(--axis)' }));
	return marks;
}

/** Numbers at the left, years below, the unit once above the top tick. */
export function tickMarks({ frame, x, y, yTicks, left, bottom }: Plane, unit: string): Markish[] {
	const style = { sizePx: frame.tickPx, fill: 'var(--ink-2)' };
	const numbers = yTicks.map(({ at, text }) => ({ x: left - 8, y: toPx(y, at), lines: [[{ text }]] }));
	const below = bottom + frame.tickPx * 1.1;
	const years = x.ticks.map((year) => ({ x: toPx(x, year), y: below, lines: [[{ text: String(year) }]] }));
	return [
		wordsMark(numbers, { ...style, anchor: 'end' }),
		wordsMark(years, { ...style, anchor: 'middle' }),
		wordsMark([{ x: 0, y: frame.tickPx * 0.7, lines: [[{ text: unit }]] }], style)
	];
}

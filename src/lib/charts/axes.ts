/** Grid and ticks as marks, the same in every form with axes: horizontal lines only, words in second ink. */
import type { Frame } from './frame';
import type { Mark } from './mark';
import { ruleMark } from './rule-mark';
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

/** A level line across the plot at a value. */
export const across = ({ y, left, right }: Pick<Plane, 'y' | 'left' | 'right'>, value: number) =>
	[
		[left, toPx(y, value)],
		[right, toPx(y, value)]
	] as const;

/** Grid lines; zero, where it lies inside the scale, in the stronger axis colour. */
export function gridMarks(plane: Plane): Mark[] {
	const { y } = plane;
	const zero = y.type === 'linear' && y.domain[0] <= 0 && y.domain[1] >= 0;
	const others = y.ticks.filter((tick) => !(zero && tick === 0));
	return [
		ruleMark(
			others.map((tick) => across(plane, tick)),
			{ stroke: 'var(--rule)' }
		),
		ruleMark(zero ? [across(plane, 0)] : [], { stroke: 'var(--axis)' })
	];
}

/** Numbers at the left, years below, the unit once above the top tick. */
export function tickMarks({ frame, x, y, yTicks, left, bottom }: Plane, unit: string): Mark[] {
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

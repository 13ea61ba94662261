/** The key to threshold colours as Plot marks: unit, swatches, thresholds at their joints. */
import type { Markish } from '@observablehq/plot';
import type { Language } from '$lib/base/language';
import type { Frame } from './frame';
import { barMark } from './rule-mark';
import { keySteps, type Ramp } from './steps';
import { wordsMark } from './text-mark';

interface Keyed {
	readonly unit: string;
	readonly steps: readonly number[];
	readonly ramp: Ramp;
	readonly language: Language;
}

export function keyMarks({ unit, steps, ramp, language }: Keyed, frame: Frame, left = 0): Markish[] {
	const { tickPx } = frame;
	const style = { sizePx: tickPx, fill: 'var(--ink-2)' };
	const swatches = keySteps(steps, ramp, language, frame);
	const top = tickPx * 1.5;
	const joints = swatches.flatMap(({ x, width, text }) =>
		text ? [{ x: left + x + width, y: top + tickPx * 1.35, lines: [[{ text }]] }] : []
	);
	return [
		wordsMark([{ x: left, y: tickPx * 0.7, lines: [[{ text: unit }]] }], style),
		...swatches.map(({ x, width, fill }) =>
			barMark([{ x1: left + x, x2: left + x + width, y1: top, y2: top + tickPx * 0.6 }], fill)
		),
		wordsMark(joints, { ...style, anchor: 'middle' })
	];
}

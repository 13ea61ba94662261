/** The key to threshold colours as Plot marks: unit, swatches, thresholds at their joints or names under them. */
import type { Markish } from '@observablehq/plot';
import type { Frame } from './frame';
import { barMark } from './rule-mark';
import { keySteps, type Keyed } from './steps';
import { wordsMark } from './text-mark';
import { textWidth } from './text-width';

export function keyMarks(keyed: Keyed, frame: Frame, left = 0): Markish[] {
	const { tickPx } = frame;
	const style = { sizePx: tickPx, fill: 'var(--ink-2)' };
	const swatches = keySteps(keyed, frame);
	const top = tickPx * 1.5;
	const words = swatches.flatMap(({ x, width, text }) =>
		text
			? [
					{
						x: left + x + (keyed.names ? width / 2 : width),
						y: top + tickPx * 1.35,
						lines: [[{ text }]]
					}
				]
			: []
	);
	// Where the unit is long it begins further left than the swatches.
	const unitLeft = Math.max(0, Math.min(left, frame.widthPx - textWidth(keyed.unit, tickPx)));
	return [
		wordsMark([{ x: unitLeft, y: tickPx * 0.7, lines: [[{ text: keyed.unit }]] }], style),
		...swatches.map(({ x, width, fill }) =>
			barMark([{ x1: left + x, x2: left + x + width, y1: top, y2: top + tickPx * 0.6 }], fill)
		),
		wordsMark(words, { ...style, anchor: 'middle' })
	];
}

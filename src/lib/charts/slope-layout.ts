/** Where a slope chart's ends and words stand: data and a frame in, px out. */
import type { SlopeData, SlopeItem } from './chart-data';
import { valueNumeral } from './chart-numerals';
import { coloursOf, type Colour } from './colours';
import { dodge } from './dodge';
import type { Frame } from './frame';
import { scaleFor, toPx } from './scale';
import { textWidth, wrapText } from './text-width';

export interface Slope {
	readonly item: SlopeItem;
	readonly colour: Colour;
	/** where the line begins and ends */
	readonly startY: number;
	readonly endY: number;
	/** where its words stand */
	readonly startAt: number;
	readonly endAt: number;
	readonly startText: string;
	readonly endText: string;
	readonly name: readonly string[];
}

export interface SlopeLayout {
	readonly frame: Frame;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** y of zero, where it lies inside */
	readonly zeroY?: number;
	/** named ones, and grey context without words */
	readonly slopes: readonly Slope[];
	readonly faint: readonly Slope[];
}

export function layoutSlope(data: SlopeData, frame: Frame): SlopeLayout {
	const { items, language, digits } = data;
	const colours = coloursOf(items);
	const [top, bottom] = [Math.round(frame.tickPx * 3.9), frame.heightPx - Math.round(frame.tickPx)];
	const values = items.flatMap(({ start, end }) => [start, end]);
	const y = scaleFor(values, { rangePx: [bottom, top], count: 5, zero: data.zero, log: data.log });
	const all = items.map((item): Slope => {
		const [startY, endY] = [toPx(y, item.start), toPx(y, item.end)];
		const colour = colours.get(item.key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		const [startText, endText] = [
			valueNumeral(item.start, language, digits),
			valueNumeral(item.end, language, digits)
		];
		const name = wrapText(item.label, frame.labelPx, frame.widthPx * 0.32, true);
		return { item, colour, startY, endY, startAt: startY, endAt: endY, startText, endText, name };
	});
	const named = all.filter(({ item, colour }) => item.label !== '' && colour.own);
	const space = [top - frame.rowPx / 2, bottom + frame.rowPx / 2] as const;
	// Where all begin at one number it is written once.
	const once = new Set(named.map(({ startText }) => startText)).size === 1;
	const starts = dodge(
		named.map(({ startY }) => ({ at: startY, room: once ? 0.01 : frame.rowPx })),
		...space
	);
	const ends = dodge(
		named.map(({ endY, name }) => ({ at: endY, room: frame.rowPx * name.length })),
		...space
	);
	const slopes = named.map((one, index) => ({
		...one,
		startText: once && index > 0 ? '' : one.startText,
		startAt: starts[index] ?? one.startY,
		endAt: ends[index] ?? one.endY
	}));
	const zero = y.type === 'linear' && y.domain[0] <= 0 ? { zeroY: toPx(y, 0) } : {};
	const faint = all.filter((one) => !named.includes(one));
	return { frame, ...sides(named, data, frame), top, bottom, ...zero, slopes, faint };
}

/** Room for the numbers at the left, for names and numbers at the right. */
function sides(named: readonly Slope[], { from }: SlopeData, frame: Frame) {
	const { labelPx, gapPx, widthPx } = frame;
	const number = Math.max(
		textWidth(from, frame.tickPx) / 2 - gapPx,
		...named.map(({ startText }) => textWidth(startText, labelPx))
	);
	const words = named.map(({ name, endText }) =>
		Math.max(
			...name.map(
				(line, index) =>
					textWidth(line, labelPx, true) + (index === name.length - 1 ? textWidth(` ${endText}`, labelPx) : 0)
			)
		)
	);
	const right = widthPx - Math.max(0, ...words) - gapPx;
	return { left: Math.round(number + gapPx), right: Math.round(Math.max(right, widthPx * 0.4)) };
}

/** Rows with a name at the left, a value axis across and a number at the right: places in px for every form of that kind. */
import type { Frame } from './frame';
import { scaleBetween, scaleFor, toPx, type Scale } from './scale';
import { tickNumerals } from './chart-numerals';
import type { Language } from '$lib/base/language';
import { textWidth, wrapText } from './text-width';

export interface RowPlane {
	readonly frame: Frame;
	readonly x: Scale;
	readonly xTicks: readonly { readonly at: number; readonly text: string }[];
	/** ends of the axis across */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A name in one or more lines. */
export interface NamedLines {
	readonly lines: readonly string[];
}

interface Wanted {
	readonly names: readonly string[];
	/** the longest number at the right; empty: none */
	readonly numbers: readonly string[];
	readonly values: readonly number[];
	readonly range?: readonly [number, number];
	readonly zero: boolean;
	readonly log: boolean;
	readonly language: Language;
	/** px of all rows together, and above them */
	readonly rowsPx: number;
	readonly topPx: number;
	/** room for names, where it is not measured on them */
	readonly leftPx?: number;
}

/** Names take what they need, up to two fifths of the width; they break into two lines beyond. */
export const nameWidth = (names: readonly string[], { widthPx, labelPx }: Frame) =>
	Math.min(widthPx * 0.4, Math.max(0, ...names.map((name) => textWidth(name, labelPx, true))) + 10);

export const nameLines = (name: string, names: readonly string[], frame: Frame) =>
	wrapText(name, frame.labelPx, nameWidth(names, frame) - 8, true);

/** Room for ticks below the rows. */
export const footPx = (frame: Frame) => Math.round(frame.tickPx * 2);

/** Numbers that would touch the one before them are left out, zero last of all. */
function apart(ticks: RowPlane['xTicks'], x: Scale, { tickPx }: Frame): RowPlane['xTicks'] {
	const half = (text: string) => textWidth(text, tickPx) / 2 + 3;
	const kept: { at: number; text: string }[] = [];
	for (const tick of [...ticks].sort((a, b) => Number(b.at === 0) - Number(a.at === 0)))
		if (kept.every((one) => Math.abs(toPx(x, one.at) - toPx(x, tick.at)) >= half(one.text) + half(tick.text)))
			kept.push(tick);
	return kept.sort((a, b) => a.at - b.at);
}

export function rowPlane(wanted: Wanted, frame: Frame): RowPlane {
	const left = Math.round(wanted.leftPx ?? nameWidth(wanted.names, frame));
	const numberPx = Math.max(0, ...wanted.numbers.map((text) => textWidth(text, frame.labelPx)));
	const right = Math.round(frame.widthPx - (numberPx > 0 ? numberPx + 10 : frame.tickPx));
	const rangePx = [left + 8, right - 8] as const;
	const count = Math.max(2, Math.floor((right - left) / (frame.tickPx * 5)));
	const x = wanted.range
		? scaleBetween(wanted.range, { rangePx, count })
		: scaleFor(wanted.values, { rangePx, count, zero: wanted.zero, log: wanted.log });
	const texts = tickNumerals(x.ticks, wanted.language);
	const xTicks = apart(
		x.ticks.map((at, index) => ({ at, text: texts[index] ?? '' })),
		x,
		frame
	);
	return { frame, x, xTicks, left, right, top: wanted.topPx, bottom: wanted.topPx + wanted.rowsPx };
}

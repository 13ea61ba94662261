/** What a whole is made of, year by year: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { StackData } from './chart-data';
import type { Frame } from './frame';
import { pixelOptions } from './row-marks';
import { barMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { layoutStack, type StackLayout } from './stack-layout';
import { wordsMark } from './text-mark';

export function stackOptions(data: StackData, frame: Frame): PlotOptions {
	const layout = layoutStack(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...gridMarks(layout),
			...pieceMarks(data, layout),
			...blankMarks(layout),
			...nameMarks(data, layout),
			...wordMarks(data, layout)
		]
	};
}

/** Colour of a part, by its place; the seventh and later share the last. */
const partColour = (place: number) => `var(--part-${Math.min(place, 5) + 1})`;

function gridMarks({ panels }: StackLayout): Markish[] {
	const full = panels.filter(({ pieces }) => pieces.length > 0);
	const lines = full.flatMap(({ y, left, right }) =>
		y.ticks.map(
			(tick) =>
				[
					[left, toPx(y, tick)],
					[right, toPx(y, tick)]
				] as const
		)
	);
	return [ruleMark(lines, { stroke: 'var(--rule)' })];
}

function pieceMarks({ parts }: StackData, { panels, barPx }: StackLayout): Markish[] {
	const all = panels.flatMap(({ pieces }) => pieces);
	return parts.flatMap(({ key }, place) => {
		const bars = all
			.filter(({ part }) => part === key)
			.map(({ x, y1, y2 }) => ({ x1: x - barPx / 2, x2: x + barPx / 2, y1, y2 }));
		return bars.length > 0 ? [barMark(bars, partColour(place))] : [];
	});
}

/** A small × on a year without a value. */
function blankMarks({ panels }: StackLayout): Markish[] {
	const crosses = panels
		.filter(({ pieces }) => pieces.length > 0)
		.flatMap(({ blank, x, bottom }) =>
			blank.flatMap((year) => {
				const at = toPx(x, year);
				return [
					[
						[at - 2, bottom - 6],
						[at + 2, bottom - 2]
					],
					[
						[at - 2, bottom - 2],
						[at + 2, bottom - 6]
					]
				] as const;
			})
		);
	return crosses.length > 0 ? [ruleMark(crosses, { stroke: 'var(--axis)' })] : [];
}

/** Each part's name beside the last bar, behind a swatch of its colour. */
function nameMarks({ parts }: StackData, { names, frame }: StackLayout): Markish[] {
	const sizePx = frame.labelPx * 0.93;
	const linePx = frame.labelPx * 1.1;
	const swatches = names.map(({ part, x, y }) => {
		const place = parts.findIndex(({ key }) => key === part);
		return barMark([{ x1: x - 10, x2: x - 4, y1: y - 6, y2: y + 6 }], partColour(place));
	});
	const words = names.map(({ lines, x, y }) => ({
		x,
		y: y - ((lines.length - 1) * linePx) / 2,
		lines: lines.map((text) => [{ text }])
	}));
	return [...swatches, wordsMark(words, { sizePx, fill: 'var(--ink)', linePx })];
}

function wordMarks(data: StackData, { panels, frame, yTexts }: StackLayout): Markish[] {
	const { tickPx } = frame;
	const small = { sizePx: tickPx, fill: 'var(--ink-2)' };
	const full = panels.filter(({ pieces }) => pieces.length > 0);
	const ticks = full.flatMap(({ y, left }) =>
		y.ticks.map((tick, index) => ({
			x: left - 8,
			y: toPx(y, tick),
			lines: [[{ text: yTexts[index] ?? '' }]]
		}))
	);
	const years = full.flatMap(({ x, bottom }) =>
		x.ticks.map((year) => ({ x: toPx(x, year), y: bottom + tickPx * 1.1, lines: [[{ text: String(year) }]] }))
	);
	const heads =
		panels.length > 1
			? panels.map(({ label, left, headY, colour }) => ({
					x: left,
					y: headY,
					lines: [[{ text: label, fill: colour.text, bold: true }]]
				}))
			: [];
	const empty = panels
		.filter(({ pieces }) => pieces.length === 0)
		.map(({ left, top, bottom }) => ({ x: left, y: (top + bottom) / 2, lines: [[{ text: data.empty }]] }));
	return [
		wordsMark([{ x: 0, y: tickPx * 0.7, lines: [[{ text: data.unit }]] }, ...empty], small),
		...(heads.length > 0 ? [wordsMark(heads, { sizePx: frame.labelPx, fill: 'var(--ink)' })] : []),
		wordsMark(ticks, { ...small, anchor: 'end' }),
		wordsMark(years, { ...small, anchor: 'middle' })
	];
}

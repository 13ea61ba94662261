/** Two measures and the way between years: data and a frame in, Plot options out. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { ScatterData } from './chart-data';
import type { Frame } from './frame';
import { pixelOptions } from './row-marks';
import { discsMark, dotMark, ruleMark, type RuleStyle } from './rule-mark';
import { layoutScatter, type ScatterLayout, type ScatterPath } from './scatter-layout';
import { toPx } from './scale';
import { boxWeightPx, place, samplesOf } from './place';
import { segments } from './segments';
import { wordsMark } from './text-mark';
import { textWidth } from './text-width';

/** From back to front: grid, world, paths, fits, first and last years, words. */
export function scatterOptions(data: ScatterData, frame: Frame): PlotOptions {
	const layout = layoutScatter(data, frame);
	return {
		...pixelOptions(frame.widthPx, layout.heightPx),
		marks: [
			...gridMarks(layout),
			...contextMarks(data, layout),
			...pathMarks(layout, data.joined !== false),
			...fitMarks(data, layout),
			...middleMarks(data, layout),
			...(data.joined === false ? [] : endMarks(layout)),
			...wordMarks(data, layout)
		]
	};
}

function gridMarks({ x, y, left, right, top, bottom }: ScatterLayout): Markish[] {
	const across = (at: number) =>
		[
			[left, at],
			[right, at]
		] as const;
	const rows = y.ticks.map((tick) => across(toPx(y, tick)));
	const feet = x.ticks.map(
		(tick) =>
			[
				[toPx(x, tick), bottom],
				[toPx(x, tick), bottom + 4]
			] as const
	);
	const zero =
		x.type === 'linear' && x.domain[0] < 0 && x.domain[1] > 0
			? ([
					[
						[toPx(x, 0), top],
						[toPx(x, 0), bottom]
					]
				] as const)
			: [];
	return [
		ruleMark(rows, { stroke: 'var(--rule)' }),
		ruleMark([across(bottom), ...feet, ...zero], { stroke: 'var(--axis)' })
	];
}

/** Other countries and years inside the frame, small and pale. */
function contextMarks(
	{ context }: ScatterData,
	{ x, y, left, right, top, bottom }: ScatterLayout
): Markish[] {
	if (!context) return [];
	const places = context.points
		.map((point) => [toPx(x, point.x), toPx(y, point.y)] as const)
		.filter(([px, py]) => px >= left && px <= right && py >= top && py <= bottom);
	return places.length > 0 ? [dotMark(places, { fill: 'var(--context)', radiusPx: 1.6, opacity: 0.42 })] : [];
}

/** A thin path through neighbouring years; a gap breaks it. Every year is a small dot. */
function pathMarks({ paths, frame }: ScatterLayout, joined: boolean): Markish[] {
	const lines = (joined ? paths : []).flatMap(({ points, colour }) =>
		segments(points)
			.filter(({ length }) => length > 1)
			.map((stretch) => ({ stroke: colour.line, places: placesOf(stretch) }))
	);
	const stroke = (at: number) => lines[at]?.stroke ?? 'var(--ink)';
	const corners = lines.map(({ places }) => places);
	return [
		...(lines.length > 0 ? [ruleMark(corners, { stroke, widthPx: 1.25, opacity: 0.72 })] : []),
		discsMark(
			paths.map(({ points, colour }) => ({
				places: placesOf(points),
				style: { fill: colour.line, radiusPx: frame.linePx * 0.8 }
			}))
		)
	];
}

const placesOf = (points: ScatterPath['points']) => points.map(({ px, py }) => [px, py] as const);

/** Ring: first year; large dot: last. */
function endMarks({ paths, frame }: ScatterLayout): Markish[] {
	return [
		discsMark(
			paths.flatMap(({ points, colour: { line } }) => [
				...(points.length > 1
					? [
							{
								places: placesOf(points.slice(0, 1)),
								style: {
									fill: 'var(--paper)',
									radiusPx: frame.linePx * 1.7,
									stroke: line,
									strokeWidth: 1.75
								}
							}
						]
					: []),
				{
					places: placesOf(points.slice(-1)),
					style: {
						fill: line,
						radiusPx: frame.linePx * 2.1,
						stroke: 'var(--paper)',
						strokeWidth: 1.5
					}
				}
			])
		)
	];
}

/** A country's own fit thick in its colour; a fit between averages dashed in ink. */
function fitMarks({ fits }: ScatterData, { x, y, paths, frame }: ScatterLayout): Markish[] {
	const drawn = fits.map(({ key, from, to }) => ({
		colour: paths.find((path) => path.key === key)?.colour.line,
		ends: [from, to].map(([atX, atY]) => [toPx(x, atX), toPx(y, atY)] as const)
	}));
	const [own, between] = [drawn.filter(({ colour }) => colour), drawn.filter(({ colour }) => !colour)];
	const mark = (some: typeof drawn, style: RuleStyle) =>
		some.length > 0
			? [
					ruleMark(
						some.map(({ ends }) => ends),
						style
					)
				]
			: [];
	return [
		...mark(own, { stroke: (at) => own[at]?.colour ?? 'var(--ink)', widthPx: frame.linePx * 1.4 }),
		...mark(between, { stroke: 'var(--ink)', widthPx: 1.5, dash: '5 4' })
	];
}

/** Averages as diamonds of paper, edged in ink. */
function middleMarks({ middles = [] }: ScatterData, { x, y, frame }: ScatterLayout): Markish[] {
	const places = middles.map((one) => [toPx(x, one.x), toPx(y, one.y)] as const);
	if (places.length === 0) return [];
	const style = { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.75, symbol: 'diamond' as const };
	return [dotMark(places, { ...style, radiusPx: frame.linePx * 2 })];
}

/** What the line between averages says, where it covers least. */
function betweenWords({ fits }: ScatterData, layout: ScatterLayout): Markish[] {
	const { x, y, frame, paths, left, right } = layout;
	const fit = fits.find(({ key, label }) => key === undefined && label);
	if (!fit) return [];
	const { tickPx, labelPx } = frame;
	const [start, end] = [fit.from, fit.to].map(([atX, atY]) => [toPx(x, atX), toPx(y, atY)] as const);
	if (!start || !end) return [];
	const width = textWidth(fit.label, tickPx, true);
	const height = tickPx * 1.4;
	const candidates = [0.9, 0.75, 0.6, 0.45, 0.3].flatMap((share) => {
		const [px, py] = [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
		return [
			[px - width - tickPx, py - tickPx],
			[px + tickPx, py + tickPx],
			[px + tickPx, py - tickPx],
			[px - width - tickPx, py + tickPx]
		].map(([atX = 0, atY = 0]) => ({
			x: Math.max(left + 4, Math.min(right - width, atX)),
			y: atY,
			boxes: [{ x: Math.max(left + 4, Math.min(right - width, atX)), y: atY - height / 2, width, height }]
		}));
	});
	const names = paths.map(({ label, note, nameX, nameY }) => ({
		x: nameX,
		y: nameY - labelPx * 0.7,
		width: Math.max(textWidth(label, labelPx, true), textWidth(note, tickPx)),
		height: labelPx * 1.4 + (note ? tickPx * 1.3 : 0)
	}));
	const years = paths.flatMap((path) =>
		path.years.map(({ text, x: at, y: middle }) => ({
			x: at,
			y: middle - tickPx * 0.65,
			width: textWidth(text, tickPx),
			height: tickPx * 1.3
		}))
	);
	const samples = samplesOf([
		...paths.map(({ points }) => points.map(({ px, py }) => [px, py] as const)),
		[start, end]
	]);
	const best = place(candidates, { samples, taken: [...names, ...years] });
	// On other words nobody could read it; the statistics say it too.
	if (!best || best.coveredPx >= boxWeightPx) return [];
	const words = { x: best.found.x, y: best.found.y, lines: [[{ text: fit.label, bold: true }]] };
	return [wordsMark([words], { sizePx: tickPx, fill: 'var(--ink)', halo: true })];
}

function wordMarks(data: ScatterData, layout: ScatterLayout): Markish[] {
	const { frame, x, y, xTicks, yTicks, left, right, bottom, paths, heightPx } = layout;
	const { tickPx, labelPx } = frame;
	const small = { sizePx: tickPx, fill: 'var(--ink-2)' };
	const numbersY = yTicks.map(({ at, text }) => ({ x: left - 8, y: toPx(y, at), lines: [[{ text }]] }));
	const numbersX = xTicks.map(({ at, text }) => ({
		x: toPx(x, at),
		y: bottom + tickPx * 1.2,
		lines: [[{ text }]]
	}));
	const title = ({ label, unit }: ScatterData['x']) => {
		const room = frame.widthPx - textWidth(label, tickPx, true);
		const short = textWidth(`, ${unit}`, tickPx) > room || !unit ? [] : [{ text: `, ${unit}` }];
		return [[{ text: label, bold: true }, ...short]];
	};
	const names = paths.map(({ label, colour, nameX, nameY }) => ({
		x: nameX,
		y: nameY,
		lines: [[{ text: label, fill: colour.text, bold: true }]]
	}));
	const notes = paths.flatMap(({ note, colour, nameX, nameY }) =>
		note ? [{ x: nameX, y: nameY + tickPx * 1.3, lines: [[{ text: note, fill: colour.text }]] }] : []
	);
	const years = paths.flatMap((path) =>
		path.years.map(({ text, x: at, y: middle }) => ({ x: at, y: middle, lines: [[{ text }]] }))
	);
	const { contextAt } = layout;
	return [
		...(data.context && contextAt
			? [
					wordsMark([{ x: contextAt[0], y: contextAt[1], lines: [[{ text: data.context.label }]] }], {
						...small,
						halo: true
					})
				]
			: []),
		wordsMark(numbersY, { ...small, anchor: 'end' }),
		wordsMark(numbersX, { ...small, anchor: 'middle' }),
		wordsMark([{ x: 0, y: tickPx * 0.7, lines: title(data.y) }], small),
		wordsMark([{ x: right, y: heightPx - tickPx * 0.7, lines: title(data.x) }], { ...small, anchor: 'end' }),
		wordsMark(years, { ...small, halo: true }),
		wordsMark(names, { sizePx: labelPx, fill: 'var(--ink)', halo: true }),
		...(notes.length > 0 ? [wordsMark(notes, { sizePx: tickPx, fill: 'var(--ink)', halo: true })] : []),
		...betweenWords(data, layout)
	];
}

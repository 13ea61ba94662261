/** Lines over years: data and a frame in, Plot options out. */
import { areaY, dot, line as lineMark, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { gridMarks, planeOptions, tickMarks } from './axes';
import type { LinesData } from './chart-data';
import type { Line, Point } from './chart-subject';
import type { Frame } from './frame';
import { lineHeight, valueBehind, type EndLabel } from './end-labels';
import { layoutLines, type LinesLayout } from './lines-layout';
import { noteLinePx, type Note } from './note';
import { segments } from './segments';
import { wordsMark } from './text-mark';

/** From back to front: band, grid, events, context, lines with their halo, ends, words. */
export function linesOptions(data: LinesData, frame: Frame): PlotOptions {
	const layout = layoutLines(data, frame);
	const inOrder = [...data.lines.filter(isContext), ...data.lines.filter((one) => !isContext(one))];
	return {
		...planeOptions(layout),
		marks: [
			...bandMarks(data, layout),
			...gridMarks(layout),
			...tickMarks(layout, data.unit),
			...benchmarkMarks(data, layout),
			pathMark(layout.notes),
			...inOrder.flatMap((one) => intervalMarks(one, data, layout)),
			...inOrder.flatMap((one) => lineMarks(one, data, layout)),
			...waitingMarks(data, layout),
			...endMarks(layout),
			...noteMarks(layout)
		]
	};
}

const isContext = ({ role }: Line) => role === 'context';

/** A row for every year, so that a missing one breaks the line. */
function everyYear(line: Line, { domain: [from, to], log }: LinesData): { year: number; value: number }[] {
	const values = new Map(line.points.map(({ year, value }) => [year, log && value <= 0 ? NaN : value]));
	return Array.from({ length: to - from + 1 }, (_, index) => ({
		year: from + index,
		value: values.get(from + index) ?? NaN
	}));
}

const style = (line: Line, { colours, frame }: LinesLayout) => {
	const colour = colours.get(line.key);
	const faint = !colour?.own;
	return {
		stroke: colour?.line ?? 'var(--context)',
		strokeWidth: faint ? Math.min(1.25, frame.linePx) : frame.linePx,
		faint
	};
};

/** The line over a halo in paper; a year between two gaps, which no line can show, is a dot. */
function lineMarks(line: Line, data: LinesData, layout: LinesLayout): Markish[] {
	const rows = everyYear(line, data);
	const { stroke, strokeWidth, faint } = style(line, layout);
	const place = { x: 'year', y: 'value' };
	const marks: Markish[] = [];
	if (!faint) marks.push(lineMark(rows, { ...place, stroke: 'var(--paper)', strokeWidth: strokeWidth * 2 }));
	const dash = line.role === 'second' ? { strokeDasharray: `0 ${strokeWidth * 1.9}` } : {};
	marks.push(lineMark(rows, { ...place, stroke, strokeWidth, ...dash }));
	const alone = segments(rows.filter(({ value }) => !Number.isNaN(value))).filter(
		({ length }) => length === 1
	);
	if (alone.length > 0) marks.push(dot(alone.flat(), { ...place, fill: stroke, r: strokeWidth }));
	return marks;
}

/** Values that wait for an answer: rings in dots, so that nobody takes them for values. */
function waitingMarks({ waiting = [], domain: [from, to] }: LinesData, layout: LinesLayout): Markish[] {
	const [low, high] = layout.y.domain;
	const inside = waiting.filter(
		({ year, value }) => year >= from && year <= to && value >= low && value <= high
	);
	return inside.map((one) =>
		dot([one], {
			x: 'year',
			y: 'value',
			r: layout.frame.linePx * 2.2,
			fill: 'var(--paper)',
			stroke: layout.colours.get(one.key)?.line ?? 'var(--ring)',
			strokeWidth: 1.5,
			strokeDasharray: '2 2.5'
		})
	);
}

const hasInterval = (point: Point) => point.low !== undefined && point.high !== undefined;

/** The source's own interval as a pale band in the line's colour. */
function intervalMarks(line: Line, { domain: [from, to], log }: LinesData, layout: LinesLayout): Markish[] {
	const known = line.points.filter(
		(point) => hasInterval(point) && point.year >= from && point.year <= to && !(log && (point.low ?? 0) <= 0)
	);
	const { stroke } = style(line, layout);
	return segments(known).map((stretch) =>
		areaY(stretch, { x: 'year', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.13 })
	);
}

/** The middle half of the world, cut off at the plot's edges. */
function bandMarks({ band, domain: [from, to] }: LinesData, { y }: LinesLayout): Markish[] {
	if (!band) return [];
	const clamp = (value: number) => Math.min(Math.max(value, y.domain[0]), y.domain[1]);
	const years = band.years.filter(({ year }) => year >= from && year <= to);
	return segments(years).map((stretch) =>
		areaY(stretch, {
			x: 'year',
			y1: (d: { low: number }) => clamp(d.low),
			y2: (d: { high: number }) => clamp(d.high),
			fill: 'var(--band)'
		})
	);
}

function benchmarkMarks({ benchmark }: LinesData, { left, right, frame }: LinesLayout): Markish[] {
	if (!benchmark) return [];
	const side = { marginLeft: left, marginRight: frame.widthPx - right };
	return [ruleY([benchmark.value], { ...side, stroke: 'var(--ink-2)', strokeDasharray: '4 3' })];
}

/** Rules, brackets and leaders of notes as one thin path each. */
function pathMark(notes: readonly Note[]): Markish {
	const drawn = notes.filter(({ path }) => path.length > 0);
	return drawn.map(({ path }) => hairline(path, 'var(--axis)'));
}

/** A thin line through pixels. */
const hairline = (path: Note['path'], stroke: string): Markish =>
	lineMark(path, {
		x: { value: ([x]: Note['path'][number]) => x, scale: null },
		y: { value: ([, y]: Note['path'][number]) => y, scale: null },
		stroke,
		strokeWidth: 1
	} as never);

/** Dots at the ends, leaders where a label moved, names in the line's colour and values in ink. */
function endMarks({ labels, frame }: LinesLayout): Markish[] {
	const dots = labels.map(({ endX, endY, colour }) =>
		dot([0], {
			x: { value: [endX], scale: null },
			y: { value: [endY], scale: null },
			fill: colour.line,
			stroke: 'var(--paper)',
			strokeWidth: 1.5,
			r: frame.linePx * 1.9
		} as never)
	);
	const leaders = labels
		.filter(({ leader }) => leader)
		.map((label) => hairline(leaderOf(label, frame), label.colour.line));
	const words = labels.map((label) => ({
		x: label.x,
		y: label.y - ((label.name.length - 1) * lineHeight(frame)) / 2,
		lines: label.name.map((text, row) => [
			...(text ? [{ text, fill: label.colour.text, bold: label.colour.own }] : []),
			...(row === label.name.length - 1 && label.value
				? [{ text: valueBehind(label.name, label.value) }]
				: [])
		])
	}));
	return [
		...leaders,
		...dots,
		wordsMark(words, { sizePx: frame.labelPx, fill: 'var(--ink)', linePx: lineHeight(frame) })
	];
}

/** Level from the label, then to the line's end. */
function leaderOf({ x, y, endX, endY }: EndLabel, { gapPx }: Frame): Note['path'] {
	return [
		[endX, endY],
		[x - gapPx / 2, y],
		[x - 3, y]
	];
}

function noteMarks({ notes, frame }: LinesLayout): Markish[] {
	const anchors = ['start', 'end'] as const;
	return anchors.flatMap((anchor) => {
		const words = notes
			.filter((note) => note.anchor === anchor)
			.map(({ x, y, lines }) => ({ x, y, lines: lines.map((text) => [{ text }]) }));
		return words.length
			? [
					wordsMark(words, {
						sizePx: frame.tickPx,
						fill: 'var(--ink-2)',
						anchor,
						linePx: noteLinePx(frame),
						halo: true
					})
				]
			: [];
	});
}

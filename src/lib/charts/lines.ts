/** Lines over years: data and a frame in, marks out. */
import { across, gridMarks, tickMarks } from './axes';
import type { LinesData } from './chart-data';
import type { Line, Point } from './chart-subject';
import type { Frame } from './frame';
import { lineHeight, valueBehind, type EndLabel } from './end-labels';
import { layoutLines, type LinesLayout } from './lines-layout';
import { sheet, type Mark, type Picture } from './mark';
import { noteLinePx, type Note } from './note';
import { bandMark, dotMark, ruleMark } from './rule-mark';
import { toPx } from './scale';
import { segments } from './segments';
import { wordsMark } from './text-mark';

/** From back to front: band, grid, events, context, lines with their halo, ends, words. */
export function linesPicture(data: LinesData, frame: Frame): Picture {
	const layout = layoutLines(data, frame);
	const inOrder = [...data.lines.filter(isContext), ...data.lines.filter((one) => !isContext(one))];
	return {
		...sheet(frame.widthPx, frame.heightPx),
		marks: [
			...bandMarks(data, layout),
			...gridMarks(layout),
			...tickMarks(layout, data.unit),
			...benchmarkMarks(data, layout),
			notePaths(layout.notes),
			...inOrder.flatMap((one) => intervalMarks(one, data, layout)),
			...inOrder.flatMap((one) => lineMarks(one, data, layout)),
			...endMarks(layout),
			...noteMarks(layout)
		]
	};
}

const isContext = ({ role }: Line) => role === 'context';

/** The line's points that its axes can show. */
const shown = ({ points }: Line, { domain: [from, to], log }: LinesData) =>
	points.filter(({ year, value }) => year >= from && year <= to && !(log && value <= 0));

const style = (line: Line, { colours, frame }: LinesLayout) => {
	const colour = colours.get(line.key);
	const faint = !colour?.own;
	return {
		stroke: colour?.line ?? 'var(--context)',
		strokeWidth: faint ? Math.min(1.25, frame.linePx) : frame.linePx,
		faint
	};
};

/** The line over a halo in paper, broken where years are missing; a year between two gaps is a dot. */
function lineMarks(line: Line, data: LinesData, layout: LinesLayout): Mark[] {
	const { stroke, strokeWidth, faint } = style(line, layout);
	const stretches = segments(shown(line, data)).map((stretch) =>
		stretch.map(({ year, value }) => [toPx(layout.x, year), toPx(layout.y, value)] as const)
	);
	const dash = line.role === 'second' ? { dash: `0 ${strokeWidth * 1.9}` } : {};
	const alone = stretches.filter(({ length }) => length === 1).flat();
	return [
		ruleMark(faint ? [] : stretches, { stroke: 'var(--paper)', widthPx: strokeWidth * 2 }),
		ruleMark(stretches, { stroke, widthPx: strokeWidth, ...dash }),
		dotMark(alone, { fill: stroke, radiusPx: strokeWidth })
	];
}

const hasInterval = (point: Point) => point.low !== undefined && point.high !== undefined;

/** The source's own interval as a pale band in the line's colour. */
function intervalMarks(line: Line, { domain: [from, to], log }: LinesData, layout: LinesLayout): Mark[] {
	const known = line.points.filter(
		(point) => hasInterval(point) && point.year >= from && point.year <= to && !(log && (point.low ?? 0) <= 0)
	);
	const { x, y } = layout;
	const { stroke } = style(line, layout);
	return segments(known).map((stretch) =>
		bandMark(
			stretch.map(({ year, low, high }) => ({
				x: toPx(x, year),
				y1: toPx(y, low ?? NaN),
				y2: toPx(y, high ?? NaN)
			})),
			stroke,
			0.13
		)
	);
}

/** The middle half of the world, cut off at the plot's edges. */
function bandMarks({ band, domain: [from, to] }: LinesData, { x, y }: LinesLayout): Mark[] {
	if (!band) return [];
	const clamp = (value: number) => Math.min(Math.max(value, y.domain[0]), y.domain[1]);
	const years = band.years.filter(({ year }) => year >= from && year <= to);
	return segments(years).map((stretch) =>
		bandMark(
			stretch.map(({ year, low, high }) => ({
				x: toPx(x, year),
				y1: toPx(y, clamp(low)),
				y2: toPx(y, clamp(high))
			})),
			'var(--band)'
		)
	);
}

const benchmarkMarks = ({ benchmark }: LinesData, layout: LinesLayout): Mark[] =>
	benchmark ? [ruleMark([across(layout, benchmark.value)], { stroke: 'var(--ink-2)', dash: '4 3' })] : [];

/** Rules, brackets and leaders of notes. */
const notePaths = (notes: readonly Note[]): Mark =>
	ruleMark(
		notes.map(({ path }) => path),
		{ stroke: 'var(--axis)' }
	);

/** Dots at the ends, leaders where a label moved, names in the line's colour and values in ink. */
function endMarks({ labels, frame }: LinesLayout): Mark[] {
	const dots = labels.map(({ endX, endY, colour }) =>
		dotMark([[endX, endY]], { fill: colour.line, stroke: 'var(--paper)', radiusPx: frame.linePx * 1.9 })
	);
	const leaders = labels
		.filter(({ leader }) => leader)
		.map((label) => ruleMark([leaderOf(label, frame)], { stroke: label.colour.line }));
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

function noteMarks({ notes, frame }: LinesLayout): Mark[] {
	const anchors = ['start', 'end'] as const;
	return anchors.map((anchor) =>
		wordsMark(
			notes
				.filter((note) => note.anchor === anchor)
				.map(({ x, y, lines }) => ({ x, y, lines: lines.map((text) => [{ text }]) })),
			{ sizePx: frame.tickPx, fill: 'var(--ink-2)', anchor, linePx: noteLinePx(frame), halo: true }
		)
	);
}

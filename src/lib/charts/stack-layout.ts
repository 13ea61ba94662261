/** Where stacked bars stand, panel by panel: data and a frame in, px out. */
import type { StackData } from './chart-data';
import { coloursOf, type Colour } from './colours';
import { tickNumerals } from './chart-numerals';
import { dodge } from './dodge';
import type { Frame } from './frame';
import { scaleFor, toPx, yearScale, type Scale } from './scale';
import { textWidth, wrapText } from './text-width';

export interface StackPiece {
	readonly part: string;
	readonly year: number;
	/** the number shown: as given, or its share in % */
	readonly value: number;
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
}

export interface StackPanel {
	readonly key: string;
	readonly label: string;
	readonly colour: Colour;
	readonly left: number;
	readonly right: number;
	readonly headY: number;
	readonly top: number;
	readonly bottom: number;
	readonly x: Scale;
	readonly y: Scale;
	readonly pieces: readonly StackPiece[];
	/** years inside the axis without a bar */
	readonly blank: readonly number[];
}

export interface StackLayout {
	readonly frame: Frame;
	readonly panels: readonly StackPanel[];
	readonly barPx: number;
	readonly yTexts: readonly string[];
	/** names of the parts beside the last panel of the first row */
	readonly names: readonly {
		readonly part: string;
		readonly lines: readonly string[];
		readonly x: number;
		readonly y: number;
		readonly fromY: number;
	}[];
	readonly heightPx: number;
}

const columnsOf = (count: number, { widthPx }: Frame) => (widthPx < 480 || count < 2 ? 1 : 2);
const plotPx = ({ panels }: StackData, { heightPx }: Frame) =>
	Math.round(heightPx * (panels.length > 1 ? 0.36 : 0.74));
const headPx = ({ panels }: StackData, { labelPx }: Frame) =>
	panels.length > 1 ? Math.round(labelPx * 2) : 0;
const panelPx = (data: StackData, frame: Frame) =>
	headPx(data, frame) + plotPx(data, frame) + Math.round(frame.tickPx * (data.panels.length > 1 ? 3 : 2));
const unitPx = ({ tickPx }: Frame) => Math.round(tickPx * 2.1);

export const stackHeight = (data: StackData, frame: Frame) =>
	unitPx(frame) +
	Math.ceil(Math.max(1, data.panels.length) / columnsOf(data.panels.length, frame)) * panelPx(data, frame);

const sum = (parts: Readonly<Record<string, number>>) =>
	Object.values(parts).reduce((all, one) => all + Math.max(0, one), 0);

export function layoutStack(data: StackData, frame: Frame): StackLayout {
	const { panels, domain, share } = data;
	const colours = coloursOf(panels);
	const [from, to] = domain;
	const sums = panels.flatMap(({ bars }) =>
		bars.filter(({ year }) => year >= from && year <= to).map(({ parts }) => sum(parts))
	);
	const columns = columnsOf(panels.length, frame);
	const gutter = Math.min(
		frame.widthPx * 0.38,
		Math.max(...data.parts.map(({ label }) => widest(label, frame))) + frame.gapPx + 4
	);
	const scale = (top: number) =>
		scaleFor(share ? [0, 100] : sums, { rangePx: [top + plotPx(data, frame), top], count: 4, zero: true });
	const yTexts = tickNumerals(scale(0).ticks, data.language);
	const tickPx = Math.max(...yTexts.map((text) => textWidth(text, frame.tickPx))) + 8;
	const gap = frame.tickPx * 1.4;
	const width = (frame.widthPx - gutter - gap * (columns - 1)) / columns;
	let barPx = 4;
	const placed = panels.map(({ key, label, bars }, index): StackPanel => {
		const start = (index % columns) * (width + gap);
		const head = unitPx(frame) + Math.floor(index / columns) * panelPx(data, frame);
		const top = head + headPx(data, frame);
		const [left, right] = [Math.round(start + tickPx), Math.round(start + width)];
		const step = (right - left) / (to - from + 1);
		barPx = Math.max(1, step - (step > 5 ? 2 : 0.75));
		const x = yearScale(domain, [left + step / 2, right - step / 2], frame.tickPx * 3.4);
		const y = scale(top);
		const inside = bars.filter(({ year }) => year >= from && year <= to);
		const known = new Set(inside.map(({ year }) => year));
		const blank = Array.from({ length: to - from + 1 }, (_, year) => from + year).filter(
			(year) => !known.has(year)
		);
		const colour = colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		const pieces = inside.flatMap((bar) => piecesOf(bar, data, x, y));
		return {
			key,
			label,
			colour,
			left,
			right,
			headY: head + frame.labelPx * 0.6,
			top,
			bottom: top + plotPx(data, frame),
			x,
			y,
			pieces,
			blank
		};
	});
	const names = namesOf(placed[columns - 1] ?? placed[0], data, frame);
	return { frame, panels: placed, barPx, yTexts, names, heightPx: stackHeight(data, frame) };
}

/** Parts on top of each other, bottom first; negative parts cannot be stacked and are left out of the drawing. */
function piecesOf(
	{ year, parts }: StackData['panels'][number]['bars'][number],
	data: StackData,
	x: Scale,
	y: Scale
): StackPiece[] {
	const factor = data.share ? 100 / (sum(parts) || 1) : 1;
	let at = 0;
	return data.parts.flatMap(({ key }) => {
		const value = Math.max(0, parts[key] ?? 0) * factor;
		if (value === 0) return [];
		at += value;
		return [{ part: key, year, value, x: toPx(x, year), y1: toPx(y, at), y2: toPx(y, at - value) }];
	});
}

const linesOf = (label: string, { labelPx, widthPx }: Frame) =>
	wrapText(label, labelPx * 0.93, widthPx * 0.3);
const widest = (label: string, frame: Frame) =>
	Math.max(...linesOf(label, frame).map((line) => textWidth(line, frame.labelPx * 0.93)));

/** Names at the last bar's pieces, top first, dodged; a part that the last bar lacks stands where it would be. */
function namesOf(panel: StackPanel | undefined, { parts }: StackData, frame: Frame): StackLayout['names'] {
	if (!panel) return [];
	const last = Math.max(...panel.pieces.map(({ year }) => year));
	const pieces = panel.pieces.filter(({ year }) => year === last);
	let edge = panel.bottom;
	const named = parts.map(({ key, label }) => {
		const piece = pieces.find(({ part }) => part === key);
		const fromY = piece ? (piece.y1 + piece.y2) / 2 : edge;
		edge = piece?.y1 ?? edge;
		return { part: key, lines: linesOf(label, frame), fromY };
	});
	named.reverse();
	const wishes = named.map(({ fromY, lines }) => ({
		at: fromY,
		room: frame.labelPx * 1.15 * lines.length + 3
	}));
	const middles = dodge(wishes, panel.top - 8, panel.bottom + 8);
	return named.map((one, index) => ({
		...one,
		x: panel.right + frame.gapPx,
		y: middles[index] ?? one.fromY
	}));
}

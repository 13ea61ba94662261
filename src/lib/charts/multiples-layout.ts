/** Where small panels and their axes stand: data and a frame in, px out. */
import type { MultiplesData, Panel } from './chart-data';
import { tickNumerals, valueNumeral } from './chart-numerals';
import type { Line } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { scaleFor, toPx, yearScale, type Scale } from './scale';
import { textWidth } from './text-width';

export interface PlacedPanel {
	readonly panel: Panel;
	readonly colour: Colour;
	readonly x: Scale;
	readonly y: Scale;
	/** left edge of the heading, and the plot's own edges */
	readonly start: number;
	readonly left: number;
	readonly right: number;
	readonly headY: number;
	readonly top: number;
	readonly bottom: number;
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	/** the number at the end of each line, or over the highest bar */
	readonly numbers: readonly { readonly x: number; readonly y: number; readonly text: string }[];
	readonly empty: boolean;
}

export interface MultiplesLayout {
	readonly frame: Frame;
	readonly panels: readonly PlacedPanel[];
	readonly heightPx: number;
}

/** Panels in a row. */
function columnsOf({ panels: { length: count }, inOneRow }: MultiplesData, { widthPx }: Frame): number {
	if (widthPx < 480) return Math.min(2, count);
	if (inOneRow) return Math.max(1, count);
	if (count <= 3) return Math.max(1, count);
	return count === 4 ? 2 : count <= 6 || count === 9 ? 3 : 4;
}

const between = ({ tickPx }: Frame) => Math.round(tickPx * 1.7);
const headPx = (data: MultiplesData, { labelPx, tickPx }: Frame) =>
	Math.round(labelPx * 2 + (data.panels.some(({ note }) => note) ? tickPx * 1.35 : 0));
const plotPx = ({ heightPx }: Frame) => Math.round(heightPx * 0.3);
const panelPx = (data: MultiplesData, frame: Frame) =>
	headPx(data, frame) + plotPx(frame) + Math.round(frame.tickPx * 1.8);
const unitPx = ({ tickPx }: Frame) => Math.round(tickPx * 1.8);

export function multiplesHeight(data: MultiplesData, frame: Frame): number {
	const rows = Math.max(1, Math.ceil(data.panels.length / columnsOf(data, frame)));
	return unitPx(frame) + rows * panelPx(data, frame) + (rows - 1) * between(frame);
}

export function layoutMultiples(data: MultiplesData, frame: Frame): MultiplesLayout {
	const { panels, domain } = data;
	const colours = coloursOf(panels);
	const columns = columnsOf(data, frame);
	const all = panels.flatMap((panel) => valuesOf(panel, domain));
	const gap = between(frame);
	const tickPx = Math.max(
		...panels.map((panel) => tickWidth(data.shared ? all : valuesOf(panel, domain), data, frame))
	);
	const width = (frame.widthPx - gap * (columns - 1)) / columns;
	const placed = panels.map((panel, index): PlacedPanel => {
		const [row, column] = [Math.floor(index / columns), index % columns];
		const start = Math.round(column * (width + gap));
		const head = unitPx(frame) + row * (panelPx(data, frame) + gap);
		const top = head + headPx(data, frame);
		const own = valuesOf(panel, domain);
		const y = scaleOf(data.shared ? all : own, top, data, frame);
		const left = Math.round(start + tickPx);
		const right = Math.round(start + width - numberWidth(data, frame));
		const x = yearScale(
			domain,
			data.mark === 'bar' ? barRange(left, right, domain) : [left, right],
			frame.tickPx * 3.4
		);
		const texts = tickNumerals(y.ticks, data.language);
		const yTicks = y.ticks.map((at, rank) => ({ at, text: texts[rank] ?? '' }));
		const colour = colours.get(panel.key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		const plane = {
			panel,
			colour,
			x,
			y,
			start,
			left,
			right,
			headY: head + frame.labelPx * 0.6,
			top,
			bottom: top + plotPx(frame),
			yTicks,
			empty: own.length === 0
		};
		return { ...plane, numbers: numbersOf(plane, data, frame) };
	});
	return { frame, panels: placed, heightPx: multiplesHeight(data, frame) };
}

/** Bars stand on their years: the scale ends half a bar inside. */
function barRange(
	left: number,
	right: number,
	[from, to]: readonly [number, number]
): readonly [number, number] {
	const half = (right - left) / (to - from + 1) / 2;
	return [left + half, right - half];
}

const shown = ({ points }: Line, [from, to]: readonly [number, number]) =>
	points.filter(({ year }) => year >= from && year <= to);

const valuesOf = ({ lines }: Panel, domain: readonly [number, number]) =>
	lines.flatMap((line) =>
		shown(line, domain).flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
	);

const scaleOf = (values: readonly number[], top: number, { zero, mark }: MultiplesData, frame: Frame) =>
	scaleFor(values, { rangePx: [top + plotPx(frame), top], count: 3, zero: zero || mark === 'bar' });

const tickWidth = (values: readonly number[], data: MultiplesData, frame: Frame) =>
	Math.max(
		...tickNumerals(scaleOf(values, 0, data, frame).ticks, data.language).map((text) =>
			textWidth(text, frame.tickPx)
		)
	) + 7;

/** A line that ends before this year says so. */
const newestOf = ({ panels, domain }: MultiplesData) =>
	Math.max(...panels.flatMap(({ lines }) => lines.map((line) => shown(line, domain).at(-1)?.year ?? 0)));

/** Lines keep room for their last number behind them. */
function numberWidth({ panels, mark, language, digits }: MultiplesData, { tickPx }: Frame): number {
	if (mark === 'bar') return 0;
	const last = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.at(-1)?.value ?? []));
	return Math.max(0, ...last.map((value) => textWidth(valueNumeral(value, language, digits), tickPx))) + 9;
}

function numbersOf(
	{ panel, x, y }: Pick<PlacedPanel, 'panel' | 'x' | 'y'>,
	data: MultiplesData,
	frame: Frame
): PlacedPanel['numbers'] {
	return panel.lines.flatMap((line) => {
		const points = shown(line, data.domain);
		const highest = points.reduce(
			(best, point) => (point.value > best.value ? point : best),
			points[0] ?? { year: 0, value: 0 }
		);
		const point = data.mark === 'bar' ? highest : points.at(-1);
		if (!point || points.length === 0) return [];
		const number = valueNumeral(point.value, data.language, data.digits);
		const text = data.mark !== 'bar' && point.year < newestOf(data) ? `${number} (${point.year})` : number;
		const at = { x: toPx(x, point.year), y: toPx(y, point.value) };
		if (data.mark !== 'bar') return [{ x: at.x + 7, y: at.y, text }];
		// A low bar's number would only repeat the axis.
		const share = point.value / (y.domain[1] || 1);
		return share > 0.35 ? [{ x: at.x, y: at.y - frame.tickPx * 0.7, text }] : [];
	});
}

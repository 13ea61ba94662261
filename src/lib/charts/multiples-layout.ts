/** Where small panels and their axes stand: data and a frame in, px out. */
import type { MultiplesData, Panel } from './chart-data';
import { tickNumerals, valueNumeral } from './chart-numerals';
import type { Line, Point } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import { dodge } from './dodge';
import type { Frame } from './frame';
import { scaleFor, toPx, yearScale, type Scale } from './scale';
import { textWidth, wrapText } from './text-width';

interface Placed {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

export interface PlacedPanel {
	readonly panel: Panel;
	readonly colour: Colour;
	readonly x: Scale;
	readonly y: Scale;
	/** left edge of the heading, and the plot's own edges */
	readonly start: number;
	/** its name in lines */
	readonly head: readonly string[];
	readonly left: number;
	readonly right: number;
	readonly headY: number;
	readonly top: number;
	readonly bottom: number;
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	/** the number at the end of each line, or over the highest bar */
	readonly numbers: readonly Placed[];
	/** first and last year under the plot, one where two have no room */
	readonly years: readonly Placed[];
	readonly empty: boolean;
}

export interface MultiplesLayout {
	readonly frame: Frame;
	readonly panels: readonly PlacedPanel[];
	readonly heightPx: number;
}

/** Panels in a row. */
function columnsOf({ panels: { length: count }, inOneRow }: MultiplesData, frame: Frame): number {
	if (frame.widthPx < 480) return Math.min(2, count);
	const wanted = inOneRow || count <= 3 ? count : count === 4 ? 2 : count <= 6 || count === 9 ? 3 : 4;
	// A plot narrower than its words shows nothing: then fewer stand beside each other.
	const most = Math.floor((frame.widthPx + between(frame)) / (frame.tickPx * leastEm + between(frame)));
	return Math.max(1, Math.min(wanted, wanted > most && count > 4 ? Math.min(3, most) : most));
}

/** least width of a panel, in heights of its letters */
const leastEm = 6.5;

const between = ({ tickPx }: Frame) => Math.round(tickPx * 1.7);
const widthOf = (data: MultiplesData, frame: Frame) =>
	(frame.widthPx - between(frame) * (columnsOf(data, frame) - 1)) / columnsOf(data, frame);
const headOf = ({ label }: Panel, data: MultiplesData, frame: Frame) =>
	wrapText(label, frame.labelPx, widthOf(data, frame), true);
/** Distance of two lines of a name. */
export const headLinePx = ({ labelPx }: Frame) => labelPx * 1.2;
function headPx(data: MultiplesData, frame: Frame): number {
	const lines = Math.max(1, ...data.panels.map((panel) => headOf(panel, data, frame).length));
	const note = data.panels.some((panel) => panel.note) ? frame.tickPx * 1.35 : 0;
	return Math.round(frame.labelPx * 2 + (lines - 1) * headLinePx(frame) + note);
}
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
	const width = widthOf(data, frame);
	const besidePx = numberWidth(data, width - tickPx, frame);
	const placed = panels.map((panel, index): PlacedPanel => {
		const [row, column] = [Math.floor(index / columns), index % columns];
		const start = Math.round(column * (width + gap));
		const head = unitPx(frame) + row * (panelPx(data, frame) + gap);
		const top = head + headPx(data, frame);
		const own = valuesOf(panel, domain);
		const y = scaleOf(data.shared ? all : own, top, data, frame);
		const left = Math.round(start + tickPx);
		const right = Math.round(start + width - besidePx);
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
			head: headOf(panel, data, frame),
			left,
			right,
			headY: head + frame.labelPx * 0.6,
			top,
			bottom: top + plotPx(frame),
			yTicks,
			empty: own.length === 0
		};
		return { ...plane, numbers: numbersOf(plane, width, data, frame), years: yearsOf(plane, width, frame) };
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

interface Ending {
	readonly year: number;
	readonly value: number;
	readonly text: string;
}

/** The number of a line's last point, with its year where others go on; of bars, that of the highest. */
function endingOf(line: Line, data: MultiplesData): Ending | undefined {
	const points = shown(line, data.domain);
	const bar = data.mark === 'bar';
	const highest = (best: Point, point: Point) => (point.value > best.value ? point : best);
	const point = bar && points[0] ? points.reduce(highest, points[0]) : points.at(-1);
	if (!point) return undefined;
	const number = valueNumeral(point.value, data.language, data.digits);
	return { ...point, text: !bar && point.year < newestOf(data) ? `${number} (${point.year})` : number };
}

/** Room that lines keep behind them for their last numbers; one that ends early needs less. */
function numberWidth(data: MultiplesData, plotPx: number, { tickPx }: Frame): number {
	if (data.mark === 'bar') return 0;
	const [from, to] = data.domain;
	const needed = data.panels.flatMap(({ lines }) =>
		lines.flatMap((line) => {
			const ending = endingOf(line, data);
			if (!ending) return [];
			const share = (ending.year - from) / Math.max(1, to - from);
			const room = numberGapPx + textWidth(ending.text, tickPx) + 2;
			// share × (plot − room kept) + number ≤ plot
			return [share > 0 ? plotPx - (plotPx - room) / share : 0];
		})
	);
	return Math.min(plotPx / 2, Math.max(0, ...needed));
}

const numberGapPx = 7;

function numbersOf(
	{ panel, x, y, start, top, bottom }: Pick<PlacedPanel, 'panel' | 'x' | 'y' | 'start' | 'top' | 'bottom'>,
	width: number,
	data: MultiplesData,
	frame: Frame
): Placed[] {
	const endings = panel.lines.flatMap((line) => endingOf(line, data) ?? []);
	if (data.mark === 'bar') {
		// A low bar's number would only repeat the axis.
		const high = endings.filter(({ value }) => value / (y.domain[1] || 1) > 0.35);
		return high.map(({ year, value, text }) => ({
			x: toPx(x, year),
			y: toPx(y, value) - frame.tickPx * 0.7,
			text
		}));
	}
	const room = frame.tickPx * 1.1;
	const placed = endings.map(({ year, value, text }) => {
		const [wish, most] = [toPx(x, year) + numberGapPx, start + width - textWidth(text, frame.tickPx)];
		// Too long to stand behind its dot, it stands over it.
		return { x: Math.min(wish, most), at: toPx(y, value) - (wish > most ? frame.tickPx : 0), text };
	});
	const middles = dodge(
		placed.map(({ at }) => ({ at, room })),
		top - room,
		bottom + room / 2
	);
	return placed.map(({ x: left, at, text }, index) => ({ x: left, y: middles[index] ?? at, text }));
}

/** Years under the plot, held inside the panel. */
function yearsOf(
	{ x, start, bottom }: Pick<PlacedPanel, 'x' | 'start' | 'bottom'>,
	width: number,
	frame: Frame
): Placed[] {
	const half = textWidth('2000', frame.tickPx) / 2;
	const held = (px: number) => Math.min(Math.max(px, start + half), start + width - half);
	const first = x.ticks[0] ?? x.domain[0];
	const last = x.ticks.at(-1) ?? x.domain[1];
	const years = held(toPx(x, last)) - held(toPx(x, first)) > half * 2 + 4 ? [first, last] : [last];
	return years.map((year) => ({ x: held(toPx(x, year)), y: bottom + frame.tickPx, text: String(year) }));
}

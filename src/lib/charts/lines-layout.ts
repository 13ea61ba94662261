/** Where everything in a line chart stands: data and a frame in, scales, end labels and notes in px out. */
import { numeral } from '$lib/base/numerals';
import type { LinesData } from './chart-data';
import type { Line } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import { dodge } from './dodge';
import type { Frame } from './frame';
import { placeNotes, type Note } from './lines-notes';
import { tickNumerals } from './chart-numerals';
import { scaleFor, toPx, yearScale, type Scale } from './scale';
import { textWidth, wrapText } from './text-width';

export interface EndLabel {
	readonly key: string;
	readonly colour: Colour;
	/** the name, in one or two lines, and the value behind its last line */
	readonly name: readonly string[];
	readonly value: string;
	/** left edge, and middle after dodging */
	readonly x: number;
	readonly y: number;
	/** the line's end */
	readonly endX: number;
	readonly endY: number;
	/** a leader joins them where the label moved or stands off */
	readonly leader: boolean;
}

export interface LinesLayout {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	readonly yTicks: readonly { readonly at: number; readonly text: string }[];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly colours: ReadonlyMap<string, Colour>;
	readonly labels: readonly EndLabel[];
	readonly notes: readonly Note[];
}

/** The layout of a line chart; a chart without a point still has axes. */
export function layoutLines(data: LinesData, frame: Frame): LinesLayout {
	const colours = coloursOf(data.lines);
	const top = Math.round(frame.tickPx * 2.1);
	const bottom = frame.heightPx - Math.round(frame.tickPx * 1.75);
	const wanted = { rangePx: [bottom, top] as const, count: frame.ticks, zero: data.zero, log: data.log };
	const y = scaleFor(valuesOf(data), wanted);
	const texts = tickNumerals(y.ticks, data.language);
	const left = Math.round(
		Math.max(frame.tickPx * 2.4, ...texts.map((text) => textWidth(text, frame.tickPx) + 8))
	);
	const named = data.lines.filter((line) => isNamed(line, colours)).map((line) => word(line, data, frame));
	const right = Math.round(frame.widthPx - gutter(named, frame));
	const x = yearScale(data.domain, [left, right], frame.tickPx * 3.2, data.ends?.year);
	const yTicks = y.ticks.map((at, index) => ({ at, text: texts[index] ?? '' }));
	const box = { frame, x, y, yTicks, left, right, top, bottom, colours };
	const labels = endLabels(named, box);
	return { ...box, labels, notes: placeNotes(data, box, []) };
}

/** Everything the value axis must hold: lines, their intervals, benchmark, and the world's band as far as it helps. */
function valuesOf({ lines, band, benchmark, domain: [from, to] }: LinesData): number[] {
	const points = lines.flatMap((line) => line.points.filter(({ year }) => year >= from && year <= to));
	const own = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	if (benchmark) own.push(benchmark.value);
	if (!band || own.length === 0) return own;
	// A band far away would press the lines together: it is cut off where they would lose two thirds of the height.
	const [low, high] = [Math.min(...own), Math.max(...own)];
	const reach = 2 * (high - low);
	const years = band.years.filter(({ year }) => year >= from && year <= to);
	const outer = years.flatMap((year) => [Math.max(year.low, low - reach), Math.min(year.high, high + reach)]);
	return [...own, ...outer];
}

/** Lines in a colour of their own are named at their ends; context only where it brings a name. */
const isNamed = (line: Line, colours: ReadonlyMap<string, Colour>) =>
	line.points.length > 0 &&
	line.label !== '' &&
	(line.role !== 'country' || colours.get(line.key)?.own === true);

interface Named {
	readonly line: Line;
	readonly end: { readonly year: number; readonly value: number };
	readonly name: readonly string[];
	readonly value: string;
	readonly widthPx: number;
}

/** The words at a line's end: a line that stops before the others says in which year. */
function word(line: Line, data: LinesData, frame: Frame): Named {
	const end = line.points.at(-1) ?? { year: data.domain[1], value: 0 };
	const newest = Math.max(
		...data.lines.filter(({ role }) => role !== 'context').map((l) => l.points.at(-1)?.year ?? 0)
	);
	const number = line.role === 'context' ? '' : numeral(end.value, data.language, data.digits);
	const value = number && end.year < newest ? `${number} (${end.year})` : number;
	const most = frame.widthPx * 0.3;
	const bold = line.role !== 'context';
	const name = wrapText(line.label, frame.labelPx, most, bold);
	const widths = name.map((part, index) => {
		const own = textWidth(part, frame.labelPx, bold);
		return index === name.length - 1 && value ? own + textWidth(` ${value}`, frame.labelPx) : own;
	});
	return { line, end, name, value, widthPx: Math.max(...widths) };
}

const gutter = (named: readonly Named[], { gutterPx, gapPx, widthPx }: Frame) =>
	Math.min(widthPx * 0.5, Math.max(gutterPx, ...named.map((label) => label.widthPx + gapPx + 2)));

type Plotted = Omit<LinesLayout, 'labels' | 'notes'>;

/** All labels begin at one x behind the last year that has data, dodged. */
function endLabels(named: readonly Named[], { frame, x, y, top, bottom, colours }: Plotted): EndLabel[] {
	const newest = Math.max(...named.map(({ end }) => end.year));
	const at = toPx(x, newest) + frame.gapPx;
	const wishes = named.map(({ end, name }) => ({
		at: toPx(y, end.value),
		room: frame.rowPx + lineHeight(frame) * (name.length - 1)
	}));
	const middles = dodge(wishes, top - frame.rowPx / 2, bottom + frame.rowPx * 0.55);
	return named.map(({ line, end, name, value }, index) => {
		const endY = wishes[index]?.at ?? 0;
		const middle = middles[index] ?? endY;
		const endX = toPx(x, end.year);
		const leader = Math.abs(middle - endY) > 2.5 || end.year < newest;
		const colour = colours.get(line.key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		return { key: line.key, colour, name, value, x: at, y: middle, endX, endY, leader };
	});
}

/** Distance of two lines of one label. */
export const lineHeight = (frame: Frame) => frame.labelPx * 1.2;

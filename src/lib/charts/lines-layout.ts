/** Where everything in a line chart stands: data and a frame in, scales, end labels and notes in px out. */
import type { LinesData } from './chart-data';
import { tickNumerals } from './chart-numerals';
import type { Line } from './chart-subject';
import { coloursOf, type Colour } from './colours';
import {
	gutterFor,
	labelBox,
	namedEnds,
	placedBeside,
	placedInside,
	type EndLabel,
	type Named
} from './end-labels';
import type { Frame } from './frame';
import { placeNotes, tracksOf } from './lines-notes';
import type { Note } from './note';
import { scaleFor, yearScale, type Scale } from './scale';
import { textWidth } from './text-width';

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
	const yTicks = y.ticks.map((at, index) => ({ at, text: texts[index] ?? '' }));
	const named = namedEnds(
		data.lines.filter((line) => isNamed(line, colours)),
		data,
		frame
	);
	const withGutter = (gutterPx: number) => {
		const right = Math.round(frame.widthPx - gutterPx);
		const x = yearScale(data.domain, [left, right], frame.tickPx * 3.5, data.ends?.year);
		return { frame, x, y, yTicks, left, right, top, bottom, colours };
	};
	const { plane, labels } = placedEnds(named, data, withGutter, frame);
	const boxes = labels.map((label) => labelBox(label, frame));
	return { ...plane, labels, notes: placeNotes(data, plane, boxes) };
}

type Plane = Omit<LinesLayout, 'labels' | 'notes'>;

/**
 * Ends that stop early stand inside the plot where they find room there; the others stand beside it. Words beside it
 * take width from the plot, so that the rest looks for its room anew; whoever finds none then comes out too.
 */
function placedEnds(
	named: readonly Named[],
	data: LinesData,
	withGutter: (px: number) => Plane,
	frame: Frame
): { plane: Plane; labels: EndLabel[] } {
	let outside = named.filter(({ early }) => !early);
	for (;;) {
		const plane = withGutter(gutterFor(outside, frame));
		const beside = placedBeside(outside, plane);
		const early = named.filter((one) => !outside.includes(one));
		const inside = placedInside(early, tracksOf(data, plane), beside, plane);
		const homeless = early.filter(({ line }) => !inside.some(({ key }) => key === line.key));
		if (homeless.length === 0) return { plane, labels: [...beside, ...inside] };
		outside = named.filter((one) => outside.includes(one) || homeless.includes(one));
	}
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

/** Lines in a colour of their own are named at their ends, or have their value there; context only where it brings a name. */
const isNamed = (line: Line, colours: ReadonlyMap<string, Colour>) =>
	line.points.length > 0 &&
	!line.unnamed &&
	(line.role === 'country' ? colours.get(line.key)?.own === true : line.label !== '');

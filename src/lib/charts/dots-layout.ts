/** Where ranked dots stand: data and a frame in, rows in px out. */
import type { DotItem, DotsData } from './chart-data';
import { valueNumeral } from './chart-numerals';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { footPx, nameLines, rowPlane, type NamedLines, type RowPlane } from './row-layout';
import { toPx } from './scale';
import { wrapText } from './text-width';

export interface DotRow extends NamedLines {
	readonly item: DotItem;
	readonly y: number;
	readonly colour: Colour;
	readonly number: string;
	/** the year, where it differs from the others' */
	readonly aside?: string;
}

export interface DotsLayout extends RowPlane {
	readonly rows: readonly DotRow[];
	readonly absent: readonly (NamedLines & {
		readonly y: number;
		readonly colour: Colour;
		readonly reason: string;
	})[];
	/** middle of the grey row of other countries */
	readonly contextY?: number;
	readonly heightPx: number;
}

/** Many rows stand closer. */
/** On a slide rows stand closer: room lost there is lost by the letters. */
const rowPx = ({ name, rowPx: least }: Frame, count: number) =>
	count > 14 ? least + 3 : Math.round(least * (name === 'slide' ? 1.25 : 1.65));

const rowCount = ({ items, absent, context }: DotsData) => items.length + absent.length + (context ? 1 : 0);

/** What the axis measures and of which year, in as many lines as the width asks for. */
export const unitLines = ({ unit, year }: DotsData, { tickPx, widthPx }: Frame): string[] =>
	wrapText(year === undefined ? unit : `${unit}, ${year}`, tickPx, widthPx);

function topPx(data: DotsData, frame: Frame): number {
	const lines = unitLines(data, frame).length;
	return Math.round(frame.tickPx * ((data.benchmark ? 3.1 : 1.7) + (lines - 1) * 1.25));
}

/** A value of another year than the rest says so behind its name. */
const asideOf = ({ year }: DotItem, data: DotsData) =>
	year !== undefined && year !== data.year ? String(year) : undefined;

/** Names of all rows, from the top, the year behind them where they say one. */
const namesOf = (data: DotsData): string[] => [
	...data.items.map((item) => [item.label, asideOf(item, data)].filter(Boolean).join(' ')),
	...data.absent.map(({ label }) => label),
	...(data.context ? [data.context.label] : [])
];

/** Upper edges of the rows below the top, and the lower edge of the last: a name of several lines has room for them. */
function edgesOf(data: DotsData, frame: Frame): number[] {
	const step = rowPx(frame, rowCount(data));
	const names = namesOf(data);
	const edges = [0];
	for (const name of names) {
		const lines = nameLines(name, names, frame).length;
		const needed = lines > 1 ? lines * frame.labelPx * 1.1 : 0;
		edges.push((edges.at(-1) ?? 0) + Math.max(step, needed));
	}
	return edges;
}

export const dotsHeight = (data: DotsData, frame: Frame) =>
	Math.round(topPx(data, frame) + (edgesOf(data, frame).at(-1) ?? 0) + footPx(frame));

export function layoutDots(data: DotsData, frame: Frame): DotsLayout {
	const { items, absent, context, language, digits } = data;
	const colours = coloursOf([...items, ...absent]);
	const colour = (key: string) => colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
	const names = namesOf(data);
	const edges = edgesOf(data, frame);
	const numbers = items.map(({ value }) => valueNumeral(value, language, digits));
	const rowsPx = edges.at(-1) ?? 0;
	const plane = rowPlane(
		{ ...data, names, numbers, values: valuesOf(data), rowsPx, topPx: topPx(data, frame) },
		frame
	);
	const middle = (index: number) => plane.top + ((edges[index] ?? 0) + (edges[index + 1] ?? rowsPx)) / 2;
	const rows = items.map((item, index) => {
		const year = asideOf(item, data);
		const lines = nameLines(names[index] ?? item.label, names, frame);
		return {
			item,
			y: middle(index),
			colour: colour(item.key),
			number: numbers[index] ?? '',
			// The year is drawn by itself, in another ink.
			lines: year ? lines.map((line) => line.replace(new RegExp(` ?${year}$`), '')) : lines,
			...(year ? { aside: year } : {})
		};
	});
	const blank = absent.map(({ key, label, reason }, index) => ({
		lines: nameLines(label, names, frame),
		y: middle(items.length + index),
		colour: colour(key),
		reason
	}));
	const contextY = context ? { contextY: middle(rowCount(data) - 1) } : {};
	return { ...plane, rows, absent: blank, ...contextY, heightPx: dotsHeight(data, frame) };
}

function valuesOf({ items, benchmark, context }: DotsData): number[] {
	const own = items.flatMap(({ value, low, high, cloud }) => [
		value,
		low ?? value,
		high ?? value,
		...(cloud ?? []).map((one) => one.value)
	]);
	return [...own, ...(benchmark ? [benchmark.value] : []), ...(context?.values ?? [])];
}

/** Px of a value, held inside the axis, and on which side it lies outside. */
export function heldPx(
	{ x, left, right }: RowPlane,
	value: number
): { readonly at: number; readonly beyond: -1 | 0 | 1 } {
	const at = toPx(x, value);
	if (at > right) return { at: right - 4, beyond: 1 };
	return at < left ? { at: left + 4, beyond: -1 } : { at, beyond: 0 };
}

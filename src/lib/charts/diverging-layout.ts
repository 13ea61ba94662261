/** Where bars that part at zero stand: data and a frame in, px out. */
import { numeral } from '$lib/base/numerals';
import type { DivergingBar, DivergingData } from './chart-data';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { footPx, nameLines, nameWidth, rowPlane, type RowPlane } from './row-layout';
import { textWidth } from './text-width';

export interface PlacedBar {
	readonly bar: DivergingBar;
	readonly y: number;
	readonly number: string;
}

export interface DivergingRow {
	readonly key: string;
	readonly label: string;
	readonly colour: Colour;
	/** middle of the name */
	readonly y: number;
	readonly lines: readonly string[];
	readonly bars: readonly PlacedBar[];
	/** in place of bars */
	readonly reason?: string;
}

export interface DivergingLayout extends RowPlane {
	readonly rows: readonly DivergingRow[];
	readonly barPx: number;
	/** the bars' own names stand in a line above each bar, and the country's above all of them */
	readonly named: boolean;
	readonly heightPx: number;
}

const barStep = ({ rowPx }: Frame) => rowPx + 3;
const gapPx = ({ rowPx }: Frame) => Math.round(rowPx * 0.7);
const topPx = ({ tickPx }: Frame) => Math.round(tickPx * 2.9);
const isNamed = ({ rows }: DivergingData) => rows.some(({ bars }) => bars.length > 1);

/** Rows of one bar take a line; rows of several take one for the country and one for each bar. */
const rowPx = (count: number, named: boolean, frame: Frame) =>
	(named ? count + 1 : 1) * barStep(frame) + gapPx(frame);

export function divergingHeight(data: DivergingData, frame: Frame): number {
	const counts = [
		...data.rows.map(({ bars }) => bars.length),
		...data.absent.map(() => (isNamed(data) ? 0 : 1))
	];
	const all = counts.reduce((sum, count) => sum + rowPx(count, isNamed(data), frame), 0);
	return topPx(frame) + all + footPx(frame);
}

const labelsOf = ({ rows, absent }: DivergingData, named: boolean) =>
	named
		? rows.flatMap(({ bars }) => bars.map(({ label }) => label))
		: [...rows, ...absent].map(({ label }) => label);

/** Names of bars are small and stand in one line: they may take half of the width. */
function namesPx(labels: readonly string[], named: boolean, frame: Frame): number {
	if (!named) return nameWidth(labels, frame);
	const widths = labels.map((label) => textWidth(label, frame.tickPx));
	return Math.min(frame.widthPx / 2, Math.max(0, ...widths) + 8);
}

export function layoutDiverging(data: DivergingData, frame: Frame): DivergingLayout {
	const { rows, absent, language, digits } = data;
	const named = isNamed(data);
	const colours = coloursOf([...rows, ...absent]);
	const heightPx = divergingHeight(data, frame);
	const labels = labelsOf(data, named);
	const all = rows.flatMap(({ bars }) => bars);
	const values = all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
	// Numbers stand at the bars' outer ends: the axis is longer by their width on both sides.
	const air = Math.max(
		0,
		...all.map(({ value }) => textWidth(numeral(value, language, digits, 'always'), frame.labelPx))
	);
	const leftPx = namesPx(labels, named, frame);
	const plane = rowPlane(
		{
			names: labels,
			numbers: [],
			values: spread(values, (air + 6) / (frame.widthPx - leftPx - 2 * air)),
			leftPx,
			zero: true,
			log: false,
			language,
			rowsPx: heightPx - topPx(frame) - footPx(frame),
			topPx: topPx(frame)
		},
		frame
	);
	let y = plane.top + gapPx(frame) / 2;
	const step = barStep(frame);
	const place = (
		key: string,
		label: string,
		bars: readonly DivergingBar[],
		reason?: string
	): DivergingRow => {
		const first = y + step / 2;
		const placed = bars.map((bar, index) => ({
			bar,
			y: first + (index + (named ? 1 : 0)) * step,
			number: numeral(bar.value, language, digits, 'always')
		}));
		y += rowPx(named || bars.length > 0 ? bars.length : 1, named, frame);
		const colour = colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		return {
			key,
			label,
			colour,
			y: first,
			lines: named ? [label] : nameLines(label, labels, frame),
			bars: placed,
			...(reason ? { reason } : {})
		};
	};
	const placed = [
		...rows.map(({ key, label, bars }) => place(key, label, bars)),
		...absent.map(({ key, label, reason }) => place(key, label, [], reason))
	];
	return { ...plane, rows: placed, barPx: frame.rowPx * 0.62, named, heightPx };
}

/** The same ends, farther out by a share of the whole. */
function spread(values: readonly number[], share: number): number[] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const more = (high - low) * share;
	return [low < 0 ? low - more : low, high > 0 ? high + more : high];
}

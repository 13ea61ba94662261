/** Where the rows of a region's likeness stand: data and a frame in, px out. */
import { numeral } from '$lib/base/numerals';
import type { Frame } from './frame';
import { footPx, nameLines, nameWidth, rowPlane, type NamedLines, type RowPlane } from './row-layout';
import type { SpreadData, SpreadRow } from './spread-data';

export interface PlacedSpread extends NamedLines {
	readonly row: SpreadRow;
	readonly y: number;
	readonly number: string;
}

export interface SpreadLayout extends RowPlane {
	readonly headings: readonly { readonly label: string; readonly y: number }[];
	readonly rows: readonly PlacedSpread[];
	readonly heightPx: number;
	/** a ratio beyond the axis is held at its end */
	readonly held: (value: number) => number;
}

/** Twice the world's spread is as far as the axis goes. */
const most = 2;
const headPx = ({ rowPx }: Frame) => rowPx * 1.7;
const topPx = ({ tickPx }: Frame) => Math.round(tickPx * 4.4);

const labelsOf = ({ groups }: SpreadData) => groups.flatMap(({ rows }) => rows.map(({ label }) => label));
const rowHeight = (label: string, names: readonly string[], frame: Frame) =>
	frame.rowPx + 1 + (nameLines(label, names, frame).length - 1) * frame.labelPx * 1.15;

function rowsPx(data: SpreadData, frame: Frame): number {
	const names = labelsOf(data);
	return data.groups.reduce(
		(sum, { rows }) =>
			rows.reduce((all, { label }) => all + rowHeight(label, names, frame), sum + headPx(frame)),
		0
	);
}

export const spreadHeight = (data: SpreadData, frame: Frame): number =>
	topPx(frame) + rowsPx(data, frame) + footPx(frame);

export function layoutSpread(data: SpreadData, frame: Frame): SpreadLayout {
	const { groups, language, digits } = data;
	const names = labelsOf(data);
	const held = (value: number) => Math.min(most, value);
	const values = groups.flatMap(({ rows }) =>
		rows.flatMap(({ ratio, others }) => [ratio, ...others]).map(held)
	);
	const plane = rowPlane(
		{
			names,
			numbers: [numeral(0.88, language, digits)],
			values,
			range: [0, Math.max(1.25, ...values)],
			leftPx: nameWidth(names, frame),
			zero: true,
			log: false,
			language,
			rowsPx: rowsPx(data, frame),
			topPx: topPx(frame)
		},
		frame
	);
	let y = plane.top;
	const headings: { label: string; y: number }[] = [];
	const rows = groups.flatMap(({ label, rows: all }): PlacedSpread[] => {
		headings.push({ label, y: y + headPx(frame) * 0.6 });
		y += headPx(frame);
		return all.map((row) => {
			const height = rowHeight(row.label, names, frame);
			y += height;
			return {
				row,
				y: y - height / 2,
				number: numeral(row.ratio, language, digits),
				lines: nameLines(row.label, names, frame)
			};
		});
	});
	return { ...plane, headings, rows, held, heightPx: spreadHeight(data, frame) };
}

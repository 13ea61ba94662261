/** Where cells of country × year stand and which step they have: data and a frame in, px out. */
import type { HeatData } from './chart-data';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { nameLines, nameWidth } from './row-layout';
import { yearScale, type Scale } from './scale';
import { keyPx, stepOf } from './steps';
import type { MissingReason } from '$lib/base/missing';

export interface HeatCell {
	readonly year: number;
	readonly x: number;
	readonly y: number;
	/** step of the ramp, from 0; absent where there is no value */
	readonly step?: number;
	readonly value?: number;
	readonly missing?: MissingReason;
}

export interface HeatRow {
	readonly key: string;
	readonly label: string;
	readonly lines: readonly string[];
	readonly y: number;
	readonly colour: Colour;
	readonly cells: readonly HeatCell[];
}

export interface HeatLayout {
	readonly frame: Frame;
	readonly x: Scale;
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
	/** size of a cell without its gap */
	readonly cellWidth: number;
	readonly cellHeight: number;
	readonly rows: readonly HeatRow[];
	/** reasons that occur, in order, each with its sign below the rows */
	readonly reasons: readonly { readonly reason: MissingReason; readonly text: string; readonly y: number }[];
	readonly heightPx: number;
}

const rowStep = ({ rowPx }: Frame, count: number) => (count > 14 ? rowPx : rowPx + 6);
const reasonPx = ({ tickPx }: Frame) => tickPx * 1.5;

const reasonsOf = ({ rows, reasons, domain: [from, to] }: HeatData): [MissingReason, string][] => {
	const seen = new Set(
		rows.flatMap(({ cells }) =>
			cells.flatMap((cell) =>
				'missing' in cell && cell.year >= from && cell.year <= to ? [cell.missing] : []
			)
		)
	);
	return [...seen].flatMap((reason) => (reasons[reason] ? [[reason, reasons[reason]]] : []));
};

export function heatHeight(data: HeatData, frame: Frame): number {
	const rows = data.rows.length * rowStep(frame, data.rows.length);
	return Math.round(keyPx(frame) + rows + frame.tickPx * 2 + reasonsOf(data).length * reasonPx(frame));
}

export function layoutHeat(data: HeatData, frame: Frame): HeatLayout {
	const { rows, domain, steps } = data;
	const [from, to] = domain;
	const names = rows.map(({ label }) => label);
	const left = Math.round(nameWidth(names, frame));
	const step = (frame.widthPx - left - 2) / (to - from + 1);
	const x = yearScale(domain, [left + step / 2, frame.widthPx - 2 - step / 2], frame.tickPx * 3.4);
	const colours = coloursOf(rows);
	const height = rowStep(frame, rows.length);
	const top = keyPx(frame);
	const placed = rows.map(({ key, label, cells }, index): HeatRow => {
		const y = top + (index + 0.5) * height;
		const colour = colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true };
		const inside = cells.filter(({ year }) => year >= from && year <= to);
		return {
			key,
			label,
			lines: nameLines(label, names, frame),
			y,
			colour,
			cells: inside.map((cell) => {
				const place = { year: cell.year, x: left + (cell.year - from + 0.5) * step, y };
				return 'value' in cell
					? { ...place, value: cell.value, step: stepOf(cell.value, steps) }
					: { ...place, missing: cell.missing };
			})
		};
	});
	const bottom = top + rows.length * height;
	const reasons = reasonsOf(data).map(([reason, text], index) => ({
		reason,
		text,
		y: bottom + frame.tickPx * 2 + (index + 0.5) * reasonPx(frame)
	}));
	const gap = step > 8 ? 1 : 0.5;
	return {
		frame,
		x,
		left,
		top,
		bottom,
		cellWidth: step - gap,
		cellHeight: height - 2,
		rows: placed,
		reasons,
		heightPx: heatHeight(data, frame)
	};
}

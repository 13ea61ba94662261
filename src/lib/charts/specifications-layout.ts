/** Where a specification curve and its rows stand: data and a frame in, px out. */
import { percent } from '$lib/base/numerals';
import type { Frame } from './frame';
import { footPx, nameWidth, rowPlane, type RowPlane } from './row-layout';
import type { SpecificationRow, SpecificationsData } from './specifications-data';

export interface PlacedRow {
	readonly row: SpecificationRow;
	readonly y: number;
	readonly number: string;
}

export interface SpecificationsLayout extends RowPlane {
	/** the curve: effects by their rank, top to bottom of its own field */
	readonly curve: readonly (readonly [effect: number, y: number])[];
	readonly curveBottom: number;
	readonly headings: readonly { readonly label: string; readonly y: number }[];
	readonly rows: readonly PlacedRow[];
	readonly heightPx: number;
	/** the same value held inside the axis */
	readonly held: (value: number) => number;
}

const topPx = ({ tickPx }: Frame) => Math.round(tickPx * 2.9);
const curvePx = ({ rowPx }: Frame) => rowPx * 7;
const stepPx = ({ rowPx }: Frame) => rowPx + 1;

function rowsPx({ groups }: SpecificationsData, frame: Frame): number {
	const lines = groups.reduce((sum, { rows }) => sum + rows.length + 1.4, 0);
	return curvePx(frame) + lines * stepPx(frame) + frame.rowPx / 2;
}

export const specificationsHeight = (data: SpecificationsData, frame: Frame): number =>
	topPx(frame) + rowsPx(data, frame) + footPx(frame);

/** The middle 96 % of the curve and all rows: a few wild ways would press everything else together. */
function shownValues({ effects, groups, own = 0 }: SpecificationsData): number[] {
	const at = (share: number) => effects[Math.round((effects.length - 1) * share)] ?? 0;
	const rows = groups.flatMap(({ rows: all }) => all.map(({ median }) => median));
	return [at(0.02), at(0.98), ...rows, own, -1.5, 1.5];
}

export function layoutSpecifications(data: SpecificationsData, frame: Frame): SpecificationsLayout {
	const { groups, effects, language } = data;
	const names = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
	const values = shownValues(data);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const plane = rowPlane(
		{
			names,
			numbers: [percent(100, language)],
			values: [low, high],
			leftPx: nameWidth(names, frame),
			zero: true,
			log: false,
			language,
			rowsPx: rowsPx(data, frame),
			topPx: topPx(frame)
		},
		frame
	);
	const curveBottom = plane.top + curvePx(frame);
	const last = Math.max(1, effects.length - 1);
	const curve = effects.map(
		(effect, i) => [effect, plane.top + 4 + ((curvePx(frame) - 12) * i) / last] as const
	);
	const step = stepPx(frame);
	let y = curveBottom;
	const headings: { label: string; y: number }[] = [];
	const placed = groups.flatMap(({ label, rows }): PlacedRow[] => {
		y += step * 1.4;
		headings.push({ label, y: y - step / 2 });
		return rows.map((row) => {
			y += step;
			return { row, y: y - step / 2, number: percent(row.agrees * 100, language) };
		});
	});
	const [first = low, end = high] = plane.x.domain as readonly number[];
	return {
		...plane,
		curve,
		curveBottom,
		headings,
		rows: placed,
		heightPx: specificationsHeight(data, frame),
		held: (value) => Math.max(Math.min(first, end), Math.min(Math.max(first, end), value))
	};
}

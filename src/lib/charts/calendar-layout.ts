/** Where the days of events stand: data and a frame in, px out; events of neighbouring days stack up and down. */
import type { CalendarData, CalendarEvent } from './chart-data';
import { coloursOf, type Colour } from './colours';
import type { Frame } from './frame';
import { yearScale, toPx, type Scale } from './scale';

export interface PlacedEvent {
	readonly event: CalendarEvent;
	readonly x: number;
	readonly y: number;
	readonly radiusPx: number;
}

export interface CalendarRow {
	readonly key: string;
	readonly label: string;
	readonly colour: Colour;
	/** middle of the row of dots; the name stands above it */
	readonly y: number;
	readonly nameY: number;
	readonly events: readonly PlacedEvent[];
	/** stretches of covered years in px */
	readonly covered: readonly (readonly [from: number, to: number])[];
}

export interface CalendarLayout {
	readonly frame: Frame;
	readonly x: Scale;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly rows: readonly CalendarRow[];
	readonly sizesPx: readonly number[];
	readonly unknownPx: number;
	readonly heightPx: number;
}

const bandPx = ({ rowPx }: Frame) => Math.round(rowPx * 3.3);
const headPx = ({ tickPx }: Frame) => Math.round(tickPx * 3.3);

export const calendarHeight = ({ rows }: CalendarData, frame: Frame) =>
	headPx(frame) + rows.length * bandPx(frame) + Math.round(frame.tickPx * 2);

/** The smallest dot; a phone has less room for the same days. */
const leastPx = ({ linePx, widthPx }: Frame) => linePx * (widthPx < 480 ? 0.65 : 0.85);

/** Radii whose areas grow with the size class. */
export const sizesPx = ({ sizes }: CalendarData, frame: Frame) =>
	sizes.map((_, index) => Math.sqrt(1 + index * 2.4) * leastPx(frame));

/** A day as a year with a fraction. */
export function dayNumber(day: string): number {
	const [year = '0', month = '1', date = '1'] = day.split('-');
	const start = Date.UTC(Number(year), 0, 1);
	const length = Date.UTC(Number(year) + 1, 0, 1) - start;
	return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(date)) - start) / length;
}

export function layoutCalendar(data: CalendarData, frame: Frame): CalendarLayout {
	const [from, to] = data.domain;
	const [left, right] = [1, frame.widthPx - 4];
	const x = { ...yearScale([from, to + 1], [left, right], frame.tickPx * 3.4, to) };
	const colours = coloursOf(data.rows);
	const top = headPx(frame);
	const radii = sizesPx(data, frame);
	const unknownPx = leastPx(frame);
	const rows = data.rows.map(({ key, label, covered }, index): CalendarRow => {
		const start = top + index * bandPx(frame);
		const y = start + bandPx(frame) * 0.63;
		const own = data.events.filter((event) => event.key === key).sort((a, b) => a.day.localeCompare(b.day));
		const wishes = own.map((event) => ({
			event,
			x: toPx(x, dayNumber(event.day)),
			radiusPx: (event.size === undefined ? undefined : radii[event.size]) ?? unknownPx
		}));
		return {
			key,
			label,
			colour: colours.get(key) ?? { line: 'var(--ink)', text: 'var(--ink)', own: true },
			y,
			nameY: start + bandPx(frame) * 0.16,
			events: stacked(wishes, y, bandPx(frame) * 0.25),
			covered: covered.map(([first, last]) => [
				toPx(x, Math.max(first, from)),
				toPx(x, Math.min(last, to) + 1)
			])
		};
	});
	return {
		frame,
		x,
		left,
		right,
		top,
		bottom: top + data.rows.length * bandPx(frame),
		rows,
		sizesPx: radii,
		unknownPx,
		heightPx: calendarHeight(data, frame)
	};
}

type Wish = Omit<PlacedEvent, 'y'>;

/** Each event at its day; the nearest height to the middle, within the reach, where it touches no earlier one most. */
function stacked(wishes: readonly Wish[], middle: number, reachPx: number): PlacedEvent[] {
	const placed: PlacedEvent[] = [];
	const heights = Array.from(
		{ length: 9 },
		(_, step) => ((step % 2 ? 1 : -1) * Math.ceil(step / 2) * reachPx) / 4
	);
	for (const wish of wishes) {
		const near = placed.slice(-24);
		const room = (offset: number) =>
			Math.min(
				0,
				...near.map(
					(other) =>
						Math.hypot(other.x - wish.x, other.y - middle - offset) - (other.radiusPx + wish.radiusPx) * 0.85
				)
			);
		const rooms = heights.map(room);
		const best = rooms.indexOf(Math.max(...rooms));
		placed.push({ ...wish, y: middle + (heights[best] ?? 0) });
	}
	return placed;
}

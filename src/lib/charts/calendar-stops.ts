/** The stops of an event calendar: each country's events in the order of their days. */
import { readerDate } from '$lib/base/numerals-dates';
import type { CalendarData } from './chart-data';
import { dayNumber, layoutCalendar } from './calendar-layout';
import type { Frame } from './frame';
import type { StopTrack } from './stops';

export function calendarStops(data: CalendarData, frame: Frame): StopTrack[] {
	const size = (index: number | undefined) =>
		(index === undefined ? undefined : data.sizes[index]) ?? data.unknownSize;
	return layoutCalendar(data, frame).rows.map(({ key, label, colour, events }) => ({
		key,
		label,
		line: colour.line,
		text: colour.text,
		stops: events.map(({ event, x, y }) => ({
			column: dayNumber(event.day),
			x,
			y,
			text: `${readerDate(event.day, data.language)}: ${event.demand}; ${size(event.size)}; ${event.response}`
		}))
	}));
}

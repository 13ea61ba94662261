/** Where a pointer or the arrow keys can stop in a chart: data and frame in, places in px with their words out. No Plot. */
import type { DrawnData } from './chart-data';
import { answersStops } from './answers-stops';
import { dotsStops } from './dots-stops';
import { slopeStops } from './slope-stops';
import { divergingStops } from './diverging-stops';
import { multiplesStops } from './multiples-stops';
import { heatStops } from './heat-stops';
import { mapStops } from './map-stops';
import { scatterStops } from './scatter-stops';
import { calendarStops } from './calendar-stops';
import { stackStops } from './stack-stops';
import type { Frame } from './frame';
import { linesStops } from './lines-stops';
import { specificationsStops } from './specifications-stops';
import { spreadStops } from './spread-stops';
import { territoryStops } from './territory-stops';

export interface Stop {
	/** order within the track: a year, a day, a rank */
	readonly column: number;
	/** px in the frame */
	readonly x: number;
	readonly y: number;
	/** year and value with its unit, ready to be shown or spoken */
	readonly text: string;
}

/** A series or row: left and right move along it, up and down to the next one. */
export interface StopTrack {
	readonly key: string;
	readonly label: string;
	/** CSS colours of the mark and of its name */
	readonly line: string;
	readonly text: string;
	readonly stops: readonly Stop[];
}

/** Tracks in reading order; those without a value are left out. */
export function stopsOf(data: DrawnData, frame: Frame): StopTrack[] {
	const tracks = tracksOf(data, frame);
	return tracks.filter(({ stops }) => stops.length > 0);
}

const makers: {
	readonly [Form in DrawnData['form']]: (
		data: Extract<DrawnData, { form: Form }>,
		frame: Frame
	) => StopTrack[];
} = {
	lines: linesStops,
	dots: dotsStops,
	slope: slopeStops,
	diverging: divergingStops,
	multiples: multiplesStops,
	heat: heatStops,
	scatter: scatterStops,
	calendar: calendarStops,
	stack: stackStops,
	map: mapStops,
	specifications: specificationsStops,
	answers: answersStops,
	spread: spreadStops,
	territory: territoryStops
};

function tracksOf(data: DrawnData, frame: Frame): StopTrack[] {
	const make = makers[data.form] as (data: DrawnData, frame: Frame) => StopTrack[];
	return make(data, frame);
}

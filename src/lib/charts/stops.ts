/** Where a pointer or the arrow keys can stop in a chart: data and frame in, places in px with their words out. No drawing code. */
import type { DrawnData } from './chart-data';
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

function tracksOf(data: DrawnData, frame: Frame): StopTrack[] {
	switch (data.form) {
		case 'lines':
			return linesStops(data, frame);
		case 'dots':
			return dotsStops(data, frame);
		case 'slope':
			return slopeStops(data, frame);
		case 'diverging':
			return divergingStops(data, frame);
		case 'multiples':
			return multiplesStops(data, frame);
		case 'heat':
			return heatStops(data, frame);
		case 'scatter':
			return scatterStops(data, frame);
		case 'calendar':
			return calendarStops(data, frame);
		case 'stack':
			return stackStops(data, frame);
		case 'map':
			return mapStops(data, frame);
		case 'specifications':
			return specificationsStops(data, frame);
	}
}

/** Any chart's data and a frame in, marks out: one line for each form. A map needs its shapes loaded before. */
import type { Picture } from './mark';
import type { DrawnData } from './chart-data';
import { dotsPicture } from './dots';
import { slopePicture } from './slope';
import { divergingPicture } from './diverging';
import { multiplesPicture } from './multiples';
import { heatPicture } from './heat';
import { mapPicture } from './map';
import { scatterPicture } from './scatter';
import { calendarPicture } from './calendar';
import { stackPicture } from './stack';
import type { Frame } from './frame';
import { linesPicture } from './lines';
import { specificationsPicture } from './specifications';

export function pictureOf(data: DrawnData, frame: Frame): Picture {
	switch (data.form) {
		case 'lines':
			return linesPicture(data, frame);
		case 'dots':
			return dotsPicture(data, frame);
		case 'slope':
			return slopePicture(data, frame);
		case 'diverging':
			return divergingPicture(data, frame);
		case 'multiples':
			return multiplesPicture(data, frame);
		case 'heat':
			return heatPicture(data, frame);
		case 'scatter':
			return scatterPicture(data, frame);
		case 'calendar':
			return calendarPicture(data, frame);
		case 'stack':
			return stackPicture(data, frame);
		case 'map':
			return mapPicture(data, frame);
		case 'specifications':
			return specificationsPicture(data, frame);
	}
}

/** Any chart's data and a frame in, Plot options out: one line for each form. A map needs its shapes loaded before. */
import type { PlotOptions } from '@observablehq/plot';
import type { DrawnData } from './chart-data';
import { dotsOptions } from './dots';
import { slopeOptions } from './slope';
import { divergingOptions } from './diverging';
import { multiplesOptions } from './multiples';
import { heatOptions } from './heat';
import { mapOptions } from './map';
import { scatterOptions } from './scatter';
import { calendarOptions } from './calendar';
import { stackOptions } from './stack';
import type { Frame } from './frame';
import { linesOptions } from './lines';
import { specificationsOptions } from './specifications';

export function plotOptions(data: DrawnData, frame: Frame): PlotOptions {
	switch (data.form) {
		case 'lines':
			return linesOptions(data, frame);
		case 'dots':
			return dotsOptions(data, frame);
		case 'slope':
			return slopeOptions(data, frame);
		case 'diverging':
			return divergingOptions(data, frame);
		case 'multiples':
			return multiplesOptions(data, frame);
		case 'heat':
			return heatOptions(data, frame);
		case 'scatter':
			return scatterOptions(data, frame);
		case 'calendar':
			return calendarOptions(data, frame);
		case 'stack':
			return stackOptions(data, frame);
		case 'map':
			return mapOptions(data, frame);
		case 'specifications':
			return specificationsOptions(data, frame);
	}
}

/** Any chart's data and a frame in, Plot options out: one line for each form. */
import type { PlotOptions } from '@observablehq/plot';
import type { ChartData } from './chart-data';
import type { Frame } from './frame';
import { linesOptions } from './lines';

export function plotOptions(data: ChartData, frame: Frame): PlotOptions {
	switch (data.form) {
		case 'lines':
			return linesOptions(data, frame);
		default:
			throw new Error(`form not drawn yet: ${data.form}`);
	}
}

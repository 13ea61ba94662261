/** Any chart's data and a frame in, Plot options out: one line for each form. Maps are loaded before. */
import type { PlotOptions } from '@observablehq/plot';
import type { DrawnData } from './chart-data';
import { dotsOptions } from './dots';
import { slopeOptions } from './slope';
import { divergingOptions } from './diverging';
import { multiplesOptions } from './multiples';
import { heatOptions } from './heat';
import { mapMakers } from './maps';
import { scatterOptions } from './scatter';
import { calendarOptions } from './calendar';
import { stackOptions } from './stack';
import type { Frame } from './frame';
import { linesOptions } from './lines';
import { answersOptions } from './answers';
import { specificationsOptions } from './specifications';
import { spreadOptions } from './spread';

const makers: {
	readonly [Form in DrawnData['form']]: (
		data: Extract<DrawnData, { form: Form }>,
		frame: Frame
	) => PlotOptions;
} = {
	lines: linesOptions,
	dots: dotsOptions,
	slope: slopeOptions,
	diverging: divergingOptions,
	multiples: multiplesOptions,
	heat: heatOptions,
	scatter: scatterOptions,
	calendar: calendarOptions,
	stack: stackOptions,
	map: (data, frame) => mapMakers().map(data, frame),
	specifications: specificationsOptions,
	answers: answersOptions,
	spread: spreadOptions,
	territory: (data, frame) => mapMakers().territory(data, frame)
};

export function plotOptions(data: DrawnData, frame: Frame): PlotOptions {
	const make = makers[data.form] as (data: DrawnData, frame: Frame) => PlotOptions;
	return make(data, frame);
}

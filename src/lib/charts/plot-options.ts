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
import { answersOptions } from './answers';
import { specificationsOptions } from './specifications';
import { spreadOptions } from './spread';
import { territoryOptions } from './territory';

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
	map: mapOptions,
	specifications: specificationsOptions,
	answers: answersOptions,
	spread: spreadOptions,
	territory: territoryOptions
};

export function plotOptions(data: DrawnData, frame: Frame): PlotOptions {
	const make = makers[data.form] as (data: DrawnData, frame: Frame) => PlotOptions;
	return make(data, frame);
}

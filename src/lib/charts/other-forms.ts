/** Every form but lines, with the heights of those that grow with their rows: one file, fetched with the first of them. */
import type { PlotOptions } from '@observablehq/plot';
import { answersOptions } from './answers';
import { calendarOptions } from './calendar';
import type { DrawnData } from './chart-data';
import { divergingOptions } from './diverging';
import { dotsOptions } from './dots';
import type { Frame } from './frame';
import { heatOptions } from './heat';
import { mapMakers } from './maps';
import { multiplesOptions } from './multiples';
import { scatterOptions } from './scatter';
import { slopeOptions } from './slope';
import { specificationsOptions } from './specifications';
import { spreadOptions } from './spread';
import { stackOptions } from './stack';

type Others = Exclude<DrawnData['form'], 'lines'>;

export const makers: {
	readonly [Form in Others]: (data: Extract<DrawnData, { form: Form }>, frame: Frame) => PlotOptions;
} = {
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

export { heightFor } from './height';
export { hasMaps, loadMaps } from './maps';

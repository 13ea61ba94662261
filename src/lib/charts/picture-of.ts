/** Any chart's data and a frame in, marks out: one line for each form. A map needs its shapes loaded before. */
import { answersPicture } from './answers';
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
import { spreadPicture } from './spread';
import { territoryPicture } from './territory';

const makers: {
	readonly [Form in DrawnData['form']]: (data: Extract<DrawnData, { form: Form }>, frame: Frame) => Picture;
} = {
	lines: linesPicture,
	dots: dotsPicture,
	slope: slopePicture,
	diverging: divergingPicture,
	multiples: multiplesPicture,
	heat: heatPicture,
	scatter: scatterPicture,
	calendar: calendarPicture,
	stack: stackPicture,
	map: mapPicture,
	specifications: specificationsPicture,
	answers: answersPicture,
	spread: spreadPicture,
	territory: territoryPicture
};

export function pictureOf(data: DrawnData, frame: Frame): Picture {
	const make = makers[data.form] as (data: DrawnData, frame: Frame) => Picture;
	return make(data, frame);
}

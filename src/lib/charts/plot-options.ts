/** Any chart's data and a frame in, Plot options and height out. Lines are here; every other form is loaded before it is drawn. */
import type { PlotOptions } from '@observablehq/plot';
import type { DrawnData } from './chart-data';
import type { Frame } from './frame';
import { linesOptions } from './lines';
import type * as Others from './other-forms';

export type Form = DrawnData['form'];
type Maker = (data: DrawnData, frame: Frame) => PlotOptions;

let others: typeof Others | undefined;

const isMap = (form: Form) => form === 'map' || form === 'territory';

/** Whether such a chart can be drawn at once. */
export const isLoaded = (form: Form): boolean =>
	form === 'lines' || (others !== undefined && (!isMap(form) || others.hasMaps()));

/** To be awaited before a chart of the form is drawn; once is enough. Rejects when a file did not come. */
export async function loadForm(form: Form): Promise<void> {
	if (form === 'lines') return;
	others ??= await import('./other-forms');
	if (isMap(form)) await others.loadMaps();
}

/** @throws Error where the form was not loaded */
function loaded(form: Form): typeof Others {
	if (!others) throw new Error(`a chart of form ${form}: await loadForm('${form}') first`);
	return others;
}

/** @throws Error where the form was not loaded */
export function plotOptions(data: DrawnData, frame: Frame): PlotOptions {
	if (data.form === 'lines') return linesOptions(data, frame);
	const make = loaded(data.form).makers[data.form] as Maker;
	return make(data, frame);
}

/** Height in px at the frame's width, where the form is loaded; until then the frame's own. */
export const heightWhereLoaded = (data: DrawnData, frame: Frame): number =>
	others?.heightFor(data, frame) ?? frame.heightPx;

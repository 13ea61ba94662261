/** The table of a figure while pages are rendered at build; nothing in the browser, where it is made when asked for. */
import { wholeOf } from '$lib/charts/sent-chart';
import type { GivenFigure } from './sent-figure';
import type { WrittenTable } from './written-table';

const write = import.meta.env.SSR ? (await import('./written-table')).writtenTable : undefined;

export const tableAtBuild =
	write &&
	(({ chart }: GivenFigure): WrittenTable => {
		const whole = wholeOf(chart);
		return whole ? write(whole) : { corner: '', columns: [], rows: [] };
	});

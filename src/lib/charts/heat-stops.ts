/** The stops of country × year: every cell, the empty ones with their reason. */
import { spokenValue } from './chart-numerals';
import type { HeatData } from './chart-data';
import type { Frame } from './frame';
import { layoutHeat } from './heat-layout';
import type { StopTrack } from './stops';

export function heatStops(data: HeatData, frame: Frame): StopTrack[] {
	return layoutHeat(data, frame).rows.map(({ key, label, colour, cells }) => ({
		key,
		label,
		line: 'var(--ink)',
		text: colour.text,
		stops: cells.map(({ year, x, y, value, missing }) => ({
			column: year,
			x,
			y,
			text: `${year}: ${value === undefined ? ((missing && data.reasons[missing]) ?? '—') : spokenValue({ value }, data)}`
		}))
	}));
}

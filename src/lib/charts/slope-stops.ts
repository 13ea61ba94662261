/** The stops of a slope chart: each country's two ends. */
import { spokenValue } from './chart-numerals';
import type { SlopeData } from './chart-data';
import type { Frame } from './frame';
import { layoutSlope } from './slope-layout';
import type { StopTrack } from './stops';

export function slopeStops(data: SlopeData, frame: Frame): StopTrack[] {
	const { slopes, faint, left, right } = layoutSlope(data, frame);
	return [...slopes, ...faint].map(({ item, colour, startY, endY }) => ({
		key: item.key,
		label: item.label,
		line: colour.line,
		text: colour.text,
		stops: [
			{ column: 0, x: left, y: startY, text: `${data.from}: ${spokenValue({ value: item.start }, data)}` },
			{ column: 1, x: right, y: endY, text: `${data.to}: ${spokenValue({ value: item.end }, data)}` }
		]
	}));
}

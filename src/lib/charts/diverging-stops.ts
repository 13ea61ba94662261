/** The stops of diverging bars: left and right among a country's bars, up and down among countries. */
import { spokenValue } from './chart-numerals';
import type { DivergingData } from './chart-data';
import { layoutDiverging } from './diverging-layout';
import type { Frame } from './frame';
import { toPx } from './scale';
import type { StopTrack } from './stops';

export function divergingStops(data: DivergingData, frame: Frame): StopTrack[] {
	const { rows, x } = layoutDiverging(data, frame);
	return rows.map(({ key, label, colour, bars }) => ({
		key,
		label,
		line: colour.line,
		text: colour.text,
		stops: bars.map(({ bar, y }, column) => ({
			column,
			x: toPx(x, bar.value),
			y,
			text: `${bar.label}: ${spokenValue(bar, data)}`
		}))
	}));
}

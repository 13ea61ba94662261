/** The stops of small panels: a track for each line, years along it. */
import { spokenValue } from './chart-numerals';
import type { MultiplesData } from './chart-data';
import type { Frame } from './frame';
import { layoutMultiples } from './multiples-layout';
import { toPx } from './scale';
import type { StopTrack } from './stops';

export function multiplesStops(data: MultiplesData, frame: Frame): StopTrack[] {
	const [from, to] = data.domain;
	return layoutMultiples(data, frame).panels.flatMap(({ panel, colour, x, y }) =>
		panel.lines.map((line) => ({
			key: `${panel.key} ${line.key}`,
			label: panel.lines.length > 1 ? `${panel.label}, ${line.label}` : panel.label,
			line: colour.line,
			text: colour.text,
			stops: line.points
				.filter(({ year }) => year >= from && year <= to)
				.map((point) => ({
					column: point.year,
					x: toPx(x, point.year),
					y: toPx(y, point.value),
					text: `${point.year}: ${spokenValue(point, data)}`
				}))
		}))
	);
}

/** The stops of a line chart: one for each known year of each line. */
import type { LinesData } from './chart-data';
import type { Point } from './chart-subject';
import type { Frame } from './frame';
import { layoutLines } from './lines-layout';
import { spokenValue } from './chart-numerals';
import { toPx } from './scale';
import type { StopTrack } from './stops';

export function linesStops(data: LinesData, frame: Frame): StopTrack[] {
	const { x, y, colours } = layoutLines(data, frame);
	const [from, to] = data.domain;
	const shown = (point: Point) => point.year >= from && point.year <= to && !(data.log && point.value <= 0);
	return data.lines.map(({ key, label, points }) => ({
		key,
		label,
		line: colours.get(key)?.line ?? 'var(--context)',
		text: colours.get(key)?.text ?? 'var(--ink-2)',
		stops: points.filter(shown).map((point) => ({
			column: point.year,
			x: toPx(x, point.year),
			y: toPx(y, point.value),
			text: `${point.year}: ${spokenValue(point, data)}`
		}))
	}));
}

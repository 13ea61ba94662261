/** The stops of paths through two measures: each country's years. */
import { spokenValue } from './chart-numerals';
import type { ScatterData } from './chart-data';
import type { Frame } from './frame';
import { layoutScatter } from './scatter-layout';
import type { StopTrack } from './stops';

export function scatterStops(data: ScatterData, frame: Frame): StopTrack[] {
	const measure = ({ unit, digits }: ScatterData['x']) => ({ unit, digits, language: data.language });
	return layoutScatter(data, frame).paths.map(({ key, label, colour, points }) => ({
		key,
		label,
		line: colour.line,
		text: colour.text,
		stops: points.map(({ year, x, y, px, py }) => ({
			column: year,
			x: px,
			y: py,
			text: `${year}: ${data.y.label} ${spokenValue({ value: y }, measure(data.y))}; ${data.x.label} ${spokenValue({ value: x }, measure(data.x))}`
		}))
	}));
}

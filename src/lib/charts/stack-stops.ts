/** The stops of stacked bars: a track for each part of each panel, years along it. */
import { spokenValue } from './chart-numerals';
import type { StackData } from './chart-data';
import type { Frame } from './frame';
import { layoutStack } from './stack-layout';
import type { StopTrack } from './stops';

export function stackStops(data: StackData, frame: Frame): StopTrack[] {
	const { panels } = layoutStack(data, frame);
	return panels.flatMap(({ key, label, pieces }) =>
		[...data.parts].reverse().map((part) => ({
			key: `${key} ${part.key}`,
			label: panels.length > 1 ? `${label}, ${part.label}` : part.label,
			line: 'var(--ink)',
			text: 'var(--ink)',
			stops: pieces
				.filter((piece) => piece.part === part.key)
				.map(({ year, value, x, y1, y2 }) => ({
					column: year,
					x,
					y: (y1 + y2) / 2,
					text: `${year}: ${spokenValue({ value }, data.share ? { ...data, unit: '%' } : data)}`
				}))
		}))
	);
}

/** The stops of a region's likeness: up and down among indicators, each with its ratio and the values behind it. */
import { numeral } from '$lib/base/numerals';
import type { Frame } from './frame';
import { toPx } from './scale';
import type { SpreadData } from './spread-data';
import { layoutSpread } from './spread-layout';
import type { StopTrack } from './stops';

export function spreadStops(data: SpreadData, frame: Frame): StopTrack[] {
	const { rows, x, held } = layoutSpread(data, frame);
	return rows.map(({ row, y }) => ({
		key: row.key,
		label: row.label,
		line: 'var(--ink)',
		text: 'var(--ink)',
		stops: [
			{
				column: 0,
				x: toPx(x, held(row.ratio)),
				y,
				text: `${numeral(row.ratio, data.language, data.digits)}; ${row.told}`
			}
		]
	}));
}

/** The stops of a specification curve: up and down among choices, each with its middle effect and the share that agrees. */
import { numeral } from '$lib/base/numerals';
import type { Frame } from './frame';
import { toPx } from './scale';
import type { SpecificationsData } from './specifications-data';
import { layoutSpecifications } from './specifications-layout';
import type { StopTrack } from './stops';

export function specificationsStops(data: SpecificationsData, frame: Frame): StopTrack[] {
	const { rows, x, held } = layoutSpecifications(data, frame);
	return rows.map(({ row, y, number }) => ({
		key: row.key,
		label: row.own ? `${row.label} (${data.ownLabel})` : row.label,
		line: 'var(--ink)',
		text: 'var(--ink)',
		stops: [
			{
				column: 0,
				x: toPx(x, held(row.median)),
				y,
				text: `${numeral(row.median, data.language, data.digits, 'always')}; ${data.agreesLabel}: ${number}`
			}
		]
	}));
}

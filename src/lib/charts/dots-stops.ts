/** The stops of ranked dots: one track of all rows, so that the arrows go down the ranking. */
import { spokenValue } from './chart-numerals';
import type { DotsData } from './chart-data';
import { heldPx, layoutDots } from './dots-layout';
import type { Frame } from './frame';
import type { StopTrack } from './stops';

export function dotsStops(data: DotsData, frame: Frame): StopTrack[] {
	const layout = layoutDots(data, frame);
	return layout.rows.map(({ item, y, colour }) => {
		const year = item.year ?? data.year;
		const at = (value: number) => heldPx(layout, value).at;
		const own = {
			column: 0,
			x: at(item.value),
			y,
			text: `${year === undefined ? '' : `${year}: `}${spokenValue(item, data)}`
		};
		const cloud = (item.cloud ?? []).map((one) => ({
			column: one.year,
			x: at(one.value),
			y,
			text: `${one.year}: ${spokenValue(one, data)}`
		}));
		return { key: item.key, label: item.label, line: colour.line, text: colour.text, stops: [own, ...cloud] };
	});
}

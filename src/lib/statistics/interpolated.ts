/** A series in, the years in it that were drawn with a ruler out. */
import type { Observed } from './change';

/** Rounding in a publisher's file, as a share of the series' range. */
const ROUNDING = 1e-4;

/**
 * Places of the years that lie exactly (to 1/10,000 of the range) on the straight line between the known years beside
 * them, without repeating either: no census or survey does that, interpolation does. A repeated value is no sign of
 * it. A series known every fourth year and filled in this way looks four times as long as it is; over 8 years its
 * false trends were 38 % (data/method/calibration.json, falseOfHostile). Needs three years; else none.
 */
export function interpolatedPlaces({ years, values }: Observed): number[] {
	const reach = ROUNDING * (Math.max(...values) - Math.min(...values));
	return values.flatMap((value, i) => {
		const [before, after] = [values[i - 1], values[i + 1]];
		if (before === undefined || after === undefined || value === before || value === after) return [];
		const [start, end] = [years[i - 1] as number, years[i + 1] as number];
		const share = ((years[i] as number) - start) / (end - start);
		return Math.abs(value - (before + share * (after - before))) <= reach ? [i] : [];
	});
}

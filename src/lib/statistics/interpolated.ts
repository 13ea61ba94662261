/** A series in, the years in it that were drawn with a ruler out. */
import type { Observed } from './change';

/** Rounding in a publisher's file, as a share of the series' range. */
const ROUNDING = 1e-4;
/** Steps of no more than so many units of the file's last digit lie on a line by rounding. */
const COARSE = 3;
/** Nor do steps of no more than so many roundings: the beginning of a steep curve is flat. */
const FLAT = 10;
/** From this share of the known years on, single years on a line are no chance either. */
const MANY = 1 / 5;
/** More decimals than this are none. */
const DECIMALS = 9;

/** The unit of the last digit: the largest power of ten that all values are multiples of; 0 where there is none. */
function lastDigit(values: readonly number[]): number {
	const most = Math.max(...values.map(Math.abs));
	for (let decimals = -6; decimals <= DECIMALS; decimals += 1) {
		const scale = 10 ** decimals;
		const isMultiple = (value: number) => Math.abs(value - Math.round(value * scale) / scale) <= 1e-9 * most;
		if (values.every(isMultiple)) return 1 / scale;
	}
	return 0;
}

/** How far each known year lies from the line between its neighbours; undefined at the ends and for small steps. */
function offLines({ years, values }: Observed, digit: number, reach: number): (number | undefined)[] {
	const far = Math.max((COARSE + 1e-3) * digit, FLAT * reach);
	return values.map((value, i) => {
		const [before, after] = [values[i - 1], values[i + 1]];
		if (before === undefined || after === undefined) return undefined;
		const least = Math.min(Math.abs(value - before), Math.abs(value - after));
		if (least <= far) return undefined;
		const [start, end] = [years[i - 1] as number, years[i + 1] as number];
		const share = ((years[i] as number) - start) / (end - start);
		return Math.abs(value - (before + share * (after - before)));
	});
}

/**
 * Places of the years that lie exactly (to 1/10,000 of the range) on the straight line between the known years beside
 * them: two or more in a row, or a fifth of all. No census or survey does that, interpolation does; in experts' codes
 * of 176 countries it happens in one year of 10,000. A repeated value is no sign of it, nor are steps of one to three
 * last digits, nor a smooth series that misses its lines by one last digit about as often as it lies on them. A series
 * known every fourth year and filled in this way looks four times as long as it is; over 8 years its false trends were
 * 38 % (data/method/calibration.json, falseOfHostile). Needs four years; else none.
 */
export function interpolatedPlaces(observed: Observed): number[] {
	const { values } = observed;
	if (values.length < 4) return [];
	const digit = lastDigit(values);
	const reach = ROUNDING * (Math.max(...values) - Math.min(...values));
	const off = offLines(observed, digit, reach);
	const drawn = off.map((one) => one !== undefined && one <= reach);
	const on = drawn.filter(Boolean).length;
	const near = off.filter((one) => one !== undefined && one > reach && one <= 1.01 * digit).length;
	if (on <= 2 * near) return [];
	const many = on >= MANY * drawn.length;
	return drawn.flatMap((is, i) => (is && (many || drawn[i - 1] || drawn[i + 1]) ? [i] : []));
}

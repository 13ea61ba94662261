/** A series and a kind of change in, how large the change is, with its interval, out. Sizes describe, they do not judge. */
import type { Detectable, Effect } from '$lib/argument/verdict';
import { measure, type Change, type Observed } from '$lib/statistics/change';
import { dot } from '$lib/statistics/least-squares';
import { normalQuantile } from '$lib/statistics/normal';
import { median } from '$lib/statistics/quantile';
import { settled } from '$lib/statistics/settled';
import { theilSen } from '$lib/statistics/theil-sen';

export interface Move {
	readonly effect: Effect;
	/** comparable with the smallest change of interest: over the window, as a height, or as a change of slope in ten years */
	readonly moved: Detectable['moved'];
	/** the interval in the same terms */
	readonly low?: number;
	readonly high?: number;
}

const spanOf = (years: readonly number[]) => (years[years.length - 1] as number) - (years[0] as number);

/** The least-squares size of the tested regressor. */
function leastSquares({ years, values }: Observed, change: Change): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const { basis, own } = measure(years, change);
	return (
		dot(
			basis[basis.length - 1] as Float64Array,
			Float64Array.from(values, (value) => value - mean)
		) / own
	);
}

function straight({ years, values }: Observed): number {
	const [meanYear, mean] = [years, values].map((all) => all.reduce((sum, one) => sum + one, 0) / all.length);
	let [along, square] = [0, 0];
	years.forEach((year, i) => {
		along += (year - (meanYear as number)) * ((values[i] as number) - (mean as number));
		square += (year - (meanYear as number)) ** 2;
	});
	return along / square;
}

/**
 * Theil–Sen over ten years (Sen 1968). Codes repeat: where most pairs of years are alike the middle slope is 0 and
 * its interval [0, 0], although the series has moved; then the least-squares line says how far.
 */
function trendMove(observed: Observed): Move {
	const { slope, low, high } = theilSen(observed.years, observed.values);
	const span = spanOf(observed.years);
	const effect = { kind: 'per-decade', value: slope * 10, low: low * 10, high: high * 10 } as const;
	const moved = slope === 0 ? settled(straight(observed)) * span : slope * span;
	return { effect, moved, low: low * span, high: high * span };
}

/**
 * Median of all differences between a later and an earlier year, with its interval (Hodges and Lehmann 1963). Where
 * codes repeat and the median is 0, the difference of the means says how far.
 */
function stepMove(observed: Observed, change: Extract<Change, { kind: 'step' }>): Move {
	const { years, values } = observed;
	const { after } = change;
	const before = values.filter((_, i) => (years[i] as number) < after);
	const since = values.filter((_, i) => (years[i] as number) >= after);
	const all = since.flatMap((now) => before.map((then) => now - then)).sort((a, b) => a - b);
	const pairs = all.length;
	const reach = normalQuantile(0.975) * Math.sqrt((pairs * (before.length + since.length + 1)) / 12);
	const place = Math.max(0, Math.floor(pairs / 2 - reach));
	const [value, low, high] = [median(all), all[place] as number, all[pairs - 1 - place] as number];
	const moved = value === 0 ? settled(leastSquares(observed, change)) : value;
	return { effect: { kind: 'step', value, low, high }, moved, low, high };
}

/** Needs as many known years as the rules of the change ask for. */
export function moveOf(observed: Observed, change: Change): Move {
	if (change.kind === 'trend') return trendMove(observed);
	if (change.kind === 'step') return stepMove(observed, change);
	const value = settled(leastSquares(observed, change) * 10);
	return { effect: { kind: 'turn', value }, moved: value };
}

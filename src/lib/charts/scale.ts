/** Numbers to pixels and round ticks: the same arithmetic for drawing and for pointing. */
import { nice, ticks as linearTicks } from 'd3';

export interface Scale {
	readonly type: 'linear' | 'log';
	readonly domain: readonly [number, number];
	readonly rangePx: readonly [number, number];
	readonly ticks: readonly number[];
}

/** Pixels of a value; a value that a logarithm cannot show is NaN. */
export function toPx({ type, domain: [from, to], rangePx: [start, end] }: Scale, value: number): number {
	const share =
		type === 'log'
			? Math.log(value / from) / Math.log(to / from)
			: to === from
				? 0.5
				: (value - from) / (to - from);
	return start + share * (end - start);
}

/** The value at a pixel. */
export function fromPx({ type, domain: [from, to], rangePx: [start, end] }: Scale, px: number): number {
	const share = (px - start) / (end - start);
	return type === 'log' ? from * (to / from) ** share : from + share * (to - from);
}

interface Wanted {
	readonly rangePx: readonly [number, number];
	/** about how many ticks */
	readonly count: number;
	readonly zero?: boolean;
	readonly log?: boolean;
}

/**
 * A scale that holds all values and begins and ends on a round tick; with `zero`, zero is one of them.
 * Without any value it runs from 0 to 1. Values ≤ 0 do not count on a logarithmic scale.
 */
export function scaleFor(values: readonly number[], { rangePx, count, zero, log }: Wanted): Scale {
	const usable = log ? values.filter((value) => value > 0) : values;
	if (usable.length === 0) return { type: 'linear', domain: [0, 1], rangePx, ticks: [0, 1] };
	let low = Math.min(...usable);
	let high = Math.max(...usable);
	if (log) return logScale(low, high, rangePx, count);
	if (zero) [low, high] = [Math.min(0, low), Math.max(0, high)];
	if (high - low < 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1e-3)) [low, high] = around(low);
	const [from, to] = nice(low, high, count);
	return { type: 'linear', domain: [from, to], rangePx, ticks: linearTicks(from, to, count) };
}

/** A scale that runs from one value to another, with the round ticks between them. */
export const scaleBetween = (
	[from, to]: readonly [number, number],
	{ rangePx, count }: Pick<Wanted, 'rangePx' | 'count'>
): Scale => ({ type: 'linear', domain: [from, to], rangePx, ticks: linearTicks(from, to, count) });

/** Room round a single value. */
const around = (value: number): [number, number] =>
	Math.abs(value) < 1e-9 ? [-1, 1] : [value - Math.abs(value) / 2, value + Math.abs(value) / 2];

/** Steps of 1, 2, 5 within a decade or two, whole decades beyond. */
function logScale(low: number, high: number, rangePx: Wanted['rangePx'], count: number): Scale {
	const decades = Math.log10(high / low);
	const steps = decades * 3 <= count + 1 ? [1, 2, 5] : decades * 2 <= count + 2 ? [1, 3] : [1];
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const all: number[] = [];
	for (let power = first; power <= last; power++) {
		for (const step of steps) all.push(Number((step * 10 ** power).toPrecision(12)));
	}
	const from = all.filter((tick) => tick <= low).at(-1) ?? low;
	const to = all.find((tick) => tick >= high) ?? high;
	const inside = all.filter((tick) => tick >= from && tick <= to);
	const domain: [number, number] = from === to ? [from / 2, to * 2] : [from, to];
	return { type: 'log', domain, rangePx, ticks: inside };
}

/**
 * A scale of years, without rounding its ends; ticks every five or ten years, at least so many px apart,
 * plus the last year (of the axis, or of a source that ends before it).
 */
export function yearScale(
	[from, to]: readonly [number, number],
	rangePx: readonly [number, number],
	leastPx: number,
	last = to
): Scale {
	const scale: Scale = { type: 'linear', domain: [from, to], rangePx, ticks: [] };
	const perYear = (rangePx[1] - rangePx[0]) / Math.max(1, to - from);
	const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= leastPx) ?? 100;
	const round: number[] = [];
	for (let year = Math.ceil(from / step) * step; year <= last; year += step) round.push(year);
	// The last year is always written; a round year that would touch it gives way.
	const clear = round.filter((year) => year === last || (last - year) * perYear >= leastPx);
	return { ...scale, ticks: clear.includes(last) ? clear : [...clear, last] };
}

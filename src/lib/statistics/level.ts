/** A series and a benchmark in, whether the one lies above the other whichever neighbouring year is taken, out. */
import type { Observed } from './change';
import { normalShareBelow } from './normal';
import { median } from './quantile';
import { settled } from './settled';

/** Each end is moved by one and by two years, both ways. */
const MOVES = [-2, -1, 1, 2];

export interface Level {
	/** the value compared: of one year, or the median of a period */
	readonly at: { readonly year: number } | { readonly from: number; readonly to: number };
	/** a number in the series' unit, or the series' own value of a year */
	readonly benchmark: number | { readonly year: number };
}

export interface LevelCompared {
	readonly judged: true;
	readonly value: number;
	readonly benchmark: number;
	/** value − benchmark */
	readonly difference: number;
	readonly direction: -1 | 0 | 1;
	/** half the source's 95 % interval of the difference; undefined where the source has none */
	readonly half: number | undefined;
	/** two-sided, from the source's interval; undefined where the source has none */
	readonly p: number | undefined;
	/** comparisons with one end moved: how many were known, how many kept the direction */
	readonly moved: number;
	readonly kept: number;
	/** all kept, at least two of each moved end known, and the difference outside the source's interval */
	readonly passes: boolean;
}

/** A value with half its 95 % interval, where known. */
interface Point {
	readonly value: number;
	readonly half: number | undefined;
}

type Half = (place: number) => number | undefined;

function pointAt({ years, values }: Observed, year: number, half: Half): Point | undefined {
	const place = years.indexOf(year);
	return place < 0 ? undefined : { value: values[place] as number, half: half(place) };
}

/** Errors of neighbouring years may be common, so the median keeps the middle half-width undivided. */
function pointOver({ years, values }: Observed, from: number, to: number, half: Half): Point | undefined {
	const places = years.flatMap((year, i) => (year >= from && year <= to ? [i] : []));
	if (places.length === 0) return undefined;
	const halves = places.map(half).filter((one) => one !== undefined);
	return {
		value: median(places.map((i) => values[i] as number)),
		half: halves.length === places.length ? median(halves) : undefined
	};
}

const together = (a: number | undefined, b: number | undefined) =>
	a === undefined || b === undefined ? undefined : Math.sqrt(a * a + b * b);

/**
 * Compares a level with a benchmark. `halves` are half-widths of the source's own 95 % interval, one for each known
 * year. A median over a period is moved by shifting its first and its last year. Without the value or the benchmark
 * there is no judgement.
 */
export function compareLevel(
	observed: Observed,
	{ at, benchmark }: Level,
	halves?: readonly number[]
): LevelCompared | { readonly judged: false } {
	const half: Half = (place) => halves?.[place];
	const valueAt = (first: number, second = first) =>
		'year' in at
			? pointAt(observed, at.year + first, half)
			: pointOver(observed, at.from + first, at.to + second, half);
	const benchmarkAt = (move: number): Point | undefined =>
		typeof benchmark === 'number'
			? { value: benchmark, half: 0 }
			: pointAt(observed, benchmark.year + move, half);
	const value = valueAt(0, 0);
	const against = benchmarkAt(0);
	if (!value || !against) return { judged: false };
	const ends = [
		MOVES.map((move) => [valueAt(move, 0), against] as const),
		...('year' in at ? [] : [MOVES.map((move) => [valueAt(0, move), against] as const)]),
		...(typeof benchmark === 'number' ? [] : [MOVES.map((move) => [value, benchmarkAt(move)] as const)])
	];
	const difference = settled(value.value - against.value);
	const direction = Math.sign(difference) as -1 | 0 | 1;
	const known = ends.map((end) =>
		end.flatMap(([a, b]) => (a && b ? [Math.sign(settled(a.value - b.value))] : []))
	);
	const kept = known.flat().filter((sign) => sign === direction).length;
	const reach = together(value.half, against.half);
	const p =
		reach === undefined || reach === 0
			? undefined
			: 2 * normalShareBelow((-1.96 * Math.abs(difference)) / reach);
	const moved = known.flat().length;
	const passes =
		direction !== 0 &&
		kept === moved &&
		known.every((end) => end.length >= 2) &&
		(p === undefined || settled(p) <= 0.05);
	return {
		judged: true,
		value: value.value,
		benchmark: against.value,
		difference,
		direction,
		half: reach,
		p: p === undefined ? undefined : settled(p),
		moved,
		kept,
		passes
	};
}

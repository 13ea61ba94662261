/** Windows of a row of years in; for each series over those years, its measure of change in every window, out. */
import { orthonormal, type Columns } from './least-squares';

export interface Scan {
	/** one measure a window, in the order given; the array is used again for the next series */
	readonly measures: (series: Float64Array) => Float64Array;
	/** adds 1 to the count of each window in which the series' measure has at least this size */
	readonly count: (series: Float64Array, least: Float64Array, counts: Uint32Array) => void;
}

/** First and last place, both included. */
type Places = readonly (readonly [first: number, last: number])[];

/**
 * τ-a in each window. Windows that end in the same year share their pairs: one pass over all pairs of years serves
 * every window.
 */
export function scanOrder(years: number, places: Places): Scan {
	const order = Int32Array.from(places, (_, w) => w).sort(
		(a, b) => (places[a] as readonly [number, number])[1] - (places[b] as readonly [number, number])[1]
	);
	const firsts = Int32Array.from(order, (w) => (places[w] as readonly [number, number])[0]);
	const ends = Int32Array.from(order, (w) => (places[w] as readonly [number, number])[1]);
	const pairs = Float64Array.from(places, ([first, last]) => ((last - first + 1) * (last - first)) / 2);
	const scores = new Int32Array(years);
	const found = new Int32Array(places.length);
	/** Scores of all windows, in the order of their ends. */
	const scan = (series: Float64Array) => {
		scores.fill(0);
		let next = 0;
		for (let end = 1; end < years; end += 1) {
			const late = series[end] as number;
			let rising = 0;
			// scores[start] becomes the score of the window from start to end
			for (let start = end - 1; start >= 0; start -= 1) {
				const early = series[start] as number;
				rising += Number(late > early) - Number(late < early);
				scores[start] = (scores[start] as number) + rising;
			}
			for (; next < found.length && ends[next] === end; next += 1)
				found[next] = scores[firsts[next] as number] as number;
		}
	};
	const result = new Float64Array(places.length);
	return {
		measures: (series) => {
			scan(series);
			order.forEach((w, place) => (result[w] = (found[place] as number) / (pairs[w] as number)));
			return result;
		},
		count: (series, least, counts) => {
			scan(series);
			for (let place = 0; place < found.length; place += 1) {
				const w = order[place] as number;
				const size = Math.abs(found[place] as number) + 1e-6;
				counts[w] = (counts[w] as number) + Number(size >= (least[w] as number) * (pairs[w] as number));
			}
		}
	};
}

/** Coefficients that turn the columns, inside a window, into their orthonormal basis there: row by row, lower. */
function coefficients(columns: Columns, first: number, last: number): Float64Array {
	const size = columns.length;
	const inside = columns.map((column) => column.slice(first, last + 1));
	const { basis } = orthonormal(inside);
	// basis = columns × C: follow the columns through their own triangular system
	const lower = new Float64Array(size * size);
	for (let k = 0; k < size; k += 1) {
		const along = basis.map((unit) =>
			unit.reduce((sum, value, i) => sum + value * (inside[k]?.[i] as number), 0)
		);
		// unit_k = (column_k − Σ_j<k along_j unit_j) ÷ along_k
		for (let c = 0; c <= k; c += 1) {
			let own = c === k ? 1 : 0;
			for (let j = c; j < k; j += 1) own -= (along[j] as number) * (lower[j * size + c] as number);
			lower[k * size + c] = own / (along[k] as number);
		}
	}
	return lower;
}

/**
 * Partial correlation of the last column in each window, the others taken out (see change). Sums up to each year are
 * added once for a series; a window is then a difference of two sums.
 */
export function scanRegression(columns: Columns, places: Places): Scan {
	const size = columns.length;
	const years = (columns[0] as Float64Array).length;
	const lower = new Float64Array(places.length * size * size);
	places.forEach(([first, last], w) => lower.set(coefficients(columns, first, last), w * size * size));
	const from = Int32Array.from(places, ([first]) => first * (size + 1));
	const until = Int32Array.from(places, ([, last]) => (last + 1) * (size + 1));
	const sums = new Float64Array((years + 1) * (size + 1));
	const inside = new Float64Array(size);
	const addUp = (series: Float64Array) => {
		for (let year = 0; year < years; year += 1) {
			const value = series[year] as number;
			const now = year * (size + 1);
			const next = now + size + 1;
			for (let k = 0; k < size; k += 1)
				sums[next + k] = (sums[now + k] as number) + value * ((columns[k] as Float64Array)[year] as number);
			sums[next + size] = (sums[now + size] as number) + value * value;
		}
	};
	let along = 0;
	/** What the window leaves for the last column to explain; `along` is its part of it. */
	const split = (w: number): number => {
		const [before, after, own] = [from[w] as number, until[w] as number, w * size * size];
		for (let k = 0; k < size; k += 1) inside[k] = (sums[after + k] as number) - (sums[before + k] as number);
		const all = (sums[after + size] as number) - (sums[before + size] as number);
		let rest = all;
		for (let k = 0; k < size; k += 1) {
			along = 0;
			for (let c = 0; c <= k; c += 1) along += (lower[own + k * size + c] as number) * (inside[c] as number);
			if (k < size - 1) rest -= along * along;
		}
		return rest <= 1e-10 * all ? 0 : rest;
	};
	const result = new Float64Array(places.length);
	return {
		measures: (series) => {
			addUp(series);
			for (let w = 0; w < result.length; w += 1) {
				const rest = split(w);
				result[w] = rest === 0 ? 0 : Math.max(-1, Math.min(1, along / Math.sqrt(rest)));
			}
			return result;
		},
		count: (series, least, counts) => {
			addUp(series);
			for (let w = 0; w < counts.length; w += 1) {
				const size = least[w] as number;
				const rest = split(w);
				const reaches = size <= 0 || (rest > 0 && along * along >= size * size * rest);
				counts[w] = (counts[w] as number) + Number(reaches);
			}
		}
	};
}

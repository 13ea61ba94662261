/** Numbers in, the one at a place of their order out, without sorting them all. */

/**
 * The value that would stand at `place` (from 0) if the first `count` numbers were sorted. Moves numbers about in
 * place; none may be NaN. Source: Hoare 1961, the median of three as pivot.
 */
export function nthSmallest(values: Float64Array, place: number, count = values.length): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const [a, b, c] = [values[low] as number, values[(low + high) >> 1] as number, values[high] as number];
		const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
		let left = low;
		let right = high;
		while (left <= right) {
			while ((values[left] as number) < pivot) left += 1;
			while ((values[right] as number) > pivot) right -= 1;
			if (left > right) break;
			const held = values[left] as number;
			values[left] = values[right] as number;
			values[right] = held;
			left += 1;
			right -= 1;
		}
		if (place <= right) high = right;
		else if (place >= left) low = left;
		else break;
	}
	return values[place] as number;
}

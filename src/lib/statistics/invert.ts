/** A rising function and a level in, the place where the function reaches the level out. */

/**
 * Solves rising(x) = level on [low, high] to the last digits of x. The function must not fall there; where the
 * level lies outside its range, the nearer end comes back. Source: Illinois variant of regula falsi (Dowell and
 * Jarratt 1971), with a halving whenever it stalls.
 */
export function invert(rising: (x: number) => number, level: number, low: number, high: number): number {
	let atLow = rising(low) - level;
	let atHigh = rising(high) - level;
	if (atLow >= 0) return low;
	if (atHigh <= 0) return high;
	for (let step = 0; step < 400; step += 1) {
		const width = high - low;
		if (width <= 2 ** -52 * Math.max(Math.abs(low), Math.abs(high))) break;
		const chord = low + (width * atLow) / (atLow - atHigh);
		const middle = step % 3 === 2 || !(chord > low && chord < high) ? low + width / 2 : chord;
		const found = rising(middle) - level;
		if (found === 0) return middle;
		if (found < 0) {
			low = middle;
			atLow = found;
			atHigh /= 2;
		} else {
			high = middle;
			atHigh = found;
			atLow /= 2;
		}
	}
	return low + (high - low) / 2;
}

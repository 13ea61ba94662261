/** A number → the same number with no more digits than can be meant. */

/** Rounded to a number of significant digits; 0, infinities and NaN come back as they are. */
export function significant(value: number, digits: number): number {
	if (!Number.isFinite(value) || value === 0) return value;
	// Through text, so that 0.1 + 0.2 does not come back as 0.30000000000000004.
	const rounded = Number(value.toPrecision(digits));
	return rounded === 0 ? 0 : rounded;
}

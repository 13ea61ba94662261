/** A series as unbroken stretches of neighbouring years: a gap is never bridged. */

/** Points in order; a new stretch begins wherever a year is left out. */
export function segments<P extends { readonly year: number }>(points: readonly P[]): P[][] {
	const result: P[][] = [];
	for (const point of points) {
		const stretch = result.at(-1);
		const last = stretch?.at(-1);
		if (stretch && last && point.year === last.year + 1) stretch.push(point);
		else result.push([point]);
	}
	return result;
}

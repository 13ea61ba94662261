/** Student's t distribution: a value and degrees of freedom in, the share below it out, and the other way round. */
import { Fault } from '$lib/base/fault';
import { betaShareBelow } from './beta';
import { invert } from './invert';

/** P(|T| ≥ |t|): the two-sided p value. Degrees may be fractions. Throws Fault unless above 0. */
export function studentTwoSided(t: number, degrees: number): number {
	if (!(degrees > 0)) throw new Fault('student', 'degrees of freedom', degrees, 'above 0');
	if (!Number.isFinite(t)) return Number.isNaN(t) ? NaN : 0;
	const square = t * t;
	return betaShareBelow(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square));
}

/** P(T ≤ t). Throws Fault unless degrees are above 0. */
export function studentShareBelow(t: number, degrees: number): number {
	const tail = studentTwoSided(t, degrees) / 2;
	return t < 0 ? tail : 1 - tail;
}

/** The t below which a share lies. Throws Fault outside (0, 1) or unless degrees are above 0. */
export function studentQuantile(share: number, degrees: number): number {
	if (!(share > 0 && share < 1)) throw new Fault('studentQuantile', 'not a share', share, 'between 0 and 1');
	if (share === 0.5) return 0;
	const tail = 2 * Math.min(share, 1 - share);
	let top = 1;
	while (studentTwoSided(top, degrees) > tail) top *= 2;
	const size = invert((t) => -studentTwoSided(t, degrees), -tail, 0, top);
	return share < 0.5 ? -size : size;
}

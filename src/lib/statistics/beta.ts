/** The beta distribution: two shapes and a value in, the share below it out, and the value at a share. */
import { gammaln } from 'simple-statistics';
import { Fault } from '$lib/base/fault';
import { invert } from './invert';

/** The continued fraction of the incomplete beta function, by Lentz's method (Numerical Recipes 6.4). */
function fraction(a: number, b: number, x: number): number {
	let c = 1;
	let d = 1 / (1 - ((a + b) * x) / (a + 1));
	let result = d;
	for (let m = 1; m < 100_000; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / (1 + even * d);
		c = 1 + even / c;
		result *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / (1 + odd * d);
		c = 1 + odd / c;
		const step = d * c;
		result *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return result;
}

/**
 * Share of the beta distribution below x: the regularised I_x(a, b). `rest` is 1 − x, to be given where x is so
 * close to 1 that the difference would lose digits. Throws Fault for shapes that are not positive or x outside [0, 1].
 */
export function betaShareBelow(a: number, b: number, x: number, rest = 1 - x): number {
	if (!(a > 0 && b > 0)) throw new Fault('beta', 'shape is not positive', [a, b], 'above 0');
	if (!(x >= 0 && rest >= 0)) throw new Fault('beta', 'not a share', x, '0 to 1');
	if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
	const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(rest));
	if (x < (a + 1) / (a + b + 2)) return (front * fraction(a, b, x)) / a;
	return 1 - (front * fraction(b, a, rest)) / b;
}

/** The value below which a share of the beta distribution lies. Throws Fault outside (0, 1). */
export function betaQuantile(a: number, b: number, share: number): number {
	if (!(share > 0 && share < 1)) throw new Fault('betaQuantile', 'not a share', share, 'between 0 and 1');
	return invert((x) => betaShareBelow(a, b, x), share, 0, 1);
}

/** The gamma distribution: shape and value in, shares below and above out, and the value at a share. */
import { gammaln } from 'simple-statistics';
import { Fault } from '$lib/base/fault';
import { invert } from './invert';

/** x^a e^−x / Γ(a + 1), the first term of the series below. */
const front = (shape: number, x: number) => Math.exp(shape * Math.log(x) - x - gammaln(shape + 1));

/** P(a, x) by its power series: fast for x below a + 1. */
function series(shape: number, x: number): number {
	let term = 1;
	let sum = 1;
	for (let n = 1; term > sum * 1e-17; n += 1) {
		term *= x / (shape + n);
		sum += term;
	}
	return sum * front(shape, x);
}

/** Q(a, x) by Lentz's continued fraction: fast for x above a + 1. */
function fraction(shape: number, x: number): number {
	let b = x + 1 - shape;
	let c = 1e300;
	let d = 1 / b;
	let result = d;
	for (let n = 1; n < 100_000; n += 1) {
		const a = -n * (n - shape);
		b += 2;
		d = 1 / (a * d + b);
		c = b + a / c;
		const step = c * d;
		result *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return result * shape * front(shape, x);
}

function check(shape: number, x: number): void {
	if (!(shape > 0)) throw new Fault('gamma', 'shape is not positive', shape, 'above 0');
	if (!(x >= 0)) throw new Fault('gamma', 'value below zero', x, '0 or more');
}

/** Share of the gamma distribution (scale 1) below x: the regularised P(a, x). Throws Fault for a ≤ 0 or x < 0. */
export function lowerGammaShare(shape: number, x: number): number {
	check(shape, x);
	if (x === 0) return 0;
	return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
}

/** Share above x: the regularised Q(a, x), exact where it is tiny. Throws Fault for a ≤ 0 or x < 0. */
export function upperGammaShare(shape: number, x: number): number {
	check(shape, x);
	if (x === 0) return 1;
	return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
}

/** The value below which a share of the gamma distribution (scale 1) lies. Throws Fault outside (0, 1). */
export function gammaQuantile(shape: number, share: number): number {
	if (!(share > 0 && share < 1)) throw new Fault('gammaQuantile', 'not a share', share, 'between 0 and 1');
	let top = shape + 1;
	while (lowerGammaShare(shape, top) < share) top *= 2;
	return invert((x) => lowerGammaShare(shape, x), share, 0, top);
}

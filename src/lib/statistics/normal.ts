/** The standard normal distribution: a value in, the share below it out, and the other way round. */
import { Fault } from '$lib/base/fault';
import { upperGammaShare } from './gamma';
import { logarithm } from './logarithm';

/** P(Z ≤ z) of the standard normal, relative error below 1e-13. */
export function normalShareBelow(z: number): number {
	const tail = upperGammaShare(0.5, (z * z) / 2) / 2;
	return z < 0 ? tail : 1 - tail;
}

type Coefficients = readonly number[];
const CENTRE: readonly [Coefficients, Coefficients] = [
	[
		2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
		13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608
	],
	[
		5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
		5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1
	]
];
const SHOULDER: readonly [Coefficients, Coefficients] = [
	[
		7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
		3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734
	],
	[
		1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
		0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1
	]
];
const TAIL: readonly [Coefficients, Coefficients] = [
	[
		2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
		0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772
	],
	[
		2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
		0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1
	]
];

/** Numerator over denominator, both with the highest power first. */
function ratio([above, below]: readonly [Coefficients, Coefficients], r: number): number {
	let numerator = 0;
	let denominator = 0;
	for (let i = 0; i < 8; i += 1) {
		numerator = numerator * r + (above[i] as number);
		denominator = denominator * r + (below[i] as number);
	}
	return numerator / denominator;
}

/**
 * The z below which a share of the standard normal lies; ±Infinity at 1 and 0. Throws Fault outside [0, 1].
 * Uses no function whose last digit depends on the engine. Source: Wichura 1988, algorithm AS 241 (PPND16).
 */
export function normalQuantile(share: number): number {
	if (!(share >= 0 && share <= 1)) throw new Fault('normalQuantile', 'not a share', share, '0 to 1');
	const q = share - 0.5;
	if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
	const tail = q < 0 ? share : 1 - share;
	if (tail === 0) return q < 0 ? -Infinity : Infinity;
	const r = Math.sqrt(-logarithm(tail));
	const z = r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(TAIL, r - 5);
	return q < 0 ? -z : z;
}

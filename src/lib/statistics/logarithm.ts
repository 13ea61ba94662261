/** A positive number in, its natural logarithm out: by rounded operations alone, the same in every engine. */

const parts = new Float64Array(1);
const bits = new Uint32Array(parts.buffer);
// The word that holds sign and exponent stands second on little-endian machines.
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LN2 = 0.6931471805599453;

/**
 * ln x, within one unit of the last digit. Engines differ in the last digit of Math.log; numbers that decide
 * a verdict use this one, built from + − × ÷, which IEEE 754 fixes to the bit.
 * Returns NaN below zero, −Infinity at zero. Source: 2 artanh((m − 1)/(m + 1)) + e ln 2 for x = m·2^e.
 */
export function logarithm(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	let exponent = 0;
	if (x < 2 ** -1022) {
		x *= 2 ** 54;
		exponent = -54;
	}
	parts[0] = x;
	const word = bits[high] as number;
	exponent += ((word >>> 20) & 0x7ff) - 1023;
	bits[high] = (word & 0xfffff) | 0x3ff00000;
	let mantissa = parts[0];
	if (mantissa > Math.SQRT2) {
		mantissa /= 2;
		exponent += 1;
	}
	const s = (mantissa - 1) / (mantissa + 1);
	const q = s * s;
	let sum = 0;
	for (let k = 23; k >= 3; k -= 2) sum = (sum + 1 / k) * q;
	return 2 * (s + s * sum) + exponent * LN2;
}

/** The F distribution: a ratio of variances and its degrees in, the share above it out. */
import { Fault } from '$lib/base/fault';
import { betaShareBelow } from './beta';

/** P(F ≥ f); degrees may be fractions. Throws Fault for degrees not above 0 or f below 0. */
export function fisherAbove(f: number, degrees: number, residualDegrees: number): number {
	if (!(degrees > 0 && residualDegrees > 0))
		throw new Fault('fisher', 'degrees of freedom', [degrees, residualDegrees], 'above 0');
	if (!(f >= 0)) throw new Fault('fisher', 'ratio', f, '0 or more');
	const [part, rest] = [degrees * f, residualDegrees];
	return betaShareBelow(residualDegrees / 2, degrees / 2, rest / (rest + part), part / (rest + part));
}

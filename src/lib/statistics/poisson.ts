/** Counts and what they were counted over in, rates with exact intervals and their comparison out. */
import { Fault } from '$lib/base/fault';
import { betaQuantile, betaShareBelow } from './beta';
import { gammaQuantile } from './gamma';

export interface Rate {
	/** events for one unit of exposure */
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

function check(events: number, exposure: number): void {
	if (!(Number.isInteger(events) && events >= 0))
		throw new Fault('poisson', 'not a count', events, '0, 1, 2 …');
	if (!(exposure > 0)) throw new Fault('poisson', 'exposure', exposure, 'above 0');
}

/** Rate with its exact interval (Garwood 1936). Throws Fault for a broken count or exposure. */
export function poissonRate(events: number, exposure: number, confidence = 0.95): Rate {
	check(events, exposure);
	const tail = (1 - confidence) / 2;
	const low = events === 0 ? 0 : gammaQuantile(events, tail);
	return {
		value: events / exposure,
		low: low / exposure,
		high: gammaQuantile(events + 1, 1 - tail) / exposure
	};
}

export interface RateRatio extends Rate {
	/** two-sided: twice the smaller binomial tail, at most 1 */
	readonly p: number;
}

/**
 * Second rate ÷ first rate, with the exact conditional interval and test (Przyborowski and Wilenski 1940; the
 * interval of Clopper and Pearson 1934). It supposes that counts vary as Poisson counts do: years of protest vary
 * more, so this describes and never judges. Undefined where nothing was counted at all.
 */
export function rateRatio(
	first: { readonly events: number; readonly exposure: number },
	second: { readonly events: number; readonly exposure: number },
	confidence = 0.95
): RateRatio | undefined {
	check(first.events, first.exposure);
	check(second.events, second.exposure);
	const [a, b] = [first.events, second.events];
	if (a + b === 0) return undefined;
	const tail = (1 - confidence) / 2;
	const ratio = (share: number) => (share / (1 - share)) * (first.exposure / second.exposure);
	const even = second.exposure / (first.exposure + second.exposure);
	const atMost = a === 0 ? 1 : betaShareBelow(a, b + 1, 1 - even, even);
	const atLeast = b === 0 ? 1 : betaShareBelow(b, a + 1, even);
	return {
		value: a === 0 ? Infinity : (b / a) * (first.exposure / second.exposure),
		low: b === 0 ? 0 : ratio(betaQuantile(b, a + 1, tail)),
		high: a === 0 ? Infinity : ratio(betaQuantile(b + 1, a, 1 - tail)),
		p: Math.min(1, 2 * Math.min(atMost, atLeast))
	};
}

/** What a survey says with its uncertainty: answers of a domain in, weighted shares and means with intervals out. */
import { betaQuantile } from '$lib/statistics/beta';
import { studentQuantile } from '$lib/statistics/student';
import { degreesOf, sizeOf, type Design } from './design';
import { membersOf, within, type Domain } from './domain';
import { ASSUMED_DESIGN_EFFECT, effectiveSize, kishSize } from './effective';
import { variance } from './linearise';

/** Level of all intervals. */
const LEVEL = 0.95;
const UPPER = 1 - (1 - LEVEL) / 2;

export interface Estimate {
	/** a share from 0 to 1, or a mean in the answer's unit; NaN for an empty domain */
	readonly value: number;
	readonly standardError: number;
	/** 95 %; NaN where the design leaves no degrees of freedom */
	readonly low: number;
	readonly high: number;
	/** units less strata that have a respondent in the domain */
	readonly degrees: number;
	/** respondents who entered */
	readonly n: number;
	/** how many a simple sample would need for the same certainty */
	readonly effective: number;
	/** whether the interval was widened by an assumed design effect of 2 */
	readonly assumed: boolean;
}

/** Weighted mean and each member's influence on it. */
function meanOf(design: Design, value: (respondent: number) => number, domain: Domain) {
	const members = membersOf(design, domain);
	const { n, weight } = sizeOf(design, domain);
	let sum = 0;
	for (const at of members) sum += (design.weights[at] as number) * value(at);
	const mean = sum / weight;
	const influence = Float64Array.from(
		members,
		(at) => ((design.weights[at] as number) * (value(at) - mean)) / weight
	);
	return { n, weight, mean, influence: { members, values: influence } };
}

const critical = (degrees: number) => (degrees > 0 ? studentQuantile(UPPER, degrees) : Number.NaN);

const widened = ({ basis }: Design, variance: number) =>
	basis === 'none' ? variance * ASSUMED_DESIGN_EFFECT : variance;

const nothing: Estimate = {
	value: Number.NaN,
	standardError: Number.NaN,
	low: Number.NaN,
	high: Number.NaN,
	degrees: 0,
	n: 0,
	effective: 0,
	assumed: false
};

/**
 * Weighted mean with a t interval (R: svymean, confint with df = degf).
 * @param value the answer of a respondent in the domain
 */
export function meanEstimate(design: Design, value: (respondent: number) => number, whole: Domain): Estimate {
	const domain = within(design, whole, () => true);
	const { n, weight, mean, influence } = meanOf(design, value, domain);
	if (n === 0 || weight === 0) return nothing;
	const found = widened(design, variance(design, influence));
	const spread = meanOf(design, (at) => (value(at) - mean) ** 2, domain).mean;
	const degrees = degreesOf(design, domain);
	const reach = critical(degrees) * Math.sqrt(found);
	return {
		value: mean,
		standardError: Math.sqrt(found),
		low: mean - reach,
		high: mean + reach,
		degrees,
		n,
		effective: effectiveSize(design, domain, found, spread),
		assumed: design.basis === 'none'
	};
}

/** Clopper and Pearson's interval at the ends of the scale, for the effective size: there a logit has no width. */
function endInterval(share: number, effective: number): readonly [number, number] {
	const tail = (1 - LEVEL) / 2;
	if (share === 0) return [0, betaQuantile(1, effective, 1 - tail)];
	return [betaQuantile(effective, 1, tail), 1];
}

/**
 * Weighted share with a logit interval (R: svyciprop, method "logit"); at 0 and at 1 the exact binomial interval for
 * Kish's effective size, because there the linearised variance is 0.
 * @param chosen whether a respondent in the domain gave the answer
 */
export function shareEstimate(design: Design, chosen: Domain, whole: Domain): Estimate {
	// Its members are listed once for all that is asked of them.
	const domain = within(design, whole, () => true);
	const { n, weight, mean, influence } = meanOf(design, (at) => (chosen(at) ? 1 : 0), domain);
	if (n === 0 || weight === 0) return nothing;
	// Weights of any scale may leave a share of all a last digit away from 1.
	const share = mean > 1 - 1e-12 ? 1 : mean;
	const found = widened(design, variance(design, influence));
	const degrees = degreesOf(design, domain);
	const shared = {
		value: share,
		standardError: Math.sqrt(found),
		degrees,
		n,
		assumed: design.basis === 'none'
	};
	if (share === 0 || share === 1) {
		const effective = design.basis === 'none' ? n / ASSUMED_DESIGN_EFFECT : kishSize(design, domain);
		const [low, high] = endInterval(share, effective);
		return { ...shared, low, high, effective };
	}
	const reach = (critical(degrees) * Math.sqrt(found)) / (share * (1 - share));
	const odds = Math.log(share / (1 - share));
	const back = (logit: number) => 1 / (1 + Math.exp(-logit));
	return {
		...shared,
		low: back(odds - reach),
		high: back(odds + reach),
		effective: effectiveSize(design, domain, found, share * (1 - share))
	};
}

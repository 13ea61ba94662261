/** How many respondents a weighted answer is worth: a design and a domain in, effective sizes out. */
import { sizeOf, type Design } from './design';
import { membersOf, type Domain } from './domain';

/** Where neither weights nor design are known, intervals are made as wide as if half of the respondents had answered. */
export const ASSUMED_DESIGN_EFFECT = 2;

/** Kish's effective size: (Σ w)² ÷ Σ w². 0 for an empty domain. Source: Kish 1965. */
export function kishSize(design: Design, domain: Domain): number {
	let [sum, squares] = [0, 0];
	for (const at of membersOf(design, domain)) {
		const weight = design.weights[at] as number;
		sum += weight;
		squares += weight * weight;
	}
	return squares > 0 ? (sum * sum) / squares : 0;
}

/**
 * Effective respondents of an answer: respondents ÷ design effect, where the design effect is the variance against
 * that of a simple sample of as many; never above Kish's size. Without any design: half of the respondents.
 * @param simpleVariance variance of the answer over one simple draw (share × (1 − share))
 */
export function effectiveSize(
	design: Design,
	domain: Domain,
	variance: number,
	simpleVariance: number
): number {
	const { n } = sizeOf(design, domain);
	if (design.basis === 'none') return n / ASSUMED_DESIGN_EFFECT;
	const kish = kishSize(design, domain);
	return variance > 0 && simpleVariance > 0 ? Math.min(kish, simpleVariance / variance) : kish;
}

/** Two domains of one design → how far apart a share lies in them, with the interval that their common design gives. */
import { studentQuantile } from '$lib/statistics/student';
import { degreesOf, sizeOf, type Design } from './design';
import { membersOf, within, type Domain } from './domain';
import { ASSUMED_DESIGN_EFFECT } from './effective';
import { variance } from './linearise';

export interface Difference {
	/** first less second, in shares */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly degrees: number;
}

/**
 * Share in the first domain less share in the second (R: svyby with covmat, svycontrast; t interval with the degrees
 * of both domains together). Domains in one stratum or cluster are correlated and treated so. Nothing for an empty one.
 */
export function differenceOf(
	design: Design,
	chosen: Domain,
	first: Domain,
	second: Domain
): Difference | undefined {
	const [one, two] = [sizeOf(design, first), sizeOf(design, second)];
	if (one.weight === 0 || two.weight === 0) return undefined;
	const share = (domain: Domain, weight: number) =>
		sizeOf(design, within(design, domain, chosen)).weight / weight;
	const [a, b] = [share(first, one.weight), share(second, two.weight)];
	const either: Domain = (at) => first(at) || second(at);
	const members = membersOf(design, either);
	const values = Float64Array.from(members, (at) => {
		const answer = chosen(at) ? 1 : 0;
		const weight = design.weights[at] as number;
		return (
			(first(at) ? (weight * (answer - a)) / one.weight : 0) -
			(second(at) ? (weight * (answer - b)) / two.weight : 0)
		);
	});
	const degrees = degreesOf(design, either);
	const found = variance(design, { members, values }) * (design.basis === 'none' ? ASSUMED_DESIGN_EFFECT : 1);
	const reach = degrees > 0 ? studentQuantile(0.975, degrees) * Math.sqrt(found) : Number.NaN;
	return { value: a - b, low: a - b - reach, high: a - b + reach, degrees };
}

/** A gap in the world, with its reason: transforms carry it, evidence counts it, charts draw it. */
export type MissingReason =
	/** the source covers the country, but has no value for this year */
	| 'no-value'
	/** the source does not cover the country at all */
	| 'not-covered'
	/** the year lies before the source's first or after its last year */
	| 'outside-source'
	/** fewer than two thirds of a region's members are known */
	| 'too-few-members'
	/** the publisher's terms do not allow us to pass the figures on */
	| 'not-shippable'
	/** the value exists, but the arithmetic has no answer (division by zero, logarithm of zero) */
	| 'undefined';

export interface Missing {
	readonly missing: MissingReason;
}

export const missing = (reason: MissingReason): Missing => ({ missing: reason });
export const isMissing = (value: unknown): value is Missing =>
	typeof value === 'object' && value !== null && 'missing' in value;

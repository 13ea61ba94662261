/** What happened, before anyone judges it: the numbers that a sentence under a figure's title is made from. */
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import type { Observation } from '$lib/indicators/series';
import type { MissingReason } from '$lib/base/missing';
import type { Period } from './evidence';

/** Who a finding is about: a country, the chosen region as one, or the world. */
export type Subject = Iso3 | 'region' | 'world';

/** A number with the interval around it, in the indicator's unit. */
export interface Span {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** What the expectation's own comparison found, by its kind. */
export type Comparison =
	/** rise, fall, turn, spread */
	| { readonly kind: 'trend'; readonly perDecade: Span }
	/** medians of the known years on each side */
	| {
			readonly kind: 'step';
			readonly after: number;
			readonly before: { readonly median: number; readonly years: number };
			readonly since: { readonly median: number; readonly years: number };
	  }
	/** change per decade up to the year and after it */
	| {
			readonly kind: 'turn';
			readonly after: number;
			readonly perDecadeBefore: Span;
			readonly perDecadeSince: Span;
	  }
	/** the value compared, the benchmark, and in how many known years it lay on the expected side */
	| {
			readonly kind: 'level';
			readonly value: number;
			readonly year?: number;
			readonly benchmark: number;
			readonly benchmarkYear?: number;
			readonly yearsOnSide: number;
	  }
	/** mean within-country Spearman correlation over the countries */
	| { readonly kind: 'association'; readonly rho: number; readonly countries: number; readonly years: number }
	/** events and years on each side; rates per million people and year with exact Poisson intervals */
	| {
			readonly kind: 'count';
			readonly after: number;
			readonly before: { readonly events: number; readonly years: number; readonly rate: Span };
			readonly since: { readonly events: number; readonly years: number; readonly rate: Span };
	  };

export interface Finding {
	readonly subject: Subject;
	readonly indicator: IndicatorId;
	/** the window looked at */
	readonly period: Period;
	/** absent where nothing is known; then `gap` says why */
	readonly first?: Observation;
	readonly last?: Observation;
	readonly highest?: Observation;
	readonly lowest?: Observation;
	/** known years in the window, and years without a value */
	readonly n: number;
	readonly missing: number;
	readonly gap?: MissingReason;
	readonly comparison?: Comparison;
	/** of all countries judged over the same years: how many moved the same way */
	readonly rank?: { readonly same: number; readonly of: number };
}

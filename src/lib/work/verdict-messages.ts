/** What a page and the worker that judges say to each other: plain values, copied on the way. */
import type { Evidence, Period, Side } from '$lib/argument/evidence';
import type { PieceVerdict } from '$lib/argument/verdict';
import type { Indicator } from '$lib/indicators/indicator';
import type { Region } from '$lib/indicators/region';
import type { Curve } from '$lib/judging/curve';

/** One piece to be judged for a region and a period; the worker fetches the numbers itself. */
export interface Case {
	readonly piece: Evidence;
	/** in the order of the piece's indicators */
	readonly indicators: readonly Indicator[];
	readonly region: Region;
	readonly period: Period;
}

/** A piece as it bears on a claim, for the curve of all reasonable ways to reckon. */
export interface Specified extends Case {
	readonly side: Side;
	/** pieces of the same group that expect the same kind of change: the same question asked of another indicator */
	readonly variants: readonly Omit<Case, 'region' | 'period'>[];
}

export type Request =
	/** once, before anything else: where the site's files lie */
	| {
			readonly kind: 'open';
			readonly base: string;
			/** the indicator of population, for weighing a region's members */
			readonly people: Indicator;
			/** preset regions, which the world is tried without */
			readonly presets: readonly Region[];
	  }
	| {
			readonly kind: 'judge';
			readonly id: number;
			readonly cases: readonly Case[];
			/** largest p value that survives Benjamini–Hochberg in the edition */
			readonly limit: number;
			/**
			 * a whole argument: each piece from its members' own series, without a rank among all countries and without the
			 * smallest change that would have been found, which nothing combines
			 */
			readonly whole?: boolean;
	  }
	| { readonly kind: 'specify'; readonly id: number; readonly pieces: readonly Specified[] }
	| { readonly kind: 'cancel'; readonly id: number };

export type Answer =
	| { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
	/** a list for each case, in the order asked */
	| { readonly kind: 'judged'; readonly id: number; readonly verdicts: readonly (readonly PieceVerdict[])[] }
	| { readonly kind: 'specified'; readonly id: number; readonly curve: Curve }
	| { readonly kind: 'cancelled'; readonly id: number }
	| { readonly kind: 'failed'; readonly id: number; readonly message: string };

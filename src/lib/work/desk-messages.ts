/** What the desk asks its worker and what it hears: series as plain numbers, judged and summed up by the rules of the statistics. */
import type { Associated, Paired, TooFew } from '$lib/statistics/association';
import type { Change, Observed } from '$lib/statistics/change';
import type { Sums, SumsRequest } from './desk-sums';

export type VerdictRequest =
	| {
			readonly kind: 'change';
			/** every country's series, from which the ways of wandering are learnt */
			readonly world: readonly Observed[];
			/** places in the world of those that are judged */
			readonly chosen: readonly number[];
			readonly change: Change;
	  }
	| { readonly kind: 'association'; readonly world: readonly Paired[]; readonly chosen: readonly number[] };

export type DeskRequest = SumsRequest | VerdictRequest;

export interface JudgedCountry {
	readonly place: number;
	/** absent where the series is too short to be judged */
	readonly judged?: { readonly measure: number; readonly p: number; readonly lean: -1 | 0 | 1 };
}

export type DeskVerdict =
	| { readonly kind: 'change'; readonly countries: readonly JudgedCountry[] }
	| { readonly kind: 'association'; readonly found: Associated | TooFew };

export type DeskAnswer = DeskVerdict | { readonly kind: 'sums'; readonly sums: Sums };

/** What a request is answered with. */
export type AnswerTo<Request extends DeskRequest> = Extract<DeskAnswer, { readonly kind: Request['kind'] }>;
export type Ask = <Request extends DeskRequest>(request: Request) => Promise<AnswerTo<Request>>;

/** What the desk asks its worker and what it hears: series as plain numbers summed up, a view judged as a piece of evidence. */
import type { Basis } from '$lib/argument/basis';
import type { PieceInRegion } from '$lib/judging/judge-region';
import type { Sums, SumsRequest } from './desk-sums';

export type DeskRequest = SumsRequest | { readonly kind: 'judge'; readonly basis: Basis };

export type DeskAnswer =
	| { readonly kind: 'sums'; readonly sums: Sums }
	/** absent for what is only described */
	| { readonly kind: 'judge'; readonly found?: PieceInRegion };

/** What a request is answered with. */
export type AnswerTo<Request extends DeskRequest> = Extract<DeskAnswer, { readonly kind: Request['kind'] }>;
export type Ask = <Request extends DeskRequest>(request: Request) => Promise<AnswerTo<Request>>;

/** What a page and the worker that reads its file say to each other. */
import type { Look } from '$lib/intake/look';
import type { Mapping } from '$lib/intake/mapping';
import type { Choices, Outcome } from '$lib/intake/outcome';
import type { RefusalKind } from '$lib/table/refusal';
import type { SurveyPlan } from '$lib/surveys/plan';
import type { ReadWishes } from '$lib/table/sheet';
import type { FromSurvey, ToSurvey } from './survey-messages';

export interface OpenRequest {
	readonly kind: 'open';
	readonly file: Blob;
	readonly name: string;
	readonly wishes: ReadWishes;
	/** the texts of countries.csv and country-codes.csv */
	readonly countries: string;
	readonly codes: string;
}

export type ToIntake =
	| OpenRequest
	| ToSurvey
	| { readonly kind: 'settle'; readonly mapping: Mapping; readonly choices: Choices }
	| { readonly kind: 'report' }
	/** rows that are no respondents */
	| { readonly kind: 'left-out'; readonly plan: SurveyPlan }
	| { readonly kind: 'values' };

/** What is told of a refusal: errors lose their class on the way. */
export interface Refused {
	readonly kind: RefusalKind | 'fault';
	readonly detail: string;
	readonly size: number;
}

export type FromIntake =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	/** `outcome` where the table was recognised far enough to be settled */
	| { readonly kind: 'looked'; readonly look: Look; readonly outcome: Outcome | undefined }
	| { readonly kind: 'settled'; readonly outcome: Outcome }
	| { readonly kind: 'text'; readonly text: string }
	| FromSurvey
	| { readonly kind: 'refused'; readonly refused: Refused };

/** What the worker tells of a file of respondents: columns to choose among, the plan in force, and what may be shown. */
import type { Iso3 } from '$lib/base/ids';
import type { SurveyPlan } from '$lib/surveys/plan';
import type { SurveyColumn } from '$lib/surveys/survey-columns';
import type { SurveyView } from '$lib/surveys/survey-view';
import type { Waves } from '$lib/surveys/waves';

/** A cell of the country's column, and which country it is; several or none where the reader has to say. */
export interface PlacedKey {
	readonly key: string;
	readonly label: string;
	readonly iso3?: Iso3;
	readonly choices: readonly Iso3[];
	readonly respondents: number;
}

export interface SurveyAnswer {
	readonly columns: readonly SurveyColumn[];
	/** columns of ages, which are drawn together */
	readonly ages: readonly number[];
	/** variables that the codebook names, where one was brought */
	readonly labelled: number;
	readonly plan: SurveyPlan;
	readonly view: SurveyView;
	readonly places: readonly PlacedKey[];
	/** different years of respondents, rising */
	readonly years: readonly number[];
	/** where country and year are known */
	readonly waves?: Waves;
}

export type ToSurvey =
	/** without a plan one is proposed */
	| { readonly kind: 'survey'; readonly plan?: SurveyPlan }
	| { readonly kind: 'codebook'; readonly file: Blob; readonly name: string; readonly plan?: SurveyPlan };

/** Nothing where no column of the file holds answers to choose from. */
export interface FromSurvey {
	readonly kind: 'surveyed';
	readonly survey: SurveyAnswer | undefined;
}

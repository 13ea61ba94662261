/** What a reader wants of a file of respondents: which columns play which part. Columns by place, as headers may repeat. */
import type { AnswerKind } from './answers';

export type ColumnAt = number;

/** Choices made beforehand that a reader can take back, one by one. */
export const surveyToggles = ['kinds', 'weight', 'strata', 'cluster'] as const;
export type SurveyToggle = (typeof surveyToggles)[number];

export type SurveyCountry =
	{ readonly kind: 'column'; readonly at: ColumnAt } | { readonly kind: 'fixed'; readonly iso3: string };

export type SurveyTime =
	| { readonly kind: 'column'; readonly at: ColumnAt }
	/** one year for everybody; `from` says who named it */
	| { readonly kind: 'fixed'; readonly year: number; readonly from: 'file-name' | 'reader' };

export interface SurveyPlan {
	readonly question: ColumnAt;
	/** a bar for each group; one for everybody where absent */
	readonly group?: ColumnAt;
	/** groups inside each of these */
	readonly inside?: ColumnAt;
	readonly weight?: ColumnAt;
	/** crossed where there are several */
	readonly strata: readonly ColumnAt[];
	readonly cluster?: ColumnAt;
	readonly country?: SurveyCountry;
	readonly time?: SurveyTime;
	/** cells of the country's column → countries, by the reader's word */
	readonly countries: ReadonlyMap<string, string>;
	/** what single codes of the question mean, by the reader's word */
	readonly kinds: ReadonlyMap<string, AnswerKind>;
	/** codes in the reader's order, where it is not the file's */
	readonly order?: readonly string[];
	/** codes whose shares are added up; the upper half of a scale where the reader has not said */
	readonly counted?: ReadonlySet<string>;
	/** what the indicator is called; the question where the reader has not said */
	readonly name?: string;
	readonly undone: ReadonlySet<SurveyToggle>;
}

/** The columns that count once what was taken back is left out. */
export function inForce({ weight, strata, cluster, undone }: SurveyPlan): {
	readonly weight: ColumnAt | undefined;
	readonly strata: readonly ColumnAt[];
	readonly cluster: ColumnAt | undefined;
} {
	return {
		weight: undone.has('weight') ? undefined : weight,
		strata: undone.has('strata') ? [] : strata,
		cluster: undone.has('cluster') ? undefined : cluster
	};
}

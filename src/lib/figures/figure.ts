/** A figure as a page shows it: every word and number in place, nothing left to compute. Plain values, one language. */
import type { EvidenceId, IndicatorId, Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { Finding } from '$lib/argument/finding';
import type { Period } from '$lib/argument/evidence';
import type { PieceInRegion } from '$lib/judging/judge-region';
import type { ChartData } from '$lib/charts/chart-data';
import type { Part } from '$lib/words/parts';
import type { Origin } from './origins';

export interface FigureSource {
	readonly publisher: string;
	/** publisher, title, code, years */
	readonly text: string;
	readonly url: string;
	readonly licence: { readonly title: string; readonly url: string };
}

export interface FigureNote {
	readonly label: string;
	readonly text: string;
}

export interface Figure {
	readonly id: EvidenceId;
	readonly language: Language;
	readonly question: string;
	/** one to three sentences as plain text; where nothing is known, why */
	readonly answer: string;
	/** the same in parts: each number names its indicator, subjects and years */
	readonly answerParts: readonly Part[];
	/** its first sentence, where there is room for no more */
	readonly finding: readonly Part[];
	/** what is drawn, unit, years */
	readonly measure: string;
	/** what is drawn; its table and its file are made from it too (charts/table.ts) */
	readonly chart: ChartData;
	readonly findings: readonly Finding[];
	/** what to beware of, in the order of the page */
	readonly notes: readonly FigureNote[];
	readonly sources: readonly FigureSource[];
	readonly indicators: readonly IndicatorId[];
	readonly region: string;
	readonly countries: readonly Iso3[];
	readonly period: Period;
	/** why nothing is drawn, where nothing is known */
	readonly gap?: string;
	/** the rows behind each number of the answer; only where a page shows them */
	readonly origins?: readonly Origin[];
	/** what the data say; absent for what is only described, and until a reader's own choice has been judged */
	readonly verdicts?: PieceInRegion;
	/** edition of the shipped data */
	readonly edition: string;
}

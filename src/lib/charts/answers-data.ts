/** Answers of respondents as a chart shows them: a bar for each group, its parts the shares of each answer. */
import type { Measure, Spoken } from './chart-subject';

export interface AnswersRow {
	readonly key: string;
	readonly label: string;
	/** per cent of those who answered, in the order of the answers; null: hidden */
	readonly parts: readonly (number | null)[];
	/** the counted answers together, per cent, with its 95 % interval; absent where hidden */
	readonly sum?: { readonly value: number; readonly low: number; readonly high: number };
	/** per cent who did not know, of those who were asked; absent where hidden */
	readonly aside?: number;
	/** respondents who answered */
	readonly n: number;
	/** too few to lean on: drawn pale */
	readonly faint: boolean;
}

export interface AnswersData extends Spoken, Measure {
	readonly form: 'answers';
	readonly answers: readonly string[];
	/** answers of a scale part at their middle; others run from the left */
	readonly isScale: boolean;
	readonly rows: readonly AnswersRow[];
	readonly words: {
		/** the counted answers */
		readonly sum: string;
		readonly low: string;
		readonly high: string;
		readonly aside: string;
		readonly n: string;
		readonly hidden: string;
		/** above the columns: "sum and 95%" */
		readonly sumHead: string;
	};
}

/** What became of a reader's table: every row and cell accounted for, the questions left, and the values made. */
import type { Iso3 } from '$lib/base/ids';
import type { Mapping } from './mapping';

/** Rows in = accepted + waiting + set aside + rejected, always. */
export interface Sum {
	readonly all: number;
	readonly accepted: number;
	readonly waiting: number;
	readonly aside: number;
	readonly rejected: number;
}

/** Why a row is not accepted. The order is that of `reasons`, by which rows are booked. */
export const reasons = [
	'accepted',
	/** waiting for an answer */
	'which-country',
	'unknown-country',
	'spoiled',
	/** set aside: known, and not wanted */
	'aggregate',
	'former-state',
	'part-of-country',
	'empty',
	'blank-line',
	'note',
	'header-again',
	'not-picked',
	'same-again',
	'by-answer',
	/** rejected: cannot be read, or cannot be right */
	'quotes',
	'too-many-cells',
	'too-few-cells',
	'not-a-number',
	'not-a-year',
	'no-country',
	'second-value'
] as const;

export type Reason = (typeof reasons)[number];
export type Fate = 'accepted' | 'waiting' | 'aside' | 'rejected';

const firstAside = reasons.indexOf('aggregate');
const firstRejected = reasons.indexOf('quotes');

export function fateOf(reason: Reason): Fate {
	const at = reasons.indexOf(reason);
	if (at === 0) return 'accepted';
	if (at < firstAside) return 'waiting';
	return at < firstRejected ? 'aside' : 'rejected';
}

/** Rows out for one reason. */
export interface OutGroup {
	readonly reason: Reason;
	readonly rows: number;
	/** the file's lines of the first of them, at most 50 */
	readonly lines: readonly number[];
	/** what they are about: names or cells, each once, at most 50 */
	readonly names: readonly string[];
	/** second values: the row it repeats, how many cells agree of how many both have */
	readonly repeats?: readonly Repeat[];
}

export interface Repeat {
	readonly row: number;
	readonly line: number;
	readonly firstLine: number;
	readonly name: string;
	readonly firstName: string;
	readonly iso3: Iso3;
	readonly agree: number;
	readonly both: number;
	/** under this key the reader's answer is kept */
	readonly key: string;
}

export type Question =
	| {
			readonly kind: 'country';
			/** the key as the file has it; answers are kept by it */
			readonly key: string;
			readonly why: 'two' | 'no-iso' | 'like' | 'unknown' | 'spelling';
			readonly choices: readonly Iso3[];
			readonly line: number;
			readonly rows: number;
			readonly values: number;
			/** another row of the file that is one of the choices */
			readonly seen?: { readonly name: string; readonly line: number; readonly iso3: Iso3 };
	  }
	| {
			readonly kind: 'cell';
			/** row and column, joined by a colon; answers are kept by it */
			readonly key: string;
			readonly line: number;
			readonly iso3: Iso3;
			readonly name: string;
			readonly year: number;
			readonly text: string;
			/** the numbers it may have been, with a point */
			readonly options: readonly string[];
	  };

/** One thing done to the file; `undo` names what takes it back. */
export interface Step {
	readonly id: StepId;
	readonly count: number;
	/** a name, a mark, a header */
	readonly detail: string;
	/** `toggle`: set aside the other way; `choose`: by another choice of the same finding; `never`: nothing to take back */
	readonly undo: 'toggle' | 'choose' | 'never';
	readonly undone: boolean;
}

export type StepId =
	| 'unpacked'
	| 'encoding'
	| 'separator'
	| 'decimal'
	| 'preamble'
	| 'no-header'
	| 'literal-quotes'
	| 'reshape'
	| 'dates'
	| 'pick'
	| 'combine'
	| 'factor'
	| 'codes'
	| 'spelling'
	| 'groups'
	| 'empty'
	| 'notes'
	| 'repeats'
	| 'short'
	| 'shortened'
	| 'answers';

/** Steps that a reader can take back one by one. */
export type Toggle = 'spelling' | 'groups' | 'notes' | 'short' | 'shortened';

export interface Answers {
	/** key of the file → a country, or set aside */
	readonly countries: ReadonlyMap<string, Iso3 | 'aside'>;
	/** "row:column" → a number as text with a point, or '' for empty */
	readonly cells: ReadonlyMap<string, string>;
	/** key of a repeat → the row that is taken */
	readonly repeats: ReadonlyMap<string, number>;
	/** "row:column" of values that the reader leaves out */
	readonly out: ReadonlySet<string>;
}

export const noAnswers: Answers = {
	countries: new Map(),
	cells: new Map(),
	repeats: new Map(),
	out: new Set()
};

export interface Choices {
	readonly answers: Answers;
	readonly undone: ReadonlySet<Toggle>;
}

export const noChoices: Choices = { answers: noAnswers, undone: new Set() };

/** Values as columns, so that they cross from a worker without being copied. */
export interface Observations {
	/** ISO alpha-3 by the numbers in `country` */
	readonly countries: readonly Iso3[];
	readonly country: Uint16Array;
	readonly year: Int16Array;
	readonly value: Float64Array;
	/** NaN where there is no bound */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** the file's line */
	readonly line: Uint32Array;
}

/** A value that looks wrong; it is kept and marked. */
export interface Oddity {
	/** "row:column" */
	readonly key: string;
	readonly line: number;
	readonly iso3: Iso3;
	readonly year: number;
	readonly value: number;
	readonly why: 'over-hundred' | 'below-zero' | 'spike';
	/** left out by the reader */
	readonly out: boolean;
}

export interface Checks {
	readonly oddities: readonly Oddity[];
	/** per cent expected, but everything lies between 0 and 1; or some countries a hundred times smaller than the rest */
	readonly unit: 'fine' | 'looks-like-share' | 'mixed';
	/** countries on the small scale, where scales are mixed */
	readonly mixed: readonly Iso3[];
	/** country-years without a value between a country's first and last */
	readonly gaps: number;
	/** years between the first and the last without any value */
	readonly emptyYears: readonly number[];
}

export interface Outcome {
	readonly mapping: Mapping;
	readonly rows: Sum;
	/** cells of values in accepted rows; `aside` are the empty ones */
	readonly cells: Sum;
	/** reason of each row, as a place in `reasons` */
	readonly booked: Uint8Array;
	readonly out: readonly OutGroup[];
	/** cells that are no values in rows that are accepted, at most 500 */
	readonly badCells: readonly { readonly line: number; readonly column: string; readonly text: string }[];
	readonly questions: readonly Question[];
	/** questions that are not listed, as there are too many */
	readonly moreQuestions: number;
	readonly steps: readonly Step[];
	readonly checks: Checks;
	/** how the keys of accepted and waiting rows were known, each key once */
	readonly known: {
		readonly name: number;
		readonly spelling: number;
		readonly code: number;
		readonly example: string;
	};
	readonly groups: number;
	readonly observations: Observations;
	readonly countries: number;
	readonly firstYear: number;
	readonly lastYear: number;
	/** one-byte encodings → keys that would be countries in them; only where letters decided */
	readonly namesByEncoding: Readonly<Record<string, number>>;
}

/** What each column of a reader's table is taken for: the result of recognising, and what the reader may change. */
import type { LayoutId } from '$lib/publishers/signature';
import type { KeyScheme } from '$lib/publishers/place';

/** Columns by their place, as headers may repeat. */
export type ColumnAt = number;

export type TimeSource =
	| { readonly kind: 'column'; readonly at: ColumnAt; readonly dayFirst: boolean }
	/** each header is a year */
	| { readonly kind: 'headers'; readonly years: readonly (readonly [at: ColumnAt, year: number])[] }
	/** one year for the whole table */
	| { readonly kind: 'fixed'; readonly year: number };

export type ValueSource =
	/** the cells under the years */
	| { readonly kind: 'cells' }
	| {
			readonly kind: 'column';
			readonly at: ColumnAt;
			readonly low?: ColumnAt;
			readonly high?: ColumnAt;
			readonly error?: ColumnAt;
	  }
	/** each row is an event */
	| { readonly kind: 'rows' };

/** How several rows of a country and year become one value; `one`: there may be one only. */
export type Combine = 'one' | 'count' | 'sum' | 'max';

/** Rows that count: those with this value in that column. `all` for no choice. */
export interface Pick {
	readonly at: ColumnAt;
	readonly value: string | undefined;
}

export type UnitKind = 'percent' | 'share' | 'money' | 'count' | 'index' | 'unknown';

export interface Mapping {
	readonly layout: LayoutId;
	readonly key: ColumnAt;
	readonly scheme: KeyScheme;
	readonly time: TimeSource;
	readonly value: ValueSource;
	readonly combine: Combine;
	readonly picks: readonly Pick[];
	/** what the indicator is called */
	readonly name: string;
	/** its unit as it will be written; empty where nobody has said */
	readonly unit: string;
	readonly unitKind: UnitKind;
	/** values are multiplied by it: 100 where shares become per cent */
	readonly factor: number;
	/** survey files: weight, strata, clusters */
	readonly weight?: ColumnAt;
	readonly strata?: ColumnAt;
	readonly cluster?: ColumnAt;
}

/** What speaks for a recognition, for a sentence to be made of it. */
export type Because =
	| { readonly kind: 'headers'; readonly headers: readonly string[] }
	| {
			readonly kind: 'years-in-headers';
			readonly first: number;
			readonly last: number;
			readonly count: number;
	  }
	| {
			readonly kind: 'countries-in-column';
			readonly column: string;
			readonly known: number;
			readonly of: number;
	  }
	| {
			readonly kind: 'years-in-column';
			readonly column: string;
			readonly first: number;
			readonly last: number;
	  }
	| { readonly kind: 'dates-in-column'; readonly column: string }
	| { readonly kind: 'many-rows-a-year'; readonly rows: number }
	| { readonly kind: 'weights'; readonly column: string };

/** One column that may be the value, the pick of an indicator, and so on. */
export interface ColumnChoice {
	readonly at: ColumnAt;
	readonly header: string;
}

export interface Recognised {
	readonly layout: LayoutId;
	/** the publisher, where the layout is one's */
	readonly publisher?: string;
	readonly because: readonly Because[];
	/** nothing where no column holds countries or no year is in sight: the reader has to say */
	readonly mapping: Mapping | undefined;
	/** what is missing for a mapping */
	readonly lacks: readonly ('country' | 'time' | 'value')[];
	/** columns that may be the value */
	readonly values: readonly ColumnChoice[];
	/** columns that tell several series apart, with what they hold (at most 200) */
	readonly keys: readonly (ColumnChoice & {
		readonly options: readonly (readonly [value: string, rows: number])[];
	})[];
}

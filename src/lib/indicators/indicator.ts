/** What the catalogue says of one indicator: everything a figure needs to name, draw and judge it. */
import type { IndicatorId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

export type Topic =
	| 'aid'
	| 'private-flows'
	| 'media'
	| 'civil-society'
	| 'democracy'
	| 'governance'
	| 'protest'
	| 'conflict'
	| 'wellbeing'
	| 'income'
	| 'population'
	/** a reader's own file */
	| 'own';

/** Which way the number points: more of it is better, worse, or neither for the people concerned. */
export type Direction = 'higher-better' | 'higher-worse' | 'neutral';

/** How members of a region become one value; weights are population of one base year, named in the rule. */
export type Aggregation =
	| { readonly rule: 'sum' }
	| { readonly rule: 'median' }
	| { readonly rule: 'population-weighted-mean'; readonly baseYear: number }
	| { readonly rule: 'none'; readonly reason: Text };

/** Money is typed, so that what must not be added cannot be added. */
export interface Money {
	readonly currency: 'USD' | 'PPP-dollar';
	readonly prices: 'constant' | 'current';
	/** constant prices only: the year whose prices are used */
	readonly baseYear?: number;
	readonly flow?: 'commitment' | 'disbursement';
	readonly netting?: 'gross' | 'net';
	readonly channel?: 'bilateral' | 'multilateral' | 'all';
	/** one of several parts into which the publisher splits the same flow; parts do not overlap */
	readonly part?: string;
}

/** How the value came about: it sets the certainty a verdict starts from. */
export type Measurement = 'measured' | 'administrative' | 'expert-coded' | 'modelled';

export interface Source {
	readonly publisher: Text;
	/** the publisher's title and code of the series, as printed on the figure */
	readonly title: string;
	readonly code?: string;
	readonly url: string;
	readonly licence: {
		readonly name: string;
		readonly title: string;
		readonly url: string;
		readonly shareAlike: boolean;
	};
	/** edition or retrieval date, as far as known: "2021-12-16" or "v14, 2024" */
	readonly edition: string;
	/** the publisher's file that was read (name only) */
	readonly file: string;
}

/** What rises or falls, as the subject of a sentence: «доля помощи в ВНД» (feminine), "aid as a share of GNI" (singular). */
export interface Wording {
	readonly ru: string;
	readonly gender: 'm' | 'f' | 'n' | 'pl';
	readonly en: string;
	/** whether the English words take a plural verb */
	readonly plural: boolean;
}

export interface Indicator {
	readonly id: IndicatorId;
	/** made from a reader's own file; shown with that word everywhere */
	readonly own?: boolean;
	readonly topic: Topic;
	/** path under /data/ */
	readonly path: string;
	readonly title: Text;
	/** at most about 40 characters, for lists and axes */
	readonly short: Text;
	/** without it a sentence names the indicator in quotation marks */
	readonly wording?: Wording;
	readonly description: Text;
	/** as written after a number or above an axis: "% of GNI" */
	readonly unit: Text;
	/** 'percent' shares get percentage points for changes; 'score' an expert scale; 'count' whole numbers */
	readonly scale: 'percent' | 'score' | 'index' | 'money' | 'count' | 'rate' | 'ratio' | 'years' | 'people';
	readonly direction: Direction;
	readonly aggregation: Aggregation;
	/** why members become one value in this way */
	readonly aggregationReason?: Text;
	/** the smallest change worth talking about, in the unit, with its reason */
	readonly smallestChange: { readonly value: number; readonly reason: Text };
	readonly measurement: Measurement;
	/** how low and high are to be read; absent where the source has none */
	readonly interval?: 'one-sd' | 'ninety' | 'ninety-five';
	/** the possible range of values; null where there is no end */
	readonly range: readonly [number | null, number | null];
	/** digits after the decimal point for readers */
	readonly digits: number;
	readonly money?: Money;
	/** years in the file */
	readonly firstYear: number;
	readonly lastYear: number;
	readonly countries: number;
	/** what to beware of, shown under every figure that uses it */
	readonly cautions: readonly Text[];
	/** every step from the publisher's cell to the value */
	readonly steps: readonly Text[];
	readonly sources: readonly Source[];
}

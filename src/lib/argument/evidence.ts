/** A piece of evidence: which numbers bear on which claim, and what the claim's side or its opponent expects. */
import type { ClaimId, EvidenceId, GapId, IndicatorId, Iso3 } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

/** Both ends included. */
export type Period = readonly [from: number, to: number];

/** What is expected, stated before the data are loaded. */
export type Expectation =
	| { readonly kind: 'rise' | 'fall' }
	/** the mean after is higher (rise) or lower (fall) than before; `after` is the first year of the later period */
	| { readonly kind: 'step'; readonly direction: 'rise' | 'fall'; readonly after: number }
	/** the slope after the year is higher (rise) or lower (fall) than before it */
	| { readonly kind: 'turn'; readonly direction: 'rise' | 'fall'; readonly after: number }
	/** the value (all years of the period, or one stated year) lies above or below a benchmark */
	| {
			readonly kind: 'level';
			readonly direction: 'above' | 'below';
			/** a number in the unit, or the series' own value of a stated year */
			readonly benchmark: number | { readonly year: number };
			/** the year compared; without it, the median of the period */
			readonly at?: number;
	  }
	/** x and y go together within countries; first indicator is the outcome y, second the driver x, x leads by lagYears */
	| { readonly kind: 'association'; readonly sign: 'positive' | 'negative'; readonly lagYears: number }
	/** spread among the members grows (apart) or shrinks (together) */
	| { readonly kind: 'spread'; readonly direction: 'apart' | 'together' }
	/** the event rate after the year is higher or lower than before */
	| { readonly kind: 'count'; readonly direction: 'rise' | 'fall'; readonly after: number }
	/** shown for context, never judged: composition, calendar */
	| { readonly kind: 'describe' };

export type ChartForm =
	'lines' | 'multiples' | 'slope' | 'dots' | 'heat' | 'map' | 'scatter' | 'calendar' | 'stack' | 'diverging';

export type Side = 'for' | 'against';

/** How a piece serves a claim. Outcome and link decide a trend; the rest stands beside it. */
export interface Service {
	readonly claim: ClaimId;
	readonly side: Side;
	readonly role: 'outcome' | 'link' | 'reason' | 'context';
	/** trend 5: which of its two axes */
	readonly axis?: 'wider' | 'narrower';
}

export interface Evidence {
	readonly id: EvidenceId;
	readonly serves: readonly Service[];
	/** first the outcome; an association names the driver second; a composition names all parts */
	readonly indicators: readonly IndicatorId[];
	/** what the piece's own side expects; a piece against a claim expects what would speak against it */
	readonly expect: Expectation;
	readonly period: Period;
	/** further windows declared in advance, for certainty */
	readonly windows: readonly Period[];
	/** each country judged by itself; the members together; the whole world */
	readonly unit: 'country' | 'region' | 'world';
	/** pieces of one dependence group are one voice; the first of the group decides */
	readonly group: string;
	readonly form: ChartForm;
	/** why the piece bears on the claim only indirectly, where it does */
	readonly indirect?: Text;
	/** the question that heads the figure */
	readonly question: Text;
	readonly warrant: Text;
	readonly weakness: Text;
	/** countries named in the argument itself (Kazakhstan as a donor); otherwise the reader's region */
	readonly only?: readonly Iso3[];
	/** index every series to 100 in this year before it is drawn */
	readonly indexYear?: number;
	readonly log?: boolean;
	/** other indicators that the same question could be asked of, for the ways to reckon; never judged */
	readonly alternatives?: readonly IndicatorId[];
}

/** What no open data can settle: named, with what would settle it. */
export interface Gap {
	readonly id: GapId;
	readonly claim: ClaimId;
	readonly side: Side;
	readonly title: Text;
	/** what the data would settle */
	readonly settles: Text;
	/** a file a reader may bring: who publishes it, where, and in which layout it is read */
	readonly bring?: {
		readonly publisher: string;
		readonly url: string;
		readonly layout: string;
		readonly column: string;
	};
	/** the piece it would become */
	readonly wouldBe?: Pick<Evidence, 'expect' | 'period' | 'unit' | 'form' | 'group'>;
}

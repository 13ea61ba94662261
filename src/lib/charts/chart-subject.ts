/** What all charts are about: who speaks, in which unit, and the countries, regions and series that are shown. */
import type { Language } from '$lib/base/language';

/** What every chart says of itself. */
export interface Spoken {
	readonly language: Language;
	/** the accessible name: the finding as one sentence */
	readonly name: string;
	/** the accessible description: what it shows, the numbers, trends and exceptions */
	readonly description: string;
}

/** A unit and how its numbers are written. */
export interface Measure {
	/** as written above an axis: "% of GNI" */
	readonly unit: string;
	/** digits after the decimal point */
	readonly digits: number;
}

export interface Axis extends Measure {
	/** what the axis measures: "Net aid received" */
	readonly label: string;
	/** ends of the axis where the scale itself has them: 0 and 1 of an index */
	readonly range?: readonly [number, number];
	readonly zero: boolean;
	readonly log: boolean;
}

/**
 * Who a line or row stands for: a member of the region, the region as one, grey context,
 * or a second measure (drawn dotted beside the region's solid line).
 */
export type Role = 'country' | 'region' | 'context' | 'second';

/** A thing with a name and a colour: key is an ISO3 code for countries, else any unique word. */
export interface Subject {
	readonly key: string;
	readonly label: string;
	readonly role: Role;
}

export interface Point {
	readonly year: number;
	readonly value: number;
	/** the source's interval; both or neither */
	readonly low?: number;
	readonly high?: number;
}

/** Who entered a region's value, for all years of a stretch alike. */
export interface Members {
	readonly from: number;
	readonly to: number;
	/** "5: Kazakhstan, Kyrgyzstan, …" */
	readonly text: string;
}

export interface Line extends Subject {
	/** sorted by year, one a year, gaps left out */
	readonly points: readonly Point[];
	/** named only where it is pointed at: one of hundreds behind the others */
	readonly unnamed?: boolean;
	/** a region's line: the members behind each year */
	readonly members?: readonly Members[];
}

export interface Benchmark {
	readonly value: number;
	readonly label: string;
}

/** The middle half of all countries with a value, year by year, named once in words. */
export interface WorldBand {
	readonly label: string;
	readonly years: readonly { readonly year: number; readonly low: number; readonly high: number }[];
}

/** An event a reader would ask about: a year, or a bracket over several. */
export interface Annotation {
	readonly from: number;
	readonly to?: number;
	readonly label: string;
	/** the wording for a phone; the label where absent */
	readonly short?: string;
	/** the line it belongs to: its rule ends there */
	readonly key?: string;
}

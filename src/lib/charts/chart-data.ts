/**
 * What a chart shows, as plain values: labels in the reader's language and numbers in, nothing drawn yet.
 * A year without a value is an absent point; a chart breaks there and never bridges.
 */
import type { Period } from '$lib/argument/evidence';
import type { MissingReason } from '$lib/base/missing';
import type { Annotation, Axis, Benchmark, Line, Measure, Spoken, Subject, WorldBand } from './chart-subject';
import type { AnswersData } from './answers-data';
import type { MapData } from './map-data';
import type { SpecificationsData } from './specifications-data';
import type { SpreadData } from './spread-data';
import type { TerritoryData } from './territory-data';

export interface LinesData extends Spoken, Measure {
	readonly form: 'lines';
	readonly lines: readonly Line[];
	readonly band?: WorldBand;
	readonly benchmark?: Benchmark;
	/** at most two are drawn */
	readonly annotations: readonly Annotation[];
	/** first and last year of the axis */
	readonly domain: Period;
	/** the value axis starts at zero (counts, shares) */
	readonly zero: boolean;
	/** logarithmic value axis; values ≤ 0 are left out of the drawing, never of the table */
	readonly log: boolean;
	/** where values that nobody has settled yet may lie: dotted rings beside the line of that key */
	readonly waiting?: readonly { readonly key: string; readonly year: number; readonly value: number }[];
	/** the last year the source has, where it lies before the end of the axis, with the words for it */
	readonly ends?: { readonly year: number; readonly label: string };
}

export interface Panel extends Subject {
	/** one short line under the panel's heading */
	readonly note?: string;
	readonly lines: readonly Line[];
}

export interface MultiplesData extends Spoken, Measure {
	readonly form: 'multiples';
	readonly panels: readonly Panel[];
	/** dots where neighbouring years are not joined: shares of a few events */
	readonly mark: 'line' | 'bar' | 'dot';
	/** all panels in one row where there is room for a figure's width */
	readonly inOneRow?: boolean;
	/** one value axis for all panels; otherwise each has its own and says so */
	readonly shared: boolean;
	readonly domain: Period;
	readonly zero: boolean;
	/** years shown in full colour (bars), where a stretch is compared */
	readonly focus?: Period;
	/** words for a panel without a value */
	readonly empty: string;
}

export interface SlopeItem extends Subject {
	readonly start: number;
	readonly end: number;
}

export interface SlopeData extends Spoken, Measure {
	readonly form: 'slope';
	/** words over the two axes: "2000–2004" */
	readonly from: string;
	readonly to: string;
	readonly items: readonly SlopeItem[];
	readonly zero: boolean;
	readonly log: boolean;
}

export interface DotItem extends Subject {
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
	/** the year of the value, written beside the name where it differs from the common year */
	readonly year?: number;
	/** too uncertain to lean on: a ring in grey */
	readonly hollow?: boolean;
	/** single years behind the value, drawn small and pale */
	readonly cloud?: readonly { readonly year: number; readonly value: number }[];
}

export interface DotsData extends Spoken, Measure {
	readonly form: 'dots';
	/** in drawing order, top first */
	readonly items: readonly DotItem[];
	/** countries asked for that have no value, with the words for it */
	readonly absent: readonly (Subject & { readonly reason: string })[];
	readonly benchmark?: Benchmark;
	/** all other countries as a grey row below */
	readonly context?: { readonly label: string; readonly values: readonly number[] };
	/** the common year, written beside the unit */
	readonly year?: number;
	/** ends of the value axis; what lies beyond is an arrow at the edge. All values where absent */
	readonly range?: readonly [number, number];
	readonly zero: boolean;
	readonly log: boolean;
}

export type Cell =
	| { readonly year: number; readonly value: number }
	| { readonly year: number; readonly missing: MissingReason };

export interface HeatData extends Spoken, Measure {
	readonly form: 'heat';
	readonly rows: readonly (Subject & { readonly cells: readonly Cell[] })[];
	readonly domain: Period;
	/** rising thresholds; n thresholds make n + 1 steps */
	readonly steps: readonly number[];
	/** what each step is called, where it has a name; else the key writes the thresholds */
	readonly names?: readonly string[];
	/** one hue from pale to full, or two that part at the middle step */
	readonly ramp: 'sequential' | 'diverging';
	/** words for each reason that occurs */
	readonly reasons: Readonly<Partial<Record<MissingReason, string>>>;
}

export interface PathPoint {
	readonly year: number;
	readonly x: number;
	readonly y: number;
}

export interface ScatterData extends Spoken {
	readonly form: 'scatter';
	readonly x: Axis;
	readonly y: Axis;
	/** a country's years in order */
	readonly paths: readonly (Subject & { readonly points: readonly PathPoint[] })[];
	readonly context?: {
		readonly label: string;
		readonly points: readonly { readonly x: number; readonly y: number }[];
	};
	/** false: years are dots only. Joined in order where absent */
	readonly joined?: boolean;
	/** averages of the paths, as diamonds */
	readonly middles?: readonly { readonly key: string; readonly x: number; readonly y: number }[];
	/** straight lines in data units: a country's own fit (its words stand under the name), or one between averages (no key) */
	readonly fits: readonly {
		readonly key?: string;
		readonly label: string;
		readonly from: readonly [x: number, y: number];
		readonly to: readonly [x: number, y: number];
	}[];
}

export interface CalendarEvent {
	/** the row's key */
	readonly key: string;
	/** ISO day: "2005-03-24" */
	readonly day: string;
	/** index into `sizes`; absent where the source gives no readable size */
	readonly size?: number;
	/** what was demanded, in words */
	readonly demand: string;
	/** what the state did, in words, and whether that was force */
	readonly response: string;
	readonly force: boolean;
}

export interface CalendarData extends Spoken {
	readonly form: 'calendar';
	readonly rows: readonly (Subject & {
		/** years the source covers; outside them the row is blank */
		readonly covered: readonly Period[];
	})[];
	readonly events: readonly CalendarEvent[];
	/** size classes, small first: "50–99" */
	readonly sizes: readonly string[];
	readonly unknownSize: string;
	/** words of the key and of the table's head */
	readonly words: {
		readonly force: string;
		readonly noForce: string;
		readonly day: string;
		readonly size: string;
		readonly demand: string;
		readonly response: string;
	};
	readonly domain: Period;
}

export interface StackData extends Spoken, Measure {
	readonly form: 'stack';
	readonly panels: readonly (Subject & {
		readonly bars: readonly { readonly year: number; readonly parts: Readonly<Record<string, number>> }[];
	})[];
	/** bottom first */
	readonly parts: readonly { readonly key: string; readonly label: string }[];
	readonly domain: Period;
	/** parts as shares of each bar's sum, 0 to 100 % */
	readonly share: boolean;
	readonly empty: string;
}

export interface DivergingBar {
	readonly label: string;
	/** positive points to the right side's meaning, negative to the left's */
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
}

export interface DivergingData extends Spoken, Measure {
	readonly form: 'diverging';
	/** what the two directions mean: "narrower", "wider" */
	readonly left: string;
	readonly right: string;
	readonly rows: readonly (Subject & { readonly bars: readonly DivergingBar[] })[];
	/** countries without a value, with the words for it */
	readonly absent: readonly (Subject & { readonly reason: string })[];
}

/** Everything that is drawn: a figure's chart, the curve of all ways to reckon it, a region's map and its likeness. */
export type DrawnData = ChartData | SpecificationsData | SpreadData | TerritoryData | AnswersData;

/** One member for each ChartForm of the argument. */
export type ChartData =
	| LinesData
	| MultiplesData
	| SlopeData
	| DotsData
	| HeatData
	| MapData
	| ScatterData
	| CalendarData
	| StackData
	| DivergingData;

/**
 * A chart that PowerPoint itself draws and its user can edit: series of numbers over categories, or of pairs, with plain
 * colours. A missing value stays missing.
 */
import type { Subject } from '$lib/charts/chart-subject';
import { coloursOf } from '$lib/charts/colours';
import { palette } from '$lib/charts/palette';

export interface NativeSeries {
	readonly name: string;
	/** six hexadecimal digits */
	readonly colour: string;
	/** a darker shade of it for words */
	readonly wordColour: string;
	readonly values: readonly (number | null)[];
	/** grey context: thin, without a label */
	readonly faint?: boolean;
	/** from a bar's end to the ends of its interval */
	readonly reach?: { readonly up: readonly (number | null)[]; readonly down: readonly (number | null)[] };
}

interface Worded {
	/** digits after the point, in labels */
	readonly digits: number;
	/** said beside the chart where it is drawn in another form than on the site */
	readonly remark?: string;
}

export interface CategoryChart extends Worded {
	/** lines over years · columns standing, bars lying */
	readonly kind: 'lines' | 'columns' | 'bars';
	readonly stacked: boolean;
	readonly categories: readonly string[];
	readonly series: readonly NativeSeries[];
	readonly unit: string;
	readonly zero: boolean;
	readonly log: boolean;
	/** every so many categories have a label */
	readonly every: number;
	/** one of several small ones beside each other: what it is of, in place of the unit; its ends carry values alone */
	readonly panel?: string;
	/** further values that its axis must hold: those of its neighbours, where all share one */
	readonly holds?: readonly number[];
}

export interface PairSeries {
	readonly name: string;
	readonly colour: string;
	readonly wordColour: string;
	readonly points: readonly (readonly [x: number, y: number])[];
	readonly line: boolean;
	readonly markers: boolean;
	readonly faint?: boolean;
}

export interface NativeAxis {
	readonly title: string;
	readonly zero: boolean;
	readonly log: boolean;
}

export interface PairChart extends Worded {
	readonly kind: 'pairs';
	readonly series: readonly PairSeries[];
	readonly x: NativeAxis;
	readonly y: NativeAxis;
}

export type NativeChart = CategoryChart | PairChart;

/** More labels at the ends of lines than have room at their full size. */
export const isCrowded = ({ series }: NativeChart): boolean => series.length > 8;

/** Colours of subjects as they stand on light paper. */
export function paints(subjects: readonly Subject[]) {
	const colours = coloursOf(subjects);
	const hex = (property: string | undefined) =>
		(palette[/--([\w-]+)/.exec(property ?? '')?.[1] ?? 'ink']?.[0] ?? '#1f1c18').slice(1).toUpperCase();
	return (key: string) => ({ colour: hex(colours.get(key)?.line), wordColour: hex(colours.get(key)?.text) });
}

/** A part's colour by its place: the parts of a whole, the two directions of bars. */
export const partColour = (at: number): string =>
	(palette[`part-${(at % 6) + 1}`]?.[0] ?? '#57514a').slice(1).toUpperCase();

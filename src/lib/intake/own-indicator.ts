/** Accepted values and what the reader says of them → an indicator like the shipped ones, marked as the reader's own. */
import { asIndicatorId, type GapId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';
import type { Indicator } from '$lib/indicators/indicator';
import type { LayoutId } from '$lib/publishers/signature';
import type { UnitKind } from './mapping';

export interface OwnIndicator {
	readonly indicator: Indicator;
	/** its values as the shipped files have them: iso3,year,value[,low,high] */
	readonly csv: string;
	/** SHA-256 of the csv, hexadecimal */
	readonly hash: string;
	/** ISO day on which it was made */
	readonly made: string;
	/** the gap of the argument that it fills */
	readonly fills?: GapId;
}

export interface OwnParts {
	readonly name: string;
	/** the same in both languages, or in each its own */
	readonly unit: string | Text;
	readonly unitKind: UnitKind;
	readonly layout: LayoutId;
	/** the publisher, where the layout is one's, and its address, where it is known */
	readonly publisher: Text;
	readonly url: string;
	readonly file: string;
	readonly values: Float64Array;
	readonly years: readonly [first: number, last: number];
	readonly countries: number;
	/** how low and high are to be read; absent where the file has none */
	readonly interval?: 'ninety' | 'ninety-five';
	readonly csv: string;
	readonly hash: string;
	readonly made: string;
	readonly steps: readonly Text[];
	readonly words: OwnWords;
	readonly fills?: GapId;
}

/** Sentences that stand with every number of a reader's own. */
export interface OwnWords {
	readonly description: Text;
	readonly caution: Text;
	readonly smallestChange: Text;
	readonly aggregation: Text;
	readonly licence: string;
}

const scales: Readonly<Record<UnitKind, Indicator['scale']>> = {
	percent: 'percent',
	share: 'ratio',
	money: 'money',
	count: 'count',
	index: 'index',
	unknown: 'index'
};

const both = (text: string): Text => ({ ru: text, en: text });

/** A value below which that share of all values lies. */
function quantile(sorted: Float64Array, share: number): number {
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
	return low + (high - low) * (at - Math.floor(at));
}

/** Digits after the point that tell values apart: none from a thousand on, up to three below one. */
function digitsFor(sorted: Float64Array): number {
	if (sorted.every(Number.isInteger)) return 0;
	const usual = Math.max(Math.abs(quantile(sorted, 0.25)), Math.abs(quantile(sorted, 0.75)));
	if (usual >= 1000) return 0;
	return usual >= 10 ? 1 : usual >= 1 ? 2 : 3;
}

/**
 * A tenth of the distance between the quarter points of all values: nobody has said what change matters in a table
 * that nobody knows.
 */
function smallest(sorted: Float64Array): number {
	const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
	return spread > 0 ? Number((spread / 10).toPrecision(2)) : 1;
}

/** The indicator's id: short, of letters and digits, the same for the same values. */
export const ownId = (hash: string) => asIndicatorId(`own-${hash.slice(0, 12)}`);

/** Makes the indicator. The longest name is cut to what an axis can carry. */
export function ownIndicator(parts: OwnParts): OwnIndicator {
	const { name, words, hash, csv, made } = parts;
	const id = ownId(hash);
	const sorted = Float64Array.from(parts.values).sort();
	const indicator: Indicator = {
		id,
		topic: 'own',
		own: true,
		path: `own/${id}.csv`,
		title: both(name),
		short: both(name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name),
		description: words.description,
		unit: typeof parts.unit === 'string' ? both(parts.unit) : parts.unit,
		scale: scales[parts.unitKind],
		direction: 'neutral',
		aggregation: { rule: 'median' },
		aggregationReason: words.aggregation,
		smallestChange: { value: smallest(sorted), reason: words.smallestChange },
		measurement: parts.unitKind === 'index' ? 'expert-coded' : 'administrative',
		range: [null, null],
		digits: digitsFor(sorted),
		firstYear: parts.years[0],
		lastYear: parts.years[1],
		countries: parts.countries,
		cautions: [words.caution],
		steps: parts.steps,
		sources: [
			{
				publisher: parts.publisher,
				title: parts.file,
				url: parts.url,
				licence: { name: 'own', title: words.licence, url: '', shareAlike: false },
				edition: made,
				file: parts.file
			}
		],
		...(parts.interval && { interval: parts.interval })
	};
	return { indicator, csv, hash, made, ...(parts.fills && { fills: parts.fills }) };
}

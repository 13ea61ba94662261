/** A series in, how often a straight line drawn through its past would have missed its future out. */
import type { Observed } from './change';
import { settled } from './settled';
import { studentQuantile } from './student';

/** A line is drawn through the known ones of so many years, and needs that many of them. */
const HISTORY = 10;
const FEWEST = 8;

export interface Forecast {
	/** the year in which the line was drawn, and the year it was drawn for */
	readonly origin: number;
	readonly year: number;
	readonly value: number;
	/** interval that the line itself promises for a new year (at `confidence`) */
	readonly low: number;
	readonly high: number;
	readonly actual: number;
	readonly missed: boolean;
	/** the last known value, taken as the forecast, came nearer (or as near) */
	readonly worseThanNoChange: boolean;
}

interface Line {
	readonly at: (year: number) => number;
	/** standard error of a new value in a year */
	readonly error: (year: number) => number;
	readonly degrees: number;
}

/** Ordinary least squares; the error of a new value is s √(1 + 1/n + (t − t̄)²/Σ(t − t̄)²). */
function lineThrough(years: readonly number[], values: readonly number[]): Line {
	const n = years.length;
	const middle = years.reduce((sum, year) => sum + year, 0) / n;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const spread = years.reduce((sum, year) => sum + (year - middle) ** 2, 0);
	const slope =
		years.reduce((sum, year, i) => sum + (year - middle) * ((values[i] as number) - mean), 0) / spread;
	const at = (year: number) => mean + slope * (year - middle);
	const left = years.reduce((sum, year, i) => sum + ((values[i] as number) - at(year)) ** 2, 0);
	const error = (year: number) => Math.sqrt((left / (n - 2)) * (1 + 1 / n + (year - middle) ** 2 / spread));
	return { at, error, degrees: n - 2 };
}

/**
 * Every forecast that could have been made `ahead` years earlier: a straight line through the ten years up to the
 * origin (eight known at least, the origin among them), read off at a later known year. It missed where the value
 * that came lies outside the line's own prediction interval; if years were independent around a line, 1 − confidence
 * of the forecasts would miss. That more do is the finding: the interval knows nothing of persistence and turns.
 * Forecasts of neighbouring years share most of their past, so their number is no number of independent trials.
 */
export function forecasts({ years, values }: Observed, ahead = 5, confidence = 0.95): Forecast[] {
	const known = new Map(years.map((year, i) => [year, values[i] as number]));
	return years.flatMap((origin, last) => {
		const actual = known.get(origin + ahead);
		const first = years.findIndex((year) => year > origin - HISTORY);
		if (actual === undefined || last - first + 1 < FEWEST) return [];
		const line = lineThrough(years.slice(first, last + 1), values.slice(first, last + 1));
		const year = origin + ahead;
		const value = line.at(year);
		const reach = studentQuantile((1 + confidence) / 2, line.degrees) * line.error(year);
		const still = values[last] as number;
		// what rounding leaves is no difference
		const tiny = 1e-9 * (Math.abs(value) + Math.abs(actual) + Math.abs(still));
		return [
			{
				origin,
				year,
				value,
				low: value - reach,
				high: value + reach,
				actual,
				missed: Math.abs(actual - value) > reach + tiny,
				worseThanNoChange: Math.abs(actual - still) <= Math.abs(actual - value) + tiny
			}
		];
	});
}

export interface ForecastRecord {
	readonly made: number;
	readonly missed: number;
	/** share that would have missed if the line's own interval were right */
	readonly promised: number;
	/** forecasts no nearer than the last known value was */
	readonly worseThanNoChange: number;
}

/** The record of all of a series' forecasts; `made` is 0 where it is too short for one. */
export function forecastRecord(observed: Observed, ahead = 5, confidence = 0.95): ForecastRecord {
	const all = forecasts(observed, ahead, confidence);
	return {
		made: all.length,
		missed: all.filter(({ missed }) => missed).length,
		promised: settled(1 - confidence),
		worseThanNoChange: all.filter(({ worseThanNoChange }) => worseThanNoChange).length
	};
}

/** Tidy rows of an indicator → rows that say how hard it is to foresee: how far a usual year moves, how often a line missed. */
import { forecasts } from '$lib/statistics/forecast';
import { median } from '$lib/statistics/quantile';
import type { Row } from './derive';

/** Years looked back on, and how many of the changes or forecasts in them must be known. */
const SPAN = 10;
const NEEDED = 8;

function seriesOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
	const countries = new Map<string, Row[]>();
	for (const row of rows) {
		const known = countries.get(row.iso3);
		if (known) known.push(row);
		else countries.set(row.iso3, [row]);
	}
	for (const list of countries.values()) list.sort((a, b) => a.year - b.year);
	return countries;
}

/**
 * Median size of the change from one year to the next over the ten years up to each year, in the indicator's own
 * unit; needs eight known changes. Fit for scores and counts, where a per cent means nothing.
 */
export function usualChange(rows: readonly Row[]): Row[] {
	return [...seriesOf(rows)].flatMap(([iso3, series]) => {
		const known = new Map(series.map(({ year, value }) => [year, value]));
		return series.flatMap(({ year }) => {
			const changes: number[] = [];
			for (let end = year - SPAN + 1; end <= year; end += 1) {
				const [before, after] = [known.get(end - 1), known.get(end)];
				if (before !== undefined && after !== undefined) changes.push(Math.abs(after - before));
			}
			return changes.length >= NEEDED ? [{ iso3, year, value: median(changes) }] : [];
		});
	});
}

/**
 * Of the straight-line forecasts for the ten years up to each year, each made five years before the year it was for,
 * the share that missed, in per cent (statistics/forecast.ts says what a miss is); needs eight forecasts.
 */
export function missedForecasts(rows: readonly Row[]): Row[] {
	return [...seriesOf(rows)].flatMap(([iso3, series]) => {
		const made = forecasts({
			years: series.map(({ year }) => year),
			values: series.map(({ value }) => value)
		});
		return made.flatMap(({ year }) => {
			const recent = made.filter((one) => one.year > year - SPAN && one.year <= year);
			if (recent.length < NEEDED) return [];
			return [{ iso3, year, value: (100 * recent.filter(({ missed }) => missed).length) / recent.length }];
		});
	});
}

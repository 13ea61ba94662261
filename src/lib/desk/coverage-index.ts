/** Which years every indicator knows of every country, small enough to be sent at once: panels in, runs of years out. */
import type { Iso3, IndicatorId } from '$lib/base/ids';
import type { Panel } from '$lib/indicators/panel';

/** For each country first and last years of its unbroken stretches, one after the other: [1990, 2003, 2005, 2019]. */
export type Runs = readonly number[];
export type CoverageIndex = Readonly<Record<IndicatorId, Readonly<Record<Iso3, Runs>>>>;

export function runsOf(panel: Panel): Readonly<Record<Iso3, Runs>> {
	return Object.fromEntries(
		[...panel.series].map(([country, { observations }]) => {
			const runs: number[] = [];
			for (const { year } of observations) {
				if (runs.at(-1) === year - 1) runs[runs.length - 1] = year;
				else runs.push(year, year);
			}
			return [country, runs];
		})
	);
}

/** Whether a year lies in one of the runs. */
export function isKnown(runs: Runs | undefined, year: number): boolean {
	if (!runs) return false;
	for (let at = 0; at < runs.length; at += 2)
		if (year >= (runs[at] ?? 0) && year <= (runs[at + 1] ?? 0)) return true;
	return false;
}

/** How many years of the stretch are known. */
export function countKnown(runs: Runs | undefined, from: number, to: number): number {
	let count = 0;
	for (let year = from; year <= to; year += 1) if (isKnown(runs, year)) count += 1;
	return count;
}

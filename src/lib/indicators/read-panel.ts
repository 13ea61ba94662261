/** A tidy CSV (iso3,year,value[,low,high]) → panel. */
import { Fault } from '$lib/base/fault';
import { asIso3, type IndicatorId, type Iso3 } from '$lib/base/ids';
import { numbers, optionalNumbers } from '$lib/table/numbers';
import { parse } from '$lib/table/parse';
import { column, hasHeaders } from '$lib/table/table';
import type { Panel } from './panel';
import type { Observation, Series } from './series';

/** A year that stood twice, or back to front, would be a slope over no time at all. */
function pushAfter(list: Observation[], observation: Observation, row: string): void {
	const above = list[list.length - 1];
	if (above && observation.year <= above.year)
		throw new Fault(`${row}, column year`, 'not after the year above', observation.year);
	list.push(observation);
}

/**
 * @param text a file of data/indicators, sorted by country and year, one row a country and year
 * @returns one series a country, in the order of the file
 * @throws Fault with file, row, column and value at the first cell that is no number, and at the first year of a
 * country that stands at or before the one above it
 */
export function readPanel(text: string, indicator: IndicatorId, place: string): Panel {
	const table = parse(text, place);
	const countries = column(table, 'iso3');
	const years = numbers(table, 'year');
	const values = numbers(table, 'value');
	const interval = hasHeaders(table, ['low', 'high']);
	const lows = interval ? optionalNumbers(table, 'low') : [];
	const highs = interval ? optionalNumbers(table, 'high') : [];
	const found = new Map<Iso3, Observation[]>();
	for (let row = 0; row < table.length; row += 1) {
		const country = asIso3(countries[row] ?? '');
		const [low, high] = [lows[row], highs[row]];
		const observation: Observation = {
			year: years[row] ?? Number.NaN,
			value: values[row] ?? Number.NaN,
			...(low !== undefined && high !== undefined && { low, high })
		};
		const list = found.get(country);
		if (list) pushAfter(list, observation, `${place} row ${row + 2}`);
		else found.set(country, [observation]);
	}
	const series = new Map<Iso3, Series>();
	for (const [country, observations] of found) series.set(country, { indicator, country, observations });
	return { indicator, series };
}

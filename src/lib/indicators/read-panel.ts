/** A tidy CSV (iso3,year,value[,low,high]) → panel. */
import { asIso3, type IndicatorId, type Iso3 } from '$lib/base/ids';
import { numbers, optionalNumbers } from '$lib/table/numbers';
import { parse } from '$lib/table/parse';
import { column, hasHeaders } from '$lib/table/table';
import type { Panel } from './panel';
import type { Observation, Series } from './series';

/**
 * @param text a file of data/indicators, sorted by country and year, one row a country and year
 * @returns one series a country, in the order of the file
 * @throws Fault with file, row, column and value at the first cell that is no number
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
		if (list) list.push(observation);
		else found.set(country, [observation]);
	}
	const series = new Map<Iso3, Series>();
	for (const [country, observations] of found) series.set(country, { indicator, country, observations });
	return { indicator, series };
}

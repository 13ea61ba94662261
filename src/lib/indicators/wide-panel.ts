/**
 * A panel cut to some years as a page fetches it: one line a country, one column a year, a third of the bytes of the tidy
 * file. Low and high ends of a source's interval stand on lines of their own. Panel in, text out; text in, panel out.
 */
import { Fault } from '$lib/base/fault';
import { asIso3, type IndicatorId, type Iso3 } from '$lib/base/ids';
import { optionalNumbers } from '$lib/table/numbers';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';
import { writeCsv, type Cell } from '$lib/table/write';
import type { Panel } from './panel';
import type { Observation, Series } from './series';

export type Years = readonly [from: number, to: number];

const ends = ['value', 'low', 'high'] as const;
type End = (typeof ends)[number];

/** A country without a value in these years keeps its line: it is known to the source. */
export function writeWide({ series }: Panel, [from, to]: Years): string {
	const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
	const rows = [...series.values()].flatMap(({ country, observations }) => {
		const byYear = new Map(observations.map((one) => [one.year, one]));
		return ends.flatMap((end): Cell[][] => {
			const cells = years.map((year) => byYear.get(year)?.[end]);
			return end === 'value' || cells.some((cell) => cell !== undefined) ? [[country, end, ...cells]] : [];
		});
	});
	return writeCsv(['iso3', 'end', ...years.map(String)], rows);
}

/** @throws Fault with file, row, column and value at the first cell that is neither a number nor empty */
export function readWide(text: string, indicator: IndicatorId, place: string): Panel {
	const table = parse(text, place);
	const [countries, which] = [column(table, 'iso3'), column(table, 'end')];
	const years = table.headers.filter((name) => /^\d{4}$/.test(name));
	const values = years.map((name) => optionalNumbers(table, name));
	const rows = new Map<Iso3, Partial<Record<End, number>>>();
	for (let row = 0; row < table.length; row += 1) {
		const end = ends.find((one) => one === which[row]);
		if (!end) throw new Fault(`${place} row ${row + 2}, column end`, 'unknown', which[row], ends.join(', '));
		const country = asIso3(countries[row] ?? '');
		rows.set(country, { ...rows.get(country), [end]: row });
	}
	const series = new Map<Iso3, Series>();
	for (const [country, at] of rows) {
		const cell = (end: End, year: number) => {
			const row = at[end];
			return row === undefined ? undefined : values[year]?.[row];
		};
		const observations = years.flatMap((name, year): Observation[] => {
			const [value, low, high] = ends.map((end) => cell(end, year));
			if (value === undefined) return [];
			return [{ year: Number(name), value, ...(low !== undefined && high !== undefined && { low, high }) }];
		});
		series.set(country, { indicator, country, observations });
	}
	return { indicator, series };
}

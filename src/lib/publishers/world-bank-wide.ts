/** World Bank download (one row a country and indicator, one column a year), with or without its preamble. */
import { column, hasHeaders, type Table } from '$lib/table/table';
import type { Matcher } from './countries';
import type { CountryYear, Layout, Measure } from './layout';
import { settle, type Cell } from './settle';

const needs = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];

/** The headers that are years. */
export const yearHeaders = (table: Table) =>
	table.headers.filter((header) => /^(1[89]|20)\d\d$/.test(header));

function measures(table: Table): Measure[] {
	const titles = column(table, 'Indicator Name');
	const found = new Map<string, Measure>();
	column(table, 'Indicator Code').forEach((code, row) => {
		if (!found.has(code)) found.set(code, { code, title: titles[row] ?? '' });
	});
	return [...found.values()];
}

function* cellsOf(table: Table, measure: string): Generator<Cell> {
	const codes = column(table, 'Country Code');
	const indicators = column(table, 'Indicator Code');
	const years = yearHeaders(table).map((year) => ({ year, cells: column(table, year) }));
	for (let row = 0; row < table.length; row += 1) {
		if (indicators[row] !== measure) continue;
		for (const { year, cells } of years)
			yield {
				line: table.lines[row] ?? 0,
				column: year,
				key: codes[row] ?? '',
				year,
				text: cells[row] ?? ''
			};
	}
}

export const worldBankWide: Layout<CountryYear> = {
	id: 'world-bank-wide',
	publisher: 'World Bank',
	needs,
	recognises: (table) => hasHeaders(table, needs) && yearHeaders(table).length > 0,
	measures,
	read: (table, measure, match: Matcher) => settle(cellsOf(table, measure), 'world-bank', match)
};

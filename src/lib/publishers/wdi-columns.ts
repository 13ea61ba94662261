/** World Development Indicators joined side by side: `country,year` and one column a series code (DC.DAC.TOTL.CD). */
import { hasHeaders, type Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const needs = ['country', 'year'];
const seriesCode = /^[A-Z]{2}(\.[A-Z0-9]+)+$/;
const codes = ({ headers }: Table) => headers.filter((header) => seriesCode.test(header));

export const wdiColumns: Layout<CountryYear> = {
	id: 'wdi-columns',
	publisher: 'World Bank',
	needs,
	recognises: (table) => hasHeaders(table, needs) && codes(table).length > 0,
	measures: (table) => codes(table).map((code) => ({ code, title: code })),
	read: (table, measure, match) =>
		settle(longCells(table, { key: 'country', year: 'year', value: measure }), 'gapminder', match)
};

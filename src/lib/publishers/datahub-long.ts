/** World Bank series in DataHub's long form: `Country Name,Country Code,Year,Value`. */
import { hasHeaders } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const needs = ['Country Name', 'Country Code', 'Year', 'Value'];

export const datahubLong: Layout<CountryYear> = {
	id: 'datahub-long',
	publisher: 'World Bank (DataHub)',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: (table) => [{ code: 'Value', title: table.place }],
	read: (table, measure, match) =>
		settle(longCells(table, { key: 'Country Code', year: 'Year', value: measure }), 'world-bank', match)
};

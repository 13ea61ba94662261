/** V-Dem country-years: one row a country and year, one column a measure, intervals in further columns. */
import { hasHeaders, type Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const needs = ['country_text_id', 'year'];
/** Column endings that belong to a measure and are none themselves. */
const beside = /_(codelow|codehigh|sd|osp|ord|mean|nr)$/;

const measureColumns = ({ headers }: Table) =>
	headers.filter((header) => /^(v2|v3|e_)/.test(header) && !beside.test(header));

export const vDemWide: Layout<CountryYear> = {
	id: 'v-dem-wide',
	publisher: 'V-Dem Institute',
	needs,
	recognises: (table) => hasHeaders(table, needs) && measureColumns(table).length > 0,
	measures: (table) => measureColumns(table).map((code) => ({ code, title: code })),
	read: (table, measure, match) => {
		const [low, high] = [`${measure}_codelow`, `${measure}_codehigh`];
		const interval = hasHeaders(table, [low, high]) ? { low, high } : {};
		const names = { key: 'country_text_id', year: 'year', value: measure, ...interval };
		return settle(longCells(table, names), 'v-dem', match);
	}
};

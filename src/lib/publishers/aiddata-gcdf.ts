/** AidData's Chinese development finance by country and year, keyed by Correlates-of-War number (constant US$). */
import { hasHeaders } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const needs = ['ccode', 'year', 'oda_amt', 'oof_amt'];
const titles: Readonly<Record<string, string>> = {
	oda_amt: 'ODA-like',
	oda_adj: 'ODA-like, without projects that were dropped',
	oof_amt: 'other official flows',
	oof_adj: 'other official flows, without projects that were dropped',
	vof_amt: 'vague official finance',
	vof_adj: 'vague official finance, without projects that were dropped'
};

export const aiddataGcdf: Layout<CountryYear> = {
	id: 'aiddata-gcdf',
	publisher: 'AidData',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: ({ headers }) =>
		headers.filter((header) => header in titles).map((code) => ({ code, title: titles[code] ?? code })),
	read: (table, measure, match) =>
		settle(longCells(table, { key: 'ccode', year: 'year', value: measure }), 'cow', match)
};

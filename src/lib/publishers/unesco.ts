/** UNESCO education data points: `country,year,CODE`, keys in lower case. */
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const needs = ['country', 'year'];
/** `ger_5t8`, `rofst_1`: UNESCO's codes joined by underscores, and nothing else beside key and year. */
const code = /^[a-z]+(_[a-z0-9]+)+$/;

export const unesco: Layout<CountryYear> = {
	id: 'unesco',
	publisher: 'UNESCO Institute for Statistics',
	needs,
	recognises: ({ headers }) =>
		headers.length === 3 && headers[0] === 'country' && headers[1] === 'year' && code.test(headers[2] ?? ''),
	measures: ({ headers }) => headers.slice(2).map((header) => ({ code: header, title: header })),
	read: (table, measure, match) =>
		settle(longCells(table, { key: 'country', year: 'year', value: measure }), 'gapminder', match)
};

/** Gapminder's DDF data points: `geo,time,indicator`, keys in lower case; Georgia's key is `geo` as well. */
import type { Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle } from './settle';

const keys = ['geo', 'country'];
const times = ['time', 'year'];

const names = ({ headers }: Table) => ({
	key: headers.find((header) => keys.includes(header)) ?? 'geo',
	year: headers.find((header) => times.includes(header)) ?? 'time'
});

export const gapminderLong: Layout<CountryYear> = {
	id: 'gapminder-long',
	publisher: 'Gapminder',
	needs: ['geo', 'time'],
	recognises: ({ headers }) =>
		headers.length === 3 && keys.includes(headers[0] ?? '') && times.includes(headers[1] ?? ''),
	measures: ({ headers }) => headers.slice(2).map((code) => ({ code, title: code.replaceAll('_', ' ') })),
	read: (table, measure, match) =>
		settle(longCells(table, { ...names(table), value: measure }), 'gapminder', match)
};

/** United States foreign assistance by country, fiscal year and kind of transaction (constant US$). */
import { column, hasHeaders, type Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle, type Cell } from './settle';

const needs = ['Country Code', 'Fiscal Year', 'Transaction Type Name', 'constant_amount'];

/** Rows of one kind of transaction: a request, a promise and a payment of the same money are three rows. */
function* ofKind(table: Table, kind: string): Generator<Cell> {
	const kinds = column(table, 'Transaction Type Name');
	let row = 0;
	for (const cell of longCells(table, {
		key: 'Country Code',
		year: 'Fiscal Year',
		value: 'constant_amount'
	})) {
		if (kinds[row] === kind) yield cell;
		row += 1;
	}
}

export const usForeignAid: Layout<CountryYear> = {
	id: 'us-foreign-aid',
	publisher: 'United States Government',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: (table) =>
		[...new Set(column(table, 'Transaction Type Name'))].map((code) => ({ code, title: code })),
	read: (table, measure, match) => settle(ofKind(table, measure), 'us-aid', match)
};

/** AidData commitments: one row a donor, recipient and year, one column a purpose (constant US$). */
import { hasHeaders } from '$lib/table/table';
import type { Layout } from './layout';
import { flows, type Flow } from './pairs';

const needs = ['Sender', 'Receiver', 'year', 'commitment_amount_usd_constant_sum'];

/**
 * Countries are matched by name: the file's numbers mix Correlates of War with Gleditsch–Ward. A zero means
 * nothing committed, or nothing coded to the purpose.
 */
export const aiddataCore: Layout<Flow> = {
	id: 'aiddata-core',
	publisher: 'AidData',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: ({ headers }) =>
		headers
			.filter((header) => !['Sender', 'Receiver', 'year', 'ccodeS', 'ccodeR'].includes(header))
			.map((code) => ({ code, title: code })),
	read: (table, measure, match) =>
		flows(table, { donor: 'Sender', recipient: 'Receiver', year: 'year', value: measure }, 'name', match)
};

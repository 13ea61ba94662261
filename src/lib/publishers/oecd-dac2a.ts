/** OECD table DAC2a, one row a recipient, donor and year, one column an aid type (constant US$ million). */
import { hasHeaders } from '$lib/table/table';
import type { Layout } from './layout';
import { flows, type Flow } from './pairs';

const needs = ['Recipient', 'Donor', 'Year', 'oda_gross_disbursements'];

/**
 * The extract in circulation holds neither zeros nor negative values: a blank is not a zero, and only gross
 * flows may be added up. `measures` therefore offers what is paid out, not what is left after repayments.
 */
export const oecdDac2a: Layout<Flow> = {
	id: 'oecd-dac2a',
	publisher: 'OECD',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: ({ headers }) =>
		headers
			.filter((header) => !['Recipient', 'Donor', 'Year'].includes(header) && !/net|excl/.test(header))
			.map((code) => ({ code, title: code.replaceAll('_', ' ') })),
	read: (table, measure, match) =>
		flows(table, { donor: 'Donor', recipient: 'Recipient', year: 'Year', value: measure }, 'name', match)
};

/** DAC list of ODA recipients by country and year → a step on the list's own ladder, 1 (least developed) to 5. */
import { column, hasHeaders, type Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { settle, type Cell } from './settle';

const needs = ['country', 'iso3', 'year', 'dac_abbr'];

/** The list's groups from the poorest up; the old list for Eastern Europe stands with the most advanced. */
const ladder: Readonly<Record<string, number>> = {
	LDC: 1,
	LIC: 2,
	LMIC: 3,
	UMIC: 4,
	HIC: 5,
	ADC: 5,
	'CEECs/NIS': 5
};

function* cellsOf(table: Table): Generator<Cell> {
	const [keys, years] = [column(table, 'iso3'), column(table, 'year')];
	const [names, groups] = [column(table, 'country'), column(table, 'dac_abbr')];
	for (let row = 0; row < table.length; row += 1) {
		const group = groups[row] ?? '';
		const text = group === '' ? '' : String(ladder[group] ?? group);
		// Kosovo has no code in this table, only its name.
		const key = names[row] === 'Kosovo' ? 'XKX' : (keys[row] ?? '');
		yield { line: table.lines[row] ?? 0, column: 'dac_abbr', key, year: years[row] ?? '', text };
	}
}

export const dacList: Layout<CountryYear> = {
	id: 'dac-list',
	publisher: 'OECD',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: () => [
		{ code: 'dac_abbr', title: 'Group on the DAC list of ODA recipients, 1 (least developed) to 5' }
	],
	read: (table, _measure, match) => settle(cellsOf(table), 'world-bank', match)
};

/** UCDP/PRIO armed conflicts: one row a conflict and year → one row for each country it is fought over. */
import { column, hasHeaders } from '$lib/table/table';
import type { Matcher } from './countries';
import type { CountryYear, Layout } from './layout';
import { Ledger, placed, type Reading } from './reading';
import { readYear } from './settle';
import type { Table } from '$lib/table/table';

const needs = ['conflict_id', 'year', 'intensity_level', 'gwno_loc'];

/**
 * One row for each country named in `gwno_loc` (Gleditsch–Ward numbers, several in a war between states), with
 * the intensity of that conflict: 1 from 25 deaths a year, 2 from 1,000. A country may have several in a year.
 */
function conflicts(table: Table, match: Matcher): Reading<CountryYear> {
	const ledger = new Ledger<CountryYear>();
	const [years, levels, places] = [
		column(table, 'year'),
		column(table, 'intensity_level'),
		column(table, 'gwno_loc')
	];
	for (let row = 0; row < table.length; row += 1) {
		const level = levels[row] ?? '';
		const year = readYear(years[row] ?? '');
		const remark = { line: table.lines[row] ?? 0, column: 'gwno_loc', value: places[row] ?? '' };
		for (const key of remark.value.split(',').map((number) => number.trim())) {
			if (year === undefined) ledger.reject({ ...remark, value: years[row] ?? '', why: 'not-a-year' });
			else if (level !== '1' && level !== '2')
				ledger.reject({ ...remark, value: level, why: 'not-in-scheme' });
			else {
				const iso3 = placed(ledger, match(key, 'gw'), key, remark);
				if (iso3) ledger.accept({ iso3, year, value: Number(level) });
			}
		}
	}
	return ledger.close();
}

export const ucdpPrio: Layout<CountryYear> = {
	id: 'ucdp-prio',
	publisher: 'Uppsala Conflict Data Program and PRIO',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: () => [{ code: 'intensity_level', title: 'Intensity of armed conflict' }],
	read: (table, _measure, match) => conflicts(table, match)
};

/** The highest intensity of a country and year, where several conflicts are fought there. */
export function fiercest(rows: readonly CountryYear[]): CountryYear[] {
	const highest = new Map<string, CountryYear>();
	for (const row of rows) {
		const key = `${row.iso3} ${row.year}`;
		const before = highest.get(key);
		if (!before || before.value < row.value) highest.set(key, row);
	}
	return [...highest.values()];
}

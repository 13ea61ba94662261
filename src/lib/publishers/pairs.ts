/** Rows of donor, recipient and year → flows between two countries, with every other row accounted for. */
import { readNumber } from '$lib/table/numbers';
import { column, type Table } from '$lib/table/table';
import type { Matcher, Scheme } from './countries';
import { Ledger, placed, type Reading } from './reading';
import { readYear } from './settle';

/** What one country gave another in a year; the unit is the measure's. */
export interface Flow {
	readonly donor: string;
	readonly recipient: string;
	readonly year: number;
	readonly value: number;
}

export interface PairColumns {
	readonly donor: string;
	readonly recipient: string;
	readonly year: string;
	readonly value: string;
}

interface PairCell {
	readonly line: number;
	readonly column: string;
	readonly donor: string;
	readonly recipient: string;
	readonly year: string;
	readonly value: string;
}

function* cellsOf(table: Table, names: PairColumns): Generator<PairCell> {
	const [donors, recipients] = [column(table, names.donor), column(table, names.recipient)];
	const [years, values] = [column(table, names.year), column(table, names.value)];
	for (let row = 0; row < table.length; row += 1)
		yield {
			line: table.lines[row] ?? 0,
			column: names.value,
			donor: donors[row] ?? '',
			recipient: recipients[row] ?? '',
			year: years[row] ?? '',
			value: values[row] ?? ''
		};
}

/** The number and the year of a row, or nothing after the row was booked as blank or rejected. */
function amount(ledger: Ledger<Flow>, cell: PairCell): { value: number; year: number } | undefined {
	const { line, column } = cell;
	const value = readNumber(cell.value);
	const year = readYear(cell.year);
	if (value === undefined) ledger.blank();
	else if (Number.isNaN(value)) ledger.reject({ line, column, value: cell.value, why: 'not-a-number' });
	else if (year === undefined) ledger.reject({ line, column, value: cell.year, why: 'not-a-year' });
	else return { value, year };
	return undefined;
}

/**
 * Flows of one value column. Blank cells are no value (never a zero); a key that is no country of today is set
 * aside, an unknown one waits; a second row for the same pair and year is rejected.
 */
export function flows(table: Table, names: PairColumns, scheme: Scheme, match: Matcher): Reading<Flow> {
	const ledger = new Ledger<Flow>();
	const seen = new Set<string>();
	for (const cell of cellsOf(table, names)) {
		const found = amount(ledger, cell);
		if (!found) continue;
		const remark = { line: cell.line, column: cell.column, value: cell.value };
		const donor = placed(ledger, match(cell.donor, scheme), cell.donor, remark);
		const recipient = donor && placed(ledger, match(cell.recipient, scheme), cell.recipient, remark);
		if (!donor || !recipient) continue;
		const key = `${donor} ${recipient} ${found.year}`;
		if (seen.has(key)) ledger.reject({ ...remark, why: 'two-values' });
		else ledger.accept({ donor, recipient, ...found });
		seen.add(key);
	}
	return ledger.close();
}

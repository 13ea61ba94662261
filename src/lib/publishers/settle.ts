/** Cells with a key, a year and a text → country-year rows, with every other cell accounted for. */
import { readNumber } from '$lib/table/numbers';
import type { Matcher, Scheme } from './countries';
import type { CountryYear } from './layout';
import { Ledger, placed, type Reading } from './reading';

export interface Cell {
	readonly line: number;
	readonly column: string;
	/** the publisher's country key */
	readonly key: string;
	readonly year: string;
	readonly text: string;
	readonly low?: string;
	readonly high?: string;
}

/** A year as four digits (also "2005.0", as some programs write it), or nothing. */
export function readYear(text: string): number | undefined {
	const found = /^\s*(\d{4})(\.0+)?\s*$/.exec(text);
	const year = found ? Number(found[1]) : NaN;
	return year >= 1500 && year <= 2200 ? year : undefined;
}

/** Bounds where both can be read and lie on their sides of the value. */
function bounds(cell: Cell, value: number): Pick<CountryYear, 'low' | 'high'> {
	const low = readNumber(cell.low ?? '');
	const high = readNumber(cell.high ?? '');
	return low !== undefined && high !== undefined && low <= value && value <= high ? { low, high } : {};
}

/**
 * Rows of country, year and value. Cells without value count as blank; keys of aggregates, former states and
 * parts of countries are set aside, unknown keys wait; text that is no number, a year that is no year and a
 * second, different value for the same country and year are rejected; the same value twice is set aside.
 */
export function settle(cells: Iterable<Cell>, scheme: Scheme, match: Matcher): Reading<CountryYear> {
	const ledger = new Ledger<CountryYear>();
	const seen = new Map<string, number>();
	for (const cell of cells) {
		const remark = { line: cell.line, column: cell.column, value: cell.text };
		const value = readNumber(cell.text);
		if (value === undefined) {
			ledger.blank();
			continue;
		}
		const year = readYear(cell.year);
		if (!Number.isFinite(value)) ledger.reject({ ...remark, why: 'not-a-number' });
		else if (year === undefined) ledger.reject({ ...remark, value: cell.year, why: 'not-a-year' });
		else {
			const iso3 = placed(ledger, match(cell.key, scheme), cell.key, remark);
			const before = seen.get(`${iso3} ${year}`);
			if (!iso3) continue;
			if (before === value) ledger.setAside({ ...remark, why: 'double' });
			else if (before !== undefined) ledger.reject({ ...remark, why: 'two-values' });
			else {
				seen.set(`${iso3} ${year}`, value);
				ledger.accept({ iso3, year, value, ...bounds(cell, value) });
			}
		}
	}
	return ledger.close();
}

/** Catalogue entries and publishers' tables → tidy rows: iso3, year, value, and low and high where they exist. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { significant } from '$lib/base/significant';
import type { Matcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import { layouts } from '$lib/publishers/layouts';
import type { Remark } from '$lib/publishers/reading';
import { writeCsv } from '$lib/table/write';
import type { Entry } from './data-catalogue';
import { derivations, type Tidy } from './data-derived';
import { readTable, write } from './data-files';

/** No series of ours begins earlier. */
const firstYear = 1960;
const kept = 5;

/** What was set aside while an indicator was built. */
export interface Account {
	readonly id: string;
	readonly rows: number;
	readonly aside: readonly Remark[];
	readonly tooEarly: number;
}

export const inOrder = (a: CountryYear, b: CountryYear) =>
	a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : a.year - b.year;

function scaled(row: CountryYear, times: number): CountryYear {
	const bounds =
		row.low === undefined || row.high === undefined ? {} : { low: row.low * times, high: row.high * times };
	return { iso3: row.iso3, year: row.year, value: row.value * times, ...bounds };
}

/** Rows of an entry that is read from one publisher's file. A row that cannot be read or placed is a fault. */
function fromFile(entry: Entry, sources: string, match: Matcher): { rows: CountryYear[]; aside: Remark[] } {
	if (!('layout' in entry.from)) throw new Fault(entry.id, 'is derived');
	const { layout, file, measure, times = 1 } = entry.from;
	const reader = layouts.find(({ id }) => id === layout);
	if (!reader) throw new Fault(entry.id, 'unknown layout', layout, layouts.map(({ id }) => id).join(', '));
	const table = readTable(join(sources, file));
	const reading = reader.read(table, measure, match);
	const [bad] = reading.rejected;
	if (bad)
		throw new Fault(`${file} row ${bad.line}, column ${bad.column}`, bad.why, bad.value, 'a readable row');
	const [unknown] = reading.unknown.keys();
	if (unknown !== undefined) throw new Fault(file, 'unknown country', unknown, 'a key in country-codes.csv');
	return { rows: reading.rows.map((row) => scaled(row, times)), aside: [...reading.aside] };
}

const digits = (value: number | undefined) => (value === undefined ? undefined : significant(value, kept));

/** A tidy file: sorted by country and year, five significant digits. */
export function tidyCsv(rows: readonly CountryYear[]): string {
	const bounded = rows.some(({ low }) => low !== undefined);
	const headers = ['iso3', 'year', 'value', ...(bounded ? ['low', 'high'] : [])];
	return writeCsv(
		headers,
		[...rows].sort(inOrder).map(({ iso3, year, value, low, high }) => {
			const cells = [iso3, year, digits(value)];
			return bounded ? [...cells, digits(low), digits(high)] : cells;
		})
	);
}

/** Values inside the range that the catalogue states, or a fault that names the row. */
function checkRange(entry: Entry, rows: readonly CountryYear[]): void {
	const [least, most] = entry.range;
	for (const { iso3, year, value } of rows)
		if ((least !== null && value < least) || (most !== null && value > most))
			throw new Fault(`${entry.id} ${iso3} ${year}`, 'value out of range', value, `${least} to ${most}`);
}

/** Builds every indicator in the catalogue's order; derived ones may use those that stand before them. */
export function buildIndicators(
	entries: readonly Entry[],
	context: {
		sources: string;
		data: string;
		match: Matcher;
		extra: ReadonlyMap<string, readonly CountryYear[]>;
	}
): { tidy: Tidy; accounts: Account[] } {
	const tidy = new Map<string, readonly CountryYear[]>(context.extra);
	const accounts: Account[] = [];
	for (const entry of [...entries.filter(isRead), ...entries.filter((one) => !isRead(one))]) {
		const { rows, aside } = isRead(entry)
			? fromFile(entry, context.sources, context.match)
			: { rows: derivations(entry, tidy), aside: [] };
		const recent = rows.filter(({ year }) => year >= firstYear);
		if (recent.length === 0) throw new Fault(entry.id, 'no rows');
		checkRange(entry, recent);
		tidy.set(entry.id, recent);
		accounts.push({ id: entry.id, rows: recent.length, aside, tooEarly: rows.length - recent.length });
		write(join(context.data, 'indicators', entry.topic, `${entry.id}.csv`), tidyCsv(recent));
	}
	return { tidy, accounts };
}

const isRead = (entry: Entry) => 'layout' in entry.from;

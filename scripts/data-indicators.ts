/** Catalogue entries and publishers' tables → tidy rows: iso3, year, value, and low and high where they exist. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { significant } from '$lib/base/significant';
import { aiddataCore } from '$lib/publishers/aiddata-core';
import type { Matcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import { layouts } from '$lib/publishers/layouts';
import type { Remark } from '$lib/publishers/reading';
import type { Table } from '$lib/table/table';
import { writeCsv } from '$lib/table/write';
import { totals } from './data-aid';
import type { Entry } from './data-catalogue';
import { derived, type Tidy } from './data-derived';
import { readTable, write } from './data-files';

/** No series of ours begins earlier. */
const firstYear = 1960;

/** What was set aside while an indicator was built. */
export interface Account {
	readonly file: string;
	readonly measure: string;
	readonly aside: readonly Remark[];
}

export const inOrder = (a: CountryYear, b: CountryYear) =>
	a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : a.year - b.year;

function scaled(row: CountryYear, times: number): CountryYear {
	const bounds =
		row.low === undefined || row.high === undefined ? {} : { low: row.low * times, high: row.high * times };
	return { iso3: row.iso3, year: row.year, value: row.value * times, ...bounds };
}

/** A reader of country-years by the layout's id; flows between countries are added up by recipient. */
function readerOf(id: string, layout: string) {
	const plain = layouts.find((one) => one.id === layout);
	if (plain) return (table: Table, measure: string, match: Matcher) => plain.read(table, measure, match);
	if (layout !== aiddataCore.id)
		throw new Fault(id, 'unknown layout', layout, layouts.map((one) => one.id).join(', '));
	return (table: Table, measure: string, match: Matcher) => {
		const reading = aiddataCore.read(table, measure, match);
		return { ...reading, rows: totals(reading.rows) };
	};
}

/** Rows of an entry that is read from one publisher's file. A row that cannot be read or placed is a fault. */
function fromFile(entry: Entry, sources: string, match: Matcher): { rows: CountryYear[]; aside: Remark[] } {
	if (!('layout' in entry.from)) throw new Fault(entry.id, 'is derived');
	const { layout, file, measure, times = 1 } = entry.from;
	const reading = readerOf(entry.id, layout)(readTable(join(sources, file)), measure, match);
	const [bad] = reading.rejected;
	if (bad)
		throw new Fault(`${file} row ${bad.line}, column ${bad.column}`, bad.why, bad.value, 'a readable row');
	const [unknown] = reading.unknown.keys();
	if (unknown !== undefined) throw new Fault(file, 'unknown country', unknown, 'a key in country-codes.csv');
	return { rows: reading.rows.map((row) => scaled(row, times)), aside: [...reading.aside] };
}

/** A row with as many digits as are shipped. */
function rounded(row: CountryYear, digits: number): CountryYear {
	const bounds =
		row.low === undefined || row.high === undefined
			? {}
			: { low: significant(row.low, digits), high: significant(row.high, digits) };
	return { iso3: row.iso3, year: row.year, value: significant(row.value, digits), ...bounds };
}

/** A tidy file: sorted by country and year. */
export function tidyCsv(rows: readonly CountryYear[]): string {
	const bounded = rows.some(({ low }) => low !== undefined);
	const headers = ['iso3', 'year', 'value', ...(bounded ? ['low', 'high'] : [])];
	return writeCsv(
		headers,
		[...rows].sort(inOrder).map(({ iso3, year, value, low, high }) => {
			const cells = [iso3, year, value];
			return bounded ? [...cells, low, high] : cells;
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

const isRead = (entry: Entry) => 'layout' in entry.from;

/** Entries read from files first, then derived ones, each after those it is derived from. */
function inBuildOrder(entries: readonly Entry[], extra: Tidy): Entry[] {
	const ready = new Set(extra.keys());
	const waiting = [...entries];
	const order: Entry[] = [];
	while (waiting.length > 0) {
		const next = waiting.findIndex(
			({ from }) => 'layout' in from || (from.of ?? []).every((id) => ready.has(id))
		);
		const [entry] = waiting.splice(Math.max(next, 0), 1);
		if (!entry || next < 0) throw new Fault(entry?.id ?? '', 'derived from what is not there', entry?.from);
		ready.add(entry.id);
		order.push(entry);
	}
	return order;
}

export interface Built {
	readonly tidy: Tidy;
	readonly accounts: readonly Account[];
	/** indicators whose values were rounded */
	readonly changed: ReadonlySet<string>;
}

/** Builds every indicator of the catalogue and writes its file; `extra` holds rows that entries derive from. */
export function buildIndicators(
	entries: readonly Entry[],
	context: { sources: string; data: string; match: Matcher; extra: Tidy }
): Built {
	const tidy = new Map<string, readonly CountryYear[]>(context.extra);
	const accounts: Account[] = [];
	const changed = new Set<string>();
	for (const entry of inBuildOrder(entries, context.extra)) {
		const { rows, aside } = isRead(entry)
			? fromFile(entry, context.sources, context.match)
			: { rows: derived(entry, tidy), aside: [] };
		const whole = rows.filter(({ year }) => year >= firstYear);
		const recent = whole.map((row) => rounded(row, entry.keep));
		if (whole.some(({ value }, at) => value !== recent[at]?.value)) changed.add(entry.id);
		if (recent.length === 0) throw new Fault(entry.id, 'no rows');
		checkRange(entry, recent);
		// Derived indicators start from the figures as shipped, so that anyone can work them out again.
		tidy.set(entry.id, recent);
		if ('layout' in entry.from) accounts.push({ file: entry.from.file, measure: entry.from.measure, aside });
		write(join(context.data, 'indicators', entry.topic, `${entry.id}.csv`), tidyCsv(recent));
	}
	return { tidy, accounts, changed };
}

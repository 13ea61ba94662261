/** Mass Mobilization's table → data/events/protests.csv, and counts by country and year that indicators need. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import type { Matcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import {
	massMobilization,
	type Demand,
	type ProtestEvent,
	type Response
} from '$lib/publishers/mass-mobilization';
import { formal, identityOf, informal } from '$lib/publishers/protest-identity';
import type { Remark } from '$lib/publishers/reading';
import { spread } from '$lib/publishers/protest-place';
import { sizeClass } from '$lib/publishers/protest-size';
import { writeCsv } from '$lib/table/write';
import { readTable, write } from './data-files';
import type { Account } from './data-indicators';

const protestFile = 'protests/mass_mobilization_all_country_years_1990-2020.csv';

/**
 * The release of July 2020 ends on 31 March 2020: 44, 34 and 18 events from January to March, none later. Counts
 * of 2020 would be those of a quarter, and its zeros no zeros, so the yearly figures end with 2019.
 */
const lastWholeYear = 2019;

interface Placed extends ProtestEvent {
	readonly iso3: string;
	readonly year: number;
}

export interface Protests {
	readonly events: readonly Placed[];
	/** covered countries and whole years, each once, with or without events */
	readonly covered: readonly CountryYear[];
	readonly account: Account;
}

/** The table as read; a row that cannot be read or placed is a fault. */
export function readProtests(sources: string, match: Matcher): Protests {
	const reading = massMobilization.read(readTable(join(sources, protestFile)), match);
	const [unknown] = reading.unknown.keys();
	if (unknown !== undefined) throw new Fault(protestFile, 'unknown country', unknown);
	const [bad] = reading.rejected;
	if (bad) throw new Fault(`${protestFile} row ${bad.line}`, bad.why, bad.value);
	const whole = reading.rows.filter(({ year }) => year <= lastWholeYear);
	const covered = new Map(whole.map(({ iso3, year }) => [`${iso3} ${year}`, { iso3, year, value: 0 }]));
	const events = reading.rows.flatMap(({ iso3, year, event }) => (event ? [{ ...event, iso3, year }] : []));
	const partial: Remark[] = reading.rows
		.filter(({ year }) => year > lastWholeYear)
		.map(({ year }) => ({ line: 0, column: 'year', value: String(year), why: 'incomplete-year' }));
	const account = { file: protestFile, measure: 'protest', aside: [...reading.aside, ...partial] };
	return { events, covered: [...covered.values()], account };
}

/** Events of each country and year that pass a test. */
function counted(events: readonly Placed[], test: (event: Placed) => boolean): CountryYear[] {
	const counts = new Map<string, CountryYear>();
	for (const event of events) {
		if (!test(event)) continue;
		const key = `${event.iso3} ${event.year}`;
		const value = (counts.get(key)?.value ?? 0) + 1;
		counts.set(key, { iso3: event.iso3, year: event.year, value });
	}
	return [...counts.values()];
}

const demands: readonly Demand[] = ['political', 'labour', 'prices', 'removal', 'police', 'land', 'social'];
const repression: ReadonlySet<Response> = new Set([
	'dispersal',
	'arrests',
	'beatings',
	'shootings',
	'killings'
]);

const size = (event: Placed) => sizeClass(event.participants, event.category);
const side = (event: Placed) => identityOf(event.identity);

/** What an event must be to count, by the name under which catalogue entries ask for it. */
const tests: Readonly<Record<string, (event: Placed) => boolean>> = {
	'protests-all': () => true,
	...Object.fromEntries(
		demands.map((demand) => [`protests-demand-${demand}`, (event: Placed) => event.demands.includes(demand)])
	),
	'protests-size-known': (event) => size(event) !== undefined,
	'protests-large': (event) => size(event) === '1000-9999' || size(event) === '10000-plus',
	'protests-place-known': (event) => spread(event.location) !== undefined,
	'protests-wide': (event) => spread(event.location) !== undefined && spread(event.location) !== 'one',
	'protests-violent': (event) => event.violent,
	'protests-answer-known': (event) => event.responses.length > 0,
	'protests-repressed': (event) => event.responses.some((response) => repression.has(response)),
	'protests-accommodated': (event) => event.responses.includes('accommodation'),
	'protests-side-known': (event) => formal.has(side(event)) || informal.has(side(event)),
	'protests-informal': (event) => informal.has(side(event))
};

/** Rows that protest indicators are derived from, by name. */
export function protestRows({ events, covered }: Protests): Map<string, readonly CountryYear[]> {
	const whole = events.filter(({ year }) => year <= lastWholeYear);
	const counts = Object.entries(tests).map(([name, test]) => [name, counted(whole, test)] as const);
	return new Map([['protests-covered', covered], ...counts]);
}

const eventHeaders = [
	'id',
	'iso3',
	'start',
	'end',
	'location',
	'spread',
	'size',
	'size_text',
	'identity',
	'identity_text',
	'demands',
	'responses',
	'violent'
];

const byStart = (a: Placed, b: Placed) =>
	a.start === b.start ? Number(a.id) - Number(b.id) : a.start < b.start ? -1 : 1;

const eventRow = (event: Placed) => [
	event.id,
	event.iso3,
	event.start,
	event.end,
	event.location.replace(/\s+/g, ' '),
	spread(event.location),
	size(event),
	event.participants,
	side(event),
	event.identity.replace(/\s+/g, ' '),
	event.demands.join(' '),
	event.responses.join(' '),
	event.violent ? 1 : 0
];

/** Writes one row an event, by start and number: all in one file, and one file a country for pages that need few. */
export function writeProtests({ events }: Protests, data: string): void {
	const sorted = [...events].sort(byStart);
	write(join(data, 'events', 'protests.csv'), writeCsv(eventHeaders, sorted.map(eventRow)));
	const byCountry = new Map<string, Placed[]>();
	for (const event of sorted) {
		const own = byCountry.get(event.iso3);
		if (own) own.push(event);
		else byCountry.set(event.iso3, [event]);
	}
	for (const [iso3, own] of byCountry)
		write(join(data, 'events', 'by-country', `${iso3}.csv`), writeCsv(eventHeaders, own.map(eventRow)));
}

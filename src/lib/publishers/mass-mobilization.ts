/** Mass Mobilization's raw country-years: protest events, and the years in which a covered country had none. */
import { column, hasHeaders, type Table } from '$lib/table/table';
import type { Matcher } from './countries';
import { Ledger, placed, type Reading } from './reading';
import { readYear } from './settle';

export type Demand = 'political' | 'labour' | 'prices' | 'removal' | 'police' | 'land' | 'social';
export type Response =
	'ignore' | 'dispersal' | 'arrests' | 'beatings' | 'shootings' | 'killings' | 'accommodation';

export interface ProtestEvent {
	/** the project's own number: country, year, running number */
	readonly id: string;
	/** ISO dates, both included */
	readonly start: string;
	readonly end: string;
	/** as written; empty where unknown */
	readonly location: string;
	readonly participants: string;
	/** the project's own size class, blank for most events */
	readonly category: string;
	readonly identity: string;
	readonly demands: readonly Demand[];
	readonly responses: readonly Response[];
	/** whether protesters used violence */
	readonly violent: boolean;
}

/** A covered country and year: with one event, or with none. */
export interface CountryYearOfProtest {
	readonly iso3: string;
	readonly year: number;
	readonly event?: ProtestEvent;
}

const demands: Readonly<Record<string, Demand>> = {
	'political behavior, process': 'political',
	'labor wage dispute': 'labour',
	'price increases, tax policy': 'prices',
	'removal of politician': 'removal',
	'police brutality': 'police',
	'land farm issue': 'land',
	'social restrictions': 'social'
};
const responses: Readonly<Record<string, Response>> = {
	ignore: 'ignore',
	'crowd dispersal': 'dispersal',
	arrests: 'arrests',
	beatings: 'beatings',
	shootings: 'shootings',
	killings: 'killings',
	accomodation: 'accommodation'
};
const needs = ['id', 'country', 'year', 'protest', 'protesteridentity', 'protesterdemand1', 'stateresponse1'];

/** A row's cell by its header, trimmed. */
type Reader = (name: string) => string;

/** The table row by row; a full stop stands for nothing in this file. */
function* records(table: Table): Generator<{ line: number; cell: Reader }> {
	const columns = new Map(table.headers.map((header) => [header, column(table, header)]));
	for (let row = 0; row < table.length; row += 1) {
		const cell = (name: string) => {
			const text = (columns.get(name)?.[row] ?? '').trim();
			return text === '.' ? '' : text;
		};
		yield { line: table.lines[row] ?? 0, cell };
	}
}

/** A day as an ISO date, or nothing where the calendar has no such day. */
function date(cell: Reader, which: 'start' | 'end'): string | undefined {
	const parts = ['year', 'month', 'day'].map((part) => cell(`${which}${part}`));
	const text = `${parts[0]}-${parts[1]?.padStart(2, '0')}-${parts[2]?.padStart(2, '0')}`;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** Known words of several numbered columns, each once, in the order of the scheme; unknown words are named. */
function coded<Code extends string>(cell: Reader, name: string, scheme: Readonly<Record<string, Code>>) {
	const found = Array.from({ length: 7 }, (_, at) => cell(`${name}${at + 1}`)).filter((text) => text !== '');
	const codes = Object.entries(scheme).flatMap(([word, code]) => (found.includes(word) ? [code] : []));
	return { codes, stranger: found.find((text) => !(text in scheme)) };
}

type Told =
	{ readonly event: ProtestEvent } | { readonly why: 'not-a-date' | 'not-in-scheme'; readonly value: string };

function told(cell: Reader): Told {
	const [start, end] = [date(cell, 'start'), date(cell, 'end')];
	if (!start || !end || end < start) return { why: 'not-a-date', value: `${start} – ${end}` };
	const wanted = coded(cell, 'protesterdemand', demands);
	const answered = coded(cell, 'stateresponse', responses);
	const stranger = wanted.stranger ?? answered.stranger;
	if (stranger !== undefined) return { why: 'not-in-scheme', value: stranger };
	return {
		event: {
			id: cell('id'),
			start,
			end,
			location: cell('location'),
			participants: cell('participants'),
			category: cell('participants_category'),
			identity: cell('protesteridentity'),
			demands: wanted.codes,
			responses: answered.codes,
			violent: cell('protesterviolence') === '1'
		}
	};
}

/**
 * Events, and one row without event for each covered country and year that had none. A number met before is
 * set aside as a double, a row without a year too; former states are set aside; dates that are none and words
 * outside the project's scheme are rejected. Countries go by name: the file's numbers for the Balkans are its own.
 */
export function readMassMobilization(table: Table, match: Matcher): Reading<CountryYearOfProtest> {
	const ledger = new Ledger<CountryYearOfProtest>();
	const seen = new Set<string>();
	for (const { line, cell } of records(table)) {
		const id = cell('id');
		const year = readYear(cell('year'));
		const remark = { line, column: 'id', value: id };
		if (year === undefined) ledger.setAside({ ...remark, why: 'no-year' });
		else if (seen.has(id)) ledger.setAside({ ...remark, why: 'double' });
		else {
			seen.add(id);
			const iso3 = placed(ledger, match(cell('country'), 'name'), cell('country'), remark);
			if (!iso3) continue;
			const story: Told | undefined = cell('protest') === '1' ? told(cell) : undefined;
			if (story && 'why' in story) ledger.reject({ ...remark, ...story });
			else ledger.accept({ iso3, year, ...story });
		}
	}
	return ledger.close();
}

export const massMobilization = {
	id: 'mass-mobilization',
	publisher: 'Mass Mobilization (Clark and Regan)',
	needs,
	recognises: (table: Table) => hasHeaders(table, needs),
	read: readMassMobilization
};

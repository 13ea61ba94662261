/** Tidy rows of some indicators → tidy rows of one that no publisher prints. */
import { Fault } from '$lib/base/fault';
import {
	amountOf,
	indexed,
	logSpread,
	percentOf,
	percentOfGroupMean,
	perMillion,
	shareInConflict,
	shareOf,
	volatility,
	withZeros
} from '$lib/indicators/derive';
import { missedForecasts, usualChange } from '$lib/indicators/derive-uncertainty';
import type { CountryYear } from '$lib/publishers/layout';
import type { Entry } from './data-catalogue';

export type Tidy = ReadonlyMap<string, readonly CountryYear[]>;
type Rows = readonly CountryYear[];

/** What a catalogue entry may name under `derive`, with the indicators it takes in the order of `of`. */
const rules: Readonly<Record<string, (inputs: readonly Rows[]) => CountryYear[]>> = {
	same: ([rows = []]) => [...rows],
	'percent-of': ([part = [], whole = []]) => percentOf(part, whole),
	'index-1990': ([rows = []]) => indexed(rows, 1990),
	'percent-of-group-mean': ([rows = [], people = [], members = []]) =>
		percentOfGroupMean(rows, people, new Set(members.map(({ iso3 }) => iso3))),
	'log-spread': ([rows = []]) => logSpread(rows),
	volatility: ([rows = []]) => volatility(rows),
	'amount-of': ([percent = [], whole = []]) => amountOf(percent, whole),
	'usual-change': ([rows = []]) => usualChange(rows),
	'missed-forecasts': ([rows = []]) => missedForecasts(rows),
	'share-in-conflict': ([flow = [], conflict = []]) => shareInConflict(flow, conflict),
	'share-of-three': ([part = [], known = []]) => shareOf(part, known, 3),
	'with-zeros': ([happened = [], covered = []]) => withZeros(happened, covered),
	'per-million': ([counts = [], people = []]) => perMillion(counts, people)
};

/** Rows of a derived entry from the indicators that it names. */
export function derived(entry: Entry, tidy: Tidy): CountryYear[] {
	if (!('derive' in entry.from)) throw new Fault(entry.id, 'is read from a file');
	const { derive, of = [] } = entry.from;
	const rule = rules[derive];
	if (!rule) throw new Fault(entry.id, 'unknown derivation', derive, Object.keys(rules).join(', '));
	return rule(
		of.map((id) => {
			const rows = tidy.get(id);
			if (!rows) throw new Fault(entry.id, 'no such rows to derive from', id, [...tidy.keys()].join(', '));
			return rows;
		})
	);
}

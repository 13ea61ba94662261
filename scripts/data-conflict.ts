/** UCDP's conflicts and V-Dem's list of countries → what happened, and which countries and years are covered. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import type { Matcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import { fiercest, ucdpPrio } from '$lib/publishers/ucdp-prio';
import { vDemWide } from '$lib/publishers/v-dem-wide';
import { readTable } from './data-files';
import type { Account } from './data-indicators';

const conflictFile = 'protests/UcdpPrioConflict_v24_1.csv';
const countryFile = 'civic-space/V-Dem_v14_vdemlite_1970-2023_selected.csv';
/** V-Dem's extract begins here; earlier years would be conflicts without the years of peace between them. */
const firstYear = 1970;

export interface Conflicts {
	readonly rows: ReadonlyMap<string, readonly CountryYear[]>;
	readonly account: Account;
}

/** Rows that `armed-conflict` is derived from: fiercest conflicts, and all covered countries and years. */
export function readConflicts(sources: string, match: Matcher): Conflicts {
	const reading = ucdpPrio.read(readTable(join(sources, conflictFile)), 'intensity_level', match);
	const [unknown] = reading.unknown.keys();
	if (unknown !== undefined) throw new Fault(conflictFile, 'unknown country', unknown);
	const [bad] = reading.rejected;
	if (bad) throw new Fault(`${conflictFile} row ${bad.line}`, bad.why, bad.value);
	const conflicts = fiercest(reading.rows).filter(({ year }) => year >= firstYear);
	const known = vDemWide.read(readTable(join(sources, countryFile)), 'v2xcs_ccsi', match).rows;
	const listed = new Set(known.map(({ iso3, year }) => `${iso3} ${year}`));
	const outside = conflicts.filter(({ iso3, year }) => !listed.has(`${iso3} ${year}`));
	const rows = new Map([
		['conflicts', conflicts],
		['conflict-covered', [...known, ...outside]]
	]);
	return { rows, account: { file: conflictFile, measure: 'intensity_level', aside: reading.aside } };
}

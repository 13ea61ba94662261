/** OECD's donor × recipient × year table → one tidy file a recipient, one a donor, and totals by recipient. */
import { join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { significant } from '$lib/base/significant';
import type { Matcher } from '$lib/publishers/countries';
import type { CountryYear } from '$lib/publishers/layout';
import { oecdDac2a } from '$lib/publishers/oecd-dac2a';
import type { Flow } from '$lib/publishers/pairs';
import { writeCsv } from '$lib/table/write';
import { readTable, write } from './data-files';

const file = 'aid/oecd_dac2a_donor_recipient_year_2009-2022.csv';

type Side = 'donor' | 'recipient';

/** Gross disbursements between countries; every name in the table must be known. */
export function readFlows(sources: string, match: Matcher): readonly Flow[] {
	const reading = oecdDac2a.read(readTable(join(sources, file)), 'oda_gross_disbursements', match);
	const [unknown] = reading.unknown.keys();
	if (unknown !== undefined) throw new Fault(file, 'unknown country', unknown);
	const [bad] = reading.rejected;
	if (bad) throw new Fault(`${file} row ${bad.line}, column ${bad.column}`, bad.why, bad.value);
	const low = reading.rows.find(({ value }) => value <= 0);
	if (low) throw new Fault(file, 'gross disbursement is not above zero', low.value);
	return reading.rows;
}

function grouped(flows: readonly Flow[], by: Side): Map<string, Flow[]> {
	const groups = new Map<string, Flow[]>();
	for (const flow of flows) {
		const group = groups.get(flow[by]);
		if (group) group.push(flow);
		else groups.set(flow[by], [flow]);
	}
	return groups;
}

/** One file a country: the other side, year, US$ million of 2022; sorted. Returns the files' paths below aid/. */
export function writeFlows(flows: readonly Flow[], data: string): string[] {
	const paths: string[] = [];
	const sides: readonly [Side, Side][] = [
		['recipient', 'donor'],
		['donor', 'recipient']
	];
	for (const [by, other] of sides)
		for (const [iso3, group] of grouped(flows, by)) {
			const rows = group
				.sort((a, b) => (a[other] < b[other] ? -1 : a[other] > b[other] ? 1 : a.year - b.year))
				.map((flow) => [flow[other], flow.year, significant(flow.value, 5)]);
			paths.push(`by-${by}/${iso3}.csv`);
			write(join(data, 'aid', `by-${by}`, `${iso3}.csv`), writeCsv([other, 'year', 'value'], rows));
		}
	return paths.sort();
}

/** Recipients of the last year in the table, sorted. */
export function recipients(flows: readonly Flow[]): string[] {
	const last = Math.max(...flows.map(({ year }) => year));
	return [...new Set(flows.filter(({ year }) => year === last).map(({ recipient }) => recipient))].sort();
}

/** What all donors of the table paid to each recipient in each year, US$ million of 2022. */
export function totals(flows: readonly Flow[]): CountryYear[] {
	const sums = new Map<string, CountryYear>();
	for (const { recipient: iso3, year, value } of flows) {
		const key = `${iso3} ${year}`;
		sums.set(key, { iso3, year, value: (sums.get(key)?.value ?? 0) + value });
	}
	return [...sums.values()];
}

/** A tidy file of one country's aid (partner,year,value in US$ million) → its flows, by partner. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { numbers } from '$lib/table/numbers';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';
import type { Observation } from './series';

/** Yearly flows with each partner; a year without a row was not reported and is no zero. */
export type Flows = ReadonlyMap<Iso3, readonly Observation[]>;

/**
 * @param partner the header of the partner's code: 'donor' in a recipient's file, 'recipient' in a donor's
 * @throws Fault with file, row and value at the first cell that is no number
 */
export function readFlows(text: string, partner: 'donor' | 'recipient', place: string): Flows {
	const table = parse(text, place);
	const partners = column(table, partner);
	const [years, values] = [numbers(table, 'year'), numbers(table, 'value')];
	const flows = new Map<Iso3, Observation[]>();
	for (let row = 0; row < table.length; row += 1) {
		const key = asIso3(partners[row] ?? '');
		const observation = { year: years[row] ?? Number.NaN, value: values[row] ?? Number.NaN };
		const known = flows.get(key);
		if (known) known.push(observation);
		else flows.set(key, [observation]);
	}
	for (const list of flows.values()) list.sort((a, b) => a.year - b.year);
	return flows;
}

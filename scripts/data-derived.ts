/** Tidy rows of some indicators → tidy rows of one that no publisher prints. */
import { Fault } from '$lib/base/fault';
import type { CountryYear } from '$lib/publishers/layout';
import type { Entry } from './data-catalogue';

export type Tidy = ReadonlyMap<string, readonly CountryYear[]>;
type Derivation = (inputs: readonly (readonly CountryYear[])[]) => CountryYear[];

const registry: Record<string, Derivation> = {};

/** Rows of a derived entry from the indicators that it names. */
export function derivations(entry: Entry, tidy: Tidy): CountryYear[] {
	if (!('derive' in entry.from)) throw new Fault(entry.id, 'is read from a file');
	const { derive, of = [] } = entry.from;
	const rule = registry[derive];
	if (!rule) throw new Fault(entry.id, 'unknown derivation', derive, Object.keys(registry).join(', '));
	const inputs = of.map((id) => {
		const rows = tidy.get(id);
		if (!rows) throw new Fault(entry.id, 'no such indicator to derive from', id);
		return rows;
	});
	return rule(inputs);
}

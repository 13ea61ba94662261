/** Headers of a reader's table → the publisher's layout it is in, and where in it country, time and value stand. */
import type { KeyScheme } from './place';
import { flowSignatures } from './signatures-flows';
import { seriesSignatures } from './signatures-series';

export type LayoutId =
	| 'world-bank-wide'
	| 'world-bank-databank'
	| 'datahub-long'
	| 'oecd'
	| 'oecd-dac2a'
	| 'v-dem-wide'
	| 'wgi'
	| 'mass-mobilization'
	| 'mm-events'
	| 'acled'
	| 'ucdp-prio'
	| 'ucdp-ged'
	| 'aiddata-gcdf'
	| 'aiddata-core'
	| 'ilostat'
	| 'gapminder-long'
	| 'freedom-house'
	| 'bti'
	| 'world-happiness'
	| 'ngo-laws'
	| 'rsf'
	| 'our-world-in-data'
	| 'unesco'
	| 'eurostat'
	| 'un-sdg'
	| 'ucdp-country-year'
	| 'generic-wide'
	| 'generic-long'
	| 'events'
	| 'survey-respondents';

/** One header, as the publisher has written it over the years; lower case. */
type Names = string;

export interface Signature {
	readonly id: LayoutId;
	readonly publisher: string;
	/** each must be there in one of its spellings (parted by `|`); a `/…/` is a pattern that some header must fit */
	readonly signs: readonly Names[];
	readonly key: Names;
	readonly scheme: KeyScheme;
	/** the column of the year or date; absent where years are headers */
	readonly time?: Names;
	/** the column of the value; absent where every other number column is one, or years are headers */
	readonly value?: Names;
	/** how several rows of a country and year become one value */
	readonly combine?: 'count' | 'sum' | 'max';
	/** bounds of the value, or its standard error */
	readonly error?: Names;
	/** columns that tell several series in one table apart */
	readonly picks?: Names;
	/** the usual choice of a pick, where it is not the total or the most frequent */
	readonly usual?: RegExp;
	/** number columns that are no values */
	readonly notValues?: RegExp;
}

const plainHeader = (header: string) => header.trim().toLowerCase();

/** Places of the headers that a sign means, in the order of its spellings; empty where there is none. */
export function headersOf(headers: readonly string[], sign: Names): readonly number[] {
	const plain = headers.map(plainHeader);
	if (sign.startsWith('/')) {
		const pattern = new RegExp(sign.slice(1, -1), 'i');
		return plain.flatMap((header, at) => (pattern.test(header) ? [at] : []));
	}
	return sign.split('|').flatMap((name) => (plain.includes(name) ? [plain.indexOf(name)] : []));
}

/** The publisher's layout whose headers are all there, with those headers; nothing where there is none. */
export function signatureOf(
	headers: readonly string[]
): { readonly signature: Signature; readonly found: readonly string[] } | undefined {
	for (const signature of [...flowSignatures, ...seriesSignatures]) {
		const places = signature.signs.map((sign) => headersOf(headers, sign)[0]);
		if (places.every((at) => at !== undefined))
			return { signature, found: places.map((at) => headers[at] ?? '') };
	}
	return undefined;
}

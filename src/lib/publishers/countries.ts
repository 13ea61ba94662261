/** The country tables → a matcher from any publisher's key (name, ISO, COW, GW, own code) to ISO alpha-3. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { plainName } from '$lib/base/plain-name';
import { column, type Table } from '$lib/table/table';

/** The system a publisher's key belongs to. */
export type Scheme =
	'iso3' | 'iso2' | 'm49' | 'world-bank' | 'gapminder' | 'v-dem' | 'us-aid' | 'rsf' | 'cow' | 'gw' | 'name';

/** What a key can be, if it is no country of today. */
export type Elsewhere = 'aggregate' | 'former-state' | 'part-of-country';

export type Match = { readonly iso3: Iso3 } | { readonly elsewhere: Elsewhere } | { readonly unknown: true };

export type Matcher = (key: string, scheme: Scheme) => Match;

const unknown: Match = { unknown: true };
/** Publishers' codes that are ISO alpha-3 with a few of their own: where to look next. */
const nearIso: Partial<Record<Scheme, readonly Scheme[]>> = {
	'world-bank': ['iso3'],
	gapminder: ['world-bank', 'iso3'],
	'v-dem': ['iso3'],
	'us-aid': ['iso3'],
	rsf: ['world-bank', 'iso3']
};

/** "Congo, Democratic Republic of" as it is said: "Democratic Republic of Congo". */
const turned = (name: string): string => name.replace(/^([^,]+), (.+)$/, '$2 $1');

const keyOf = (key: string, scheme: Scheme): string => {
	const text = key.trim();
	if (scheme === 'name') return plainName(text);
	return scheme === 'cow' || scheme === 'gw' || scheme === 'm49'
		? text.replace(/^0+(?=\d)/, '')
		: text.toUpperCase();
};

/**
 * A matcher from `countries.csv` (codes, names in both languages, aliases parted by `|`) and
 * `country-codes.csv` (scheme, key, iso3, kind: the other systems, and what is no country of today).
 */
export function countryMatcher(countries: Table, codes: Table): Matcher {
	const found = new Map<string, Match>();
	const put = (scheme: Scheme, key: string, match: Match) => {
		if (key) found.set(`${scheme}:${keyOf(key, scheme)}`, match);
	};
	const cells = (table: Table, name: string) => column(table, name);
	cells(countries, 'iso3').forEach((code, row) => {
		const match = { iso3: asIso3(code) };
		const cell = (name: string) => cells(countries, name)[row] ?? '';
		put('iso3', code, match);
		put('iso2', cell('iso2'), match);
		put('m49', cell('numeric'), match);
		for (const name of [cell('name_en'), cell('name_ru'), ...cell('aliases').split('|')])
			put('name', name, match);
	});
	cells(codes, 'scheme').forEach((scheme, row) => {
		const cell = (name: string) => cells(codes, name)[row] ?? '';
		const match = cell('iso3') ? { iso3: asIso3(cell('iso3')) } : { elsewhere: cell('kind') as Elsewhere };
		put(scheme as Scheme, cell('key'), match);
	});
	const search: Matcher = (key, scheme) => {
		for (const system of [scheme, ...(nearIso[scheme] ?? [])]) {
			const hit = found.get(`${system}:${keyOf(key, system)}`);
			if (hit) return hit;
		}
		return (scheme === 'name' ? found.get(`name:${plainName(turned(key))}`) : undefined) ?? unknown;
	};
	// A file names the same country in thousands of rows; spelling is compared once.
	const answered = new Map<string, Match>();
	return (key, scheme) => {
		const before = answered.get(`${scheme}:${key}`);
		const match = before ?? search(key, scheme);
		if (!before) answered.set(`${scheme}:${key}`, match);
		return match;
	};
}

/** A reader's own file: the first system in which the key is known; two-letter codes after three-letter ones. */
export function matchAny(match: Matcher, key: string): Match {
	const schemes: Scheme[] = /^\d+$/.test(key.trim())
		? ['m49']
		: ['world-bank', 'iso2', 'name', 'gapminder', 'v-dem'];
	for (const scheme of schemes) {
		const hit = match(key, scheme);
		if (!('unknown' in hit)) return hit;
	}
	return unknown;
}

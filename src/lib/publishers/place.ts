/** A key as a reader's file has it → the country it means, a group, or a question for the reader. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { column, type Table } from '$lib/table/table';
import { countryMatcher, type Elsewhere, type Match, type Scheme } from './countries';
import { bothNames, formerName, undressed } from './dressed-name';
import { isGroup, isGroupCode } from './groups';
import { otherName } from './other-names';
import { plainName } from '$lib/base/plain-name';

export type Place =
	/** `how`: by a code, by the name this product uses, or by another spelling of it */
	| { readonly kind: 'country'; readonly iso3: Iso3; readonly how: 'code' | 'name' | 'spelling' }
	| { readonly kind: 'elsewhere'; readonly what: Elsewhere }
	/** more than one country, or one that ISO does not list, or a name much like a known one */
	| {
			readonly kind: 'unsure';
			readonly why: 'two' | 'no-iso' | 'like';
			readonly choices: readonly Iso3[];
	  }
	| { readonly kind: 'unknown' }
	/** an empty cell */
	| { readonly kind: 'nothing' };

/** Systems that a column of keys can be in. */
export type KeyScheme = Extract<
	Scheme,
	'iso3' | 'iso2' | 'm49' | 'cow' | 'gw' | 'world-bank' | 'gapminder' | 'v-dem' | 'name'
>;

export type Placer = (key: string, scheme: KeyScheme) => Place;

/** Names that two countries share, or that name one which ISO does not list. */
const doubtful: readonly (readonly [names: string, choices: string, why: 'two' | 'no-iso' | 'like'])[] = [
	['Конго|Congo', 'COG COD', 'two'],
	['Корея|Korea', 'KOR PRK', 'two'],
	['Косово|Kosovo', 'XKX', 'no-iso'],
	['Виргинские острова|Virgin Islands', 'VIR VGB', 'two'],
	['Йемен (Север)|Yemen (North)', 'YEM', 'no-iso'],
	['Гвиана|Guiana', 'GUF GUY', 'two'],
	['Самоа (США)|Samoa (US)', 'ASM', 'two'],
	// In tables of regions a continent, in talk a country.
	['Америка|America', 'USA', 'like']
];

/** Letters to change, add or drop to turn one word into another; stops counting above `most`. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		if (Math.min(...row) > most) return most + 1;
		before = row;
	}
	return before[b.length] ?? most + 1;
}

interface Names {
	/** the product's own names, in both languages */
	readonly own: ReadonlySet<string>;
	/** every known name → its country */
	readonly all: ReadonlyMap<string, Iso3>;
}

function namesOf(countries: Table): Names {
	const own = new Set<string>();
	const all = new Map<string, Iso3>();
	column(countries, 'iso3').forEach((code, row) => {
		const cell = (name: string) => column(countries, name)[row] ?? '';
		const aliases = cell('aliases').split('|').filter(Boolean);
		for (const name of [cell('name_ru'), cell('name_en')]) own.add(plainName(name));
		for (const name of [cell('name_ru'), cell('name_en'), ...aliases]) all.set(plainName(name), asIso3(code));
	});
	return { own, all };
}

/** Countries whose name is nearly the given one; at most three. */
function near(name: string, { all }: Names): readonly Iso3[] {
	const plain = plainName(name);
	if (plain.length < 5 || plain.length > 60) return [];
	const most = plain.length < 8 ? 1 : 2;
	const found = new Set<Iso3>();
	for (const [known, iso3] of all) if (distance(plain, known, most) <= most) found.add(iso3);
	return [...found].slice(0, 3);
}

/** With a resolution, an asterisk or a form of state behind it: always asked. */
const kosovo = /(^|[^\p{L}])(kosov[oa]|косово)([^\p{L}]|$)/iu;

const isCode = (scheme: KeyScheme) => scheme !== 'name';

/** Two letters that the European Union writes in its own way. */
const ownLetters: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

const isSame = (one: Place, other: Place | undefined) =>
	one.kind === 'country' && other?.kind === 'country'
		? one.iso3 === other.iso3
		: one.kind === 'elsewhere' && other?.kind === 'elsewhere' && one.what === other.what;

/** A placer from `countries.csv` and `country-codes.csv`; it remembers what it was asked. */
export function countryPlacer(countries: Table, codes: Table): Placer {
	const match = countryMatcher(countries, codes);
	const names = namesOf(countries);
	const doubts = new Map<string, Place>();
	for (const [list, choices, why] of doubtful)
		for (const name of list.split('|'))
			doubts.set(plainName(name), { kind: 'unsure', why, choices: choices.split(' ').map(asIso3) });

	const placed = (hit: Match, key: string, scheme: KeyScheme): Place | undefined => {
		if ('unknown' in hit) return undefined;
		if ('elsewhere' in hit) return { kind: 'elsewhere', what: hit.elsewhere };
		if (isCode(scheme)) return { kind: 'country', iso3: hit.iso3, how: 'code' };
		return { kind: 'country', iso3: hit.iso3, how: names.own.has(plainName(key)) ? 'name' : 'spelling' };
	};
	const search = (key: string, scheme: KeyScheme): Place => {
		if (key.trim() === '') return { kind: 'nothing' };
		if (isCode(scheme)) return coded(key, scheme);
		return direct(key) ?? dressed(key) ?? groupOr(key, () => near(key, names));
	};
	const coded = (key: string, scheme: KeyScheme): Place => {
		const european = scheme === 'iso2' ? ownLetters[key.trim().toUpperCase()] : undefined;
		const found = placed(match(european ?? key, scheme), key, scheme);
		if (found) return found;
		if (isGroupCode(key, scheme)) return { kind: 'elsewhere', what: 'aggregate' };
		return groupOr(key, () => []);
	};
	/** A name by itself, without taking anything off it. */
	const direct = (key: string): Place | undefined => {
		const doubt = doubts.get(plainName(key)) ?? placed(match(key, 'name'), key, 'name');
		if (doubt) return doubt;
		const other = otherName(key);
		if (!other) return undefined;
		return 'iso3' in other
			? { kind: 'country', iso3: other.iso3, how: 'spelling' }
			: { kind: 'elsewhere', what: other.elsewhere };
	};
	const dressed = (key: string): Place | undefined => {
		if (kosovo.test(key)) return doubts.get('kosovo');
		const past = formerName(key);
		const gone = past === undefined ? undefined : direct(past);
		if (gone?.kind === 'elsewhere') return gone;
		const bare = undressed(key)
			.map(direct)
			.find((one) => one !== undefined);
		if (bare) return bare.kind === 'country' ? { ...bare, how: 'spelling' } : bare;
		const [first, second] = bothNames(key).map(direct);
		return first && isSame(first, second) ? first : undefined;
	};
	const groupOr = (key: string, nearly: () => readonly Iso3[]): Place => {
		if (isGroup(key)) return { kind: 'elsewhere', what: 'aggregate' };
		const choices = nearly();
		return choices.length ? { kind: 'unsure', why: 'like', choices } : { kind: 'unknown' };
	};
	const answered = new Map<string, Place>();
	return (key, scheme) => {
		const id = `${scheme}:${key}`;
		const before = answered.get(id);
		const place = before ?? search(key, scheme);
		if (!before && answered.size < 50_000) answered.set(id, place);
		return place;
	};
}

/** The columns of a sheet by what they hold: which is the country, the time, a value, a key of several series. */
import { headersOf, type Signature } from '$lib/publishers/signature';
import { tally, textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { isDayFirst, readYearCell } from '$lib/table/when';
import type { Recognised, TimeSource, ValueSource } from './mapping';
import type { Profile } from './profile';

const countryWord =
	/country|страна|государств|территори|economy|nation|entity|ref_area|geo|location|iso|recipient|cntry/i;
const timeWord = /year|год|time|period|период|date|дата|edition|wave/i;
const valueWord = /value|значени|obs_value|estimate|score|показател|amount|балл|индекс|index/i;
const noValueWord =
	/(^|_|\b)(id|код|code|rank|ранг|lat|lon|latitude|longitude|index_?no|№|номер|line|row|unnamed)(\b|_|$)/i;

export interface Looked {
	readonly sheet: Sheet;
	readonly profiles: readonly Profile[];
}

/** The first header that a publisher's spellings name. */
export const firstOf = (headers: readonly string[], names: string | undefined) =>
	names === undefined ? undefined : headersOf(headers, names)[0];

/** Headers that are years, in rising or falling order or not. */
function yearHeaders({ headers }: Sheet): readonly (readonly [number, number])[] {
	return headers.flatMap((header, at): [number, number][] => {
		const year = readYearCell(header);
		return year === undefined ? [] : [[at, year]];
	});
}

/** The column that holds countries: the greatest share known; then the header's word; a code before a name. */
export function keyOf({ profiles }: Looked): Profile | undefined {
	const score = (one: Profile) =>
		one.known / Math.max(1, one.asked) +
		(countryWord.test(one.header) ? 0.5 : 0) +
		(one.scheme === 'iso3' || one.scheme === 'world-bank' ? 0.05 : 0);
	const likely = profiles.filter((one) => one.known > 0 && one.known * 2 >= one.asked && one.years < 0.5);
	return likely.sort((a, b) => score(b) - score(a))[0];
}

/** A column as the time, with the order of day and month that its cells need. */
export function timeColumn(sheet: Sheet, at: number): TimeSource {
	const column = sheet.columns[at];
	// A plain number writes no day.
	const words = column?.kind === 'text' ? column.words : (column?.odd.values() ?? []);
	const cells = [...words].slice(0, 2000);
	return { kind: 'column', at, dayFirst: isDayFirst(cells) };
}

/** Years in the headers, else the column with most years or dates. */
export function timeOf(looked: Looked, key: Profile | undefined): TimeSource | undefined {
	const years = yearHeaders(looked.sheet);
	if (years.length > 1) return { kind: 'headers', years };
	const score = (one: Profile) => one.years + one.dates + (timeWord.test(one.header) ? 0.6 : 0);
	const likely = looked.profiles.filter(
		(one) => one.at !== key?.at && one.filled > 0 && one.years + one.dates >= 0.6
	);
	const best = likely.sort((a, b) => score(b) - score(a))[0];
	if (best) return timeColumn(looked.sheet, best.at);
	// A single year over a column is one only where nothing else tells the time.
	return years.length === 1 ? { kind: 'headers', years } : undefined;
}

/** Columns that may be the value: numbers, neither key nor time nor a running number. */
export function valueColumns(
	{ profiles }: Looked,
	taken: ReadonlySet<number>,
	notValues?: RegExp
): readonly Profile[] {
	return profiles.filter(
		(one) =>
			!taken.has(one.at) &&
			one.filled > 0 &&
			one.numbers >= 0.5 &&
			!notValues?.test(one.header.toLowerCase()) &&
			!(noValueWord.test(one.header) && !valueWord.test(one.header))
	);
}

/** What is said of a value, not which value it is. */
const remarkWord =
	/(^|[_.\s[])(source|note|flag|footnote|obs_status|status|confidential|источник|примечани)/i;

/** Whether a column says the same in all rows of a country: its region, its income group, its code. */
function isOfCountry({ columns, length }: Sheet, at: number, key: number | undefined): boolean {
	const [column, keys] = [columns[at], columns[key ?? -1]];
	if (!column || !keys || at === key) return false;
	const known = new Map<string, string>();
	let again = 0;
	for (let row = 0; row < Math.min(length, 20_000); row += 1) {
		const [name, cell] = [textAt(keys, row), textAt(column, row)];
		const before = known.get(name);
		if (before === undefined) known.set(name, cell);
		else if (before === cell) again += 1;
		else return false;
	}
	return again > 0;
}

/** Columns of words that tell several series apart: at least two different ones, each in several rows. */
function keyColumns(
	{ sheet, profiles }: Looked,
	taken: ReadonlySet<number>,
	key: number | undefined,
	named: readonly number[]
): Recognised['keys'] {
	return profiles
		.filter((one) => !taken.has(one.at) && one.numbers < 0.5)
		.filter((one) => named.includes(one.at) || one.countries * 2 < one.asked)
		.filter((one) => one.distinct >= 2 && one.distinct <= 200 && one.distinct * 2 <= one.filled)
		.filter((one) => named.includes(one.at) || !remarkWord.test(one.header))
		.filter((one) => named.includes(one.at) || !isOfCountry(sheet, one.at, key))
		.map((one) => {
			const column = sheet.columns[one.at];
			const options = column ? [...tally(column)].sort((a, b) => b[1] - a[1]).slice(0, 200) : [];
			return { at: one.at, header: one.header, options };
		});
}

/** A value's interval stands in columns named after it. */
export function withBounds({ headers }: Sheet, at: number, signature?: Signature): ValueSource {
	const name = (headers[at] ?? '').toLowerCase();
	const plain = headers.map((header) => header.toLowerCase());
	const find = (endings: readonly string[]) => {
		const places = endings.map((ending) => plain.indexOf(name + ending)).filter((place) => place >= 0);
		return places[0];
	};
	const low = find(['_codelow', '_low', '_lower', ' lower', '_ci_low', '_lo']);
	const high = find(['_codehigh', '_high', '_upper', ' upper', '_ci_high', '_hi']);
	const error = signature?.error === undefined ? undefined : headersOf(headers, signature.error)[0];
	return {
		kind: 'column',
		at,
		...(low !== undefined && high !== undefined && { low, high }),
		...(error !== undefined && { error })
	};
}

/** Where the value stands; nothing where no column holds numbers. */
export function valueOf(
	sheet: Sheet,
	signature: Signature | undefined,
	time: TimeSource | undefined,
	values: readonly Profile[]
): ValueSource | undefined {
	if (time?.kind === 'headers') return { kind: 'cells' };
	const named = firstOf(sheet.headers, signature?.value);
	const worded = signature ? undefined : values.find((one) => valueWord.test(one.header))?.at;
	const at = named ?? worded ?? values[0]?.at;
	return at === undefined ? undefined : withBounds(sheet, at, signature);
}

/** Publishers whose tables hold several series told apart by any of their columns. */
const manyKeys: ReadonlySet<string> = new Set(['oecd', 'ilostat', 'our-world-in-data', 'eurostat', 'un-sdg']);

/** Columns to choose a series by: the publisher's own, and in another table those without which rows repeat. */
export function keysFor(
	looked: Looked,
	taken: ReadonlySet<number>,
	{ signature, key }: { readonly signature: Signature | undefined; readonly key: Profile | undefined },
	all: boolean
): Recognised['keys'] {
	const named = signature?.picks === undefined ? [] : headersOf(looked.sheet.headers, signature.picks);
	const found = keyColumns(looked, taken, key?.at, named);
	if (signature ? manyKeys.has(signature.id) : all) return found;
	return found.filter(({ at }) => named.includes(at));
}

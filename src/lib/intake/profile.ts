/** A column of a reader's table → what its cells look like: countries, years, dates, numbers, or words. */
import { isBlankCell } from '$lib/table/amount';
import { numberAt, textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { readWhen, readYearCell } from '$lib/table/when';
import type { KeyScheme, Placer } from '$lib/publishers/place';

export interface Profile {
	readonly at: number;
	readonly header: string;
	/** filled cells among those looked at */
	readonly filled: number;
	/** different ones among these */
	readonly distinct: number;
	/** the system in which most different cells are countries, and how many of how many are */
	readonly scheme: KeyScheme;
	readonly known: number;
	readonly asked: number;
	/** those of them that are countries, not groups: "Total" stands in columns of sexes too */
	readonly countries: number;
	/** shares of filled cells, 0 to 1 */
	readonly years: number;
	readonly dates: number;
	readonly numbers: number;
	readonly firstYear: number;
	readonly lastYear: number;
}

/** Rows looked at, spread over the table. */
const looked = 3000;
const mostKeys = 300;

const numericSchemes: readonly KeyScheme[] = ['m49', 'cow', 'gw'];
const wordSchemes: readonly KeyScheme[] = ['iso3', 'iso2', 'name', 'world-bank', 'gapminder', 'v-dem'];

/** A column of bare numbers is taken for country numbers only where its header says so. */
const codeHeader = /^(cow|gw|m49|ccode|country|iso|un|ref_area|geo|код|страна|numeric)/i;

function schemesFor(header: string, numeric: boolean): readonly KeyScheme[] {
	if (!numeric) return wordSchemes;
	if (!codeHeader.test(header.trim())) return [];
	if (/m49|iso|un|numeric/i.test(header)) return ['m49', 'cow', 'gw'];
	return /gw/i.test(header)
		? ['gw', 'cow', 'm49']
		: /cow|ccode/i.test(header)
			? ['cow', 'gw', 'm49']
			: numericSchemes;
}

const countryHeader = /country|geo|iso|ref_area|location|стран|государств|cntry|nation|economy|code|код/i;

function bestScheme(
	header: string,
	keys: readonly string[],
	schemes: readonly KeyScheme[],
	place: Placer
): Pick<Profile, 'scheme' | 'known' | 'countries'> {
	let best: Pick<Profile, 'scheme' | 'known' | 'countries'> = { scheme: 'name', known: 0, countries: 0 };
	for (const scheme of schemes) {
		const kinds = keys.map((key) => place(key, scheme).kind);
		const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
		const countries = count('country') + (scheme === 'name' ? count('unsure') : 0);
		const known = countries + count('elsewhere');
		// Two letters are a unit or a status as often as a country.
		if (scheme === 'iso2' && keys.length < 3 && !countryHeader.test(header)) continue;
		if (known > best.known) best = { scheme, known, countries };
	}
	return best;
}

/** Looks at a column. Words longer than a name are not asked about. */
export function profileOf(sheet: Sheet, at: number, place: Placer): Profile {
	const column = sheet.columns[at];
	const header = sheet.headers[at] ?? '';
	const decimal = sheet.notes.decimal.mark;
	const seen = new Map<string, number>();
	let [filled, years, dates, numbers] = [0, 0, 0, 0];
	let [firstYear, lastYear] = [Infinity, -Infinity];
	const step = Math.max(1, Math.floor(sheet.length / looked));
	for (let row = 0; column && row < sheet.length; row += step) {
		const text = textAt(column, row);
		if (isBlankCell(text)) continue;
		filled += 1;
		if (seen.size < 5000) seen.set(text, (seen.get(text) ?? 0) + 1);
		if (Number.isFinite(numberAt(column, row, decimal))) numbers += 1;
		const year = readYearCell(text);
		if (year !== undefined) {
			years += 1;
			[firstYear, lastYear] = [Math.min(firstYear, year), Math.max(lastYear, year)];
		} else if (readWhen(text)) dates += 1;
	}
	const keys = [...seen.keys()].filter((key) => key.length <= 80).slice(0, mostKeys);
	const share = (count: number) => (filled === 0 ? 0 : count / filled);
	return {
		at,
		header,
		filled,
		distinct: seen.size,
		...bestScheme(header, keys, schemesFor(header, numbers * 2 > filled), place),
		asked: keys.length,
		years: share(years),
		dates: share(dates),
		numbers: share(numbers),
		firstYear,
		lastYear
	};
}

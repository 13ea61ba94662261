/** Cells copied from a spreadsheet → the countries and years among them, and what is neither. */
import { bare, type CountryOption } from './choice';
import { withoutState } from './spelling';

export interface Pasted {
	/** ids, each once, in their order */
	readonly countries: readonly string[];
	/** first and last of the years met */
	readonly years?: readonly [number, number];
	/** cells that are no country, no year and no number */
	readonly unknown: readonly string[];
}

/**
 * The country that is called so, in full or by a code, with or without a word for a state: part of a name, or one
 * spelt wrong, is too little where nobody looks at each answer.
 */
function named(countries: readonly CountryOption[], cell: string): CountryOption | undefined {
	const called = (wanted: string) =>
		wanted
			? countries.find(({ name, aliases = [] }) => [name, ...aliases].some((one) => bare(one) === wanted))
			: undefined;
	return called(bare(cell)) ?? called(withoutState(bare(cell)));
}

const isNumber = (cell: string) => /^[\s\d.,%−+-]+$/u.test(cell);
const yearIn = (cell: string): number | undefined => (/^(19|20)\d\d$/.test(cell) ? Number(cell) : undefined);

/** Cells of a line or a range; a list with commas in one cell counts as several where it is no name itself. */
function cellsOf(text: string, countries: readonly CountryOption[]): string[] {
	const cells = text.split(/[\t\r\n;]+/);
	return cells
		.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
		.flatMap((cell) => (named(countries, cell) ? [cell] : cell.split(',')))
		.map((cell) => cell.trim())
		.filter(Boolean);
}

/** What a range holds; undefined for a single cell, which is a text to search for. */
export function pastedFrom(text: string, countries: readonly CountryOption[]): Pasted | undefined {
	const cells = cellsOf(text, countries);
	if (cells.length < 2) return undefined;
	const [found, years, unknown] = [new Set<string>(), new Set<number>(), new Set<string>()];
	for (const cell of cells) {
		const year = yearIn(cell);
		const country = year === undefined ? named(countries, cell) : undefined;
		if (year !== undefined) years.add(year);
		else if (country) found.add(country.id);
		else if (!isNumber(cell)) unknown.add(cell);
	}
	const span = [Math.min(...years), Math.max(...years)] as const;
	return { countries: [...found], ...(years.size > 0 && { years: span }), unknown: [...unknown] };
}

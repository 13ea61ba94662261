/** What the chooser offers and what the reader takes from it. */

/** A region that stands ready. */
export interface Preset {
	readonly id: string;
	readonly name: string;
	readonly members: readonly string[];
}

export interface CountryOption {
	readonly id: string;
	readonly name: string;
	/** other names it is found by: «Киргизия», the name in the other language, codes */
	readonly aliases?: readonly string[];
}

/** Countries and years as chosen; `region` is '' where the countries are nobody's preset. */
export interface Choice {
	readonly region: string;
	readonly countries: readonly string[];
	/** absent: each figure's own first or last year */
	readonly from?: number;
	readonly to?: number;
}

/** The words of the chooser, each already in the reader's language. */
export interface ChooserWords {
	readonly title: string;
	readonly close: string;
	readonly presets: string;
	readonly countries: string;
	readonly search: string;
	readonly nothingFound: string;
	/** while the list of countries is on its way */
	readonly waiting: string;
	readonly clear: string;
	readonly period: string;
	readonly from: string;
	readonly to: string;
	/** what empty years mean */
	readonly ownYears: string;
	readonly apply: string;
	/** why it cannot be applied: nobody is chosen */
	readonly nobody: string;
	/** "5 countries" */
	readonly count: (countries: number) => string;
	/** "remove Georgia" */
	readonly remove: (country: string) => string;
}

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/** Countries whose name or another name holds the text, those that begin with it first; all of them for ''. */
export function searchCountries(countries: readonly CountryOption[], text: string): readonly CountryOption[] {
	const wanted = plain(text);
	if (!wanted) return countries;
	const names = ({ name, aliases = [] }: CountryOption) => [name, ...aliases].map(plain);
	const found = countries.filter((country) => names(country).some((name) => name.includes(wanted)));
	const begins = (country: CountryOption) => names(country).some((name) => name.startsWith(wanted));
	return [...found.filter(begins), ...found.filter((country) => !begins(country))];
}

/** The choice with a country put in or taken out; what was a preset is one no more. */
export function toggleCountry(choice: Choice, id: string): Choice {
	const { countries } = choice;
	const without = countries.filter((country) => country !== id);
	return {
		...choice,
		region: '',
		countries: without.length < countries.length ? without : [...countries, id]
	};
}

/** A year as typed: undefined when empty, not a whole number or outside the years there are. */
export function yearOf(
	text: string | number | null | undefined,
	first: number,
	last: number
): number | undefined {
	const year = Number(text);
	return text !== '' && Number.isInteger(year) && year >= first && year <= last ? year : undefined;
}

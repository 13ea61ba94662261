/** What the chooser offers and what the reader takes from it. */
import { twin, type Language } from '$lib/base/language';
import { plainName } from '$lib/base/plain-name';
import type { Country } from '$lib/indicators/country';
import { forgiven, mistakes, withoutState } from './spelling';

/** A region that stands ready. */
export interface Preset {
	readonly id: string;
	readonly name: string;
	readonly members: readonly string[];
}

/** Presets under one heading. */
export interface PresetGroup {
	readonly title: string;
	readonly presets: readonly Preset[];
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
	readonly countries: string;
	readonly search: string;
	/** what can be typed there */
	readonly searchHint: string;
	readonly nothingFound: (typed: string) => string;
	/** how many countries a pasted range named, and the cells that are none */
	readonly pasted: (countries: number, unknown: readonly string[]) => string;
	/** while the lists are on their way, and when they did not come */
	readonly waiting: string;
	readonly failed: string;
	readonly retry: string;
	/** why nothing can be chosen without script */
	readonly noScript: string;
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

/** The plain form; of what is nothing but small words (the code AND), the letters. */
export const bare = (text: string) => plainName(text) || text.trim().toLowerCase();

/** How well a name answers: 3 it is the text, 2 it begins with it, 1 one of its words does, 0 it holds it, -1 not. */
function fit(name: string, wanted: string): number {
	if (name === wanted) return 3;
	if (name.startsWith(wanted)) return 2;
	if (name.includes(` ${wanted}`)) return 1;
	return name.includes(wanted) ? 0 : -1;
}

/** Countries that answer, the best first; among equals in the order given. `fits` says how well, below 0 not at all. */
function answering(
	countries: readonly CountryOption[],
	fits: (name: string) => number
): readonly CountryOption[] {
	return countries
		.map((country) => {
			const names = [country.name, ...(country.aliases ?? [])];
			return { country, fit: Math.max(...names.map((one) => fits(bare(one)))) };
		})
		.filter(({ fit: found }) => found >= 0)
		.sort((a, b) => b.fit - a.fit)
		.map(({ country }) => country);
}

/** Names that are spelt nearly like the text; only where nothing holds it as it stands. */
function nearly(countries: readonly CountryOption[], wanted: string): readonly CountryOption[] {
	const most = forgiven(wanted.length);
	return most === 0 ? [] : answering(countries, (name) => most - mistakes(name, wanted, most));
}

/**
 * Countries of which one name, spelling or code holds the text, the best answer first; all of them for ''.
 * Case, accents, ё, hyphens and small words are no hindrance. Where nothing holds it, words such as "republic" are
 * left out, and then a mistake or two is forgiven.
 */
export function searchCountries(countries: readonly CountryOption[], text: string): readonly CountryOption[] {
	const wanted = bare(text);
	if (!wanted) return countries;
	const short = withoutState(wanted);
	const texts = short && short !== wanted ? [wanted, short] : [wanted];
	for (const one of texts) {
		const found = answering(countries, (name) => fit(name, one));
		if (found.length > 0) return found;
	}
	for (const one of texts) {
		const found = nearly(countries, one);
		if (found.length > 0) return found;
	}
	return [];
}

/** All countries as the chooser lists them: by name, found also by the other language's name, codes and old names. */
export function optionsOf(countries: Iterable<Country>, language: Language): readonly CountryOption[] {
	const order = new Intl.Collator(language);
	return [...countries]
		.map(({ iso3, iso2, name, aliases }) => ({
			id: iso3,
			name: name[language],
			aliases: [name[twin(language)], iso3, iso2, ...aliases].filter(Boolean)
		}))
		.sort((a, b) => order.compare(a.name, b.name));
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

/** The verdicts of a country's brief, which follow the reader's own years: files and worker come only when they chose some. */
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { CountryVerdicts } from '$lib/state/country-verdicts.svelte';
import type { View } from '$lib/state/view-query';

interface Wish {
	/** the reader's choice, as it changes */
	readonly reader: { readonly view: View | undefined; readonly pending: boolean };
	readonly country: () => Iso3;
	readonly language: () => Language;
	/** the default region: the world's verdicts stand in its file */
	readonly region: () => string;
}

export const countryVerdicts = ({ reader, country, language, region }: Wish): CountryVerdicts =>
	new CountryVerdicts(
		reader,
		country,
		async (view) => (await import('./make-docket')).makeDocket(view, region(), language()),
		async (wish) => (await import('./make-docket')).argueAnew(wish, language())
	);

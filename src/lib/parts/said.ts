/** A standing as it goes along with a figure that leaves the page: word, its text, certainty. */
import type { Standing } from '$lib/argument/standing';
import type { Language } from '$lib/base/language';
import type { Said } from '$lib/export/carried';
import type { Here } from './here';
import { marked } from './marked';

export function saidOf(standing: Standing, language: Language, nameOf?: (iso3: string) => string): Said {
	const { verdict, certainty } = marked(standing, language, nameOf);
	return {
		word: standing.word,
		text: verdict.word,
		...(certainty && { certainty: { level: certainty.step, text: certainty.label } })
	};
}

/** How a claim stands in a country of the reader's view; nothing where it is not judged, or for the region as a whole. */
export function saidHere(here: Here, id: string, iso3?: string): Said | undefined {
	const standing = iso3 ? here.standings(id, undefined)?.[iso3] : undefined;
	return standing && saidOf(standing, here.language);
}

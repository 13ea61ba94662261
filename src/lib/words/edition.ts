/** What changed between the edition of a link and the present one → sentences under a figure. */
import type { Language } from '$lib/base/language';
import type { EditionChange } from '$lib/indicators/edition-record';
import { editionWords } from './messages-edition';
import { verdictWords } from './messages-verdict';

/** Names in the reader's language; an id where there is none. */
export interface EditionNames {
	readonly series: (indicator: string) => string;
	/** a country by its ISO3 */
	readonly country: (iso3: string) => string;
}

const told = (word: string, language: Language): string => {
	const { verdict } = verdictWords[language];
	const whole = word.replace(/-in-part$/, '');
	const text = (verdict as Readonly<Record<string, string>>)[whole] ?? word;
	return word === whole ? text : editionWords[language].inPart(text);
};

/** Sentences, the verdicts last; that nothing changed is said too. */
export function editionText(change: EditionChange, names: EditionNames, language: Language): string {
	const words = editionWords[language];
	const series = change.series.map(({ indicator, kind, then, now }) =>
		words.series[kind](names.series(indicator), String(then ?? ''), String(now))
	);
	const verdicts = change.verdicts.map(({ subject, then, now }) =>
		words.verdict(
			subject === 'region' ? words.region : names.country(subject),
			told(then, language),
			told(now, language)
		)
	);
	const all = [...series, ...verdicts];
	const head = words.made(change.then, change.now);
	return all.length ? `${head} ${words.since(all.join('; '))}` : `${head} ${words.same}`;
}

/** For an edition that the site does not remember. */
export const editionUnknown = (then: string, now: string, language: Language): string =>
	`${editionWords[language].made(then, now)} ${editionWords[language].unknown}`;

/** What a sentence is about: an indicator in, its words and their gender out; its quoted name where none were given. */
import type { Expectation } from '$lib/argument/evidence';
import type { Indicator, Wording } from '$lib/indicators/indicator';

const innerQuotes = (text: string) => text.replace(/[«“]/g, '„').replace(/[»”]/g, '“');

const spread: Wording = {
	ru: 'разброс между странами региона',
	gender: 'm',
	en: 'the spread between the region’s countries',
	plural: false
};

/** The subject of a sentence. Spread among members is a subject of its own, whatever the indicator. */
export function wordingOf(indicator: Indicator, expect?: Expectation): Wording {
	if (expect?.kind === 'spread') return spread;
	return (
		indicator.wording ?? {
			ru: `показатель «${innerQuotes(indicator.short.ru)}»`,
			gender: 'm',
			en: `“${indicator.short.en}”`,
			plural: false
		}
	);
}

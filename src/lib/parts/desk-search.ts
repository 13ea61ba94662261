/** What the desk's search lists: indicators, filters and what was typed in; rows and topics out. */
import type { Language } from '$lib/base/language';
import type { IndicatorId, Iso3 } from '$lib/base/ids';
import type { CoverageIndex } from '$lib/desk/coverage-index';
import type { Indicator, Topic } from '$lib/indicators/indicator';
import type { Findable } from '$lib/state/indicator-search';

/** Data up to this year count as recent. */
export const recentYear = 2022;

export interface Filters {
	readonly onlyKnown: boolean;
	readonly onlyRecent: boolean;
	readonly countries: readonly Iso3[];
	readonly coverage: CoverageIndex | undefined;
}

/** A title in either language; the reader's own while the other has not come. */
export const titleIn = (
	one: Indicator,
	wanted: Language,
	language: Language,
	otherTitles: ReadonlyMap<IndicatorId, string>
): string => one.title[wanted] || otherTitles.get(one.id) || one.title[language];

export const findable = (
	one: Indicator,
	topics: Readonly<Record<Topic, string>>,
	language: Language,
	otherTitles: ReadonlyMap<IndicatorId, string>
): Findable => ({
	id: one.id,
	ru: titleIn(one, 'ru', language, otherTitles),
	en: titleIn(one, 'en', language, otherTitles),
	source: one.sources
		.map(({ publisher, code, title }) => [publisher[language], code, title].filter(Boolean).join(' '))
		.join(' '),
	topic: topics[one.topic]
});

/** Whether the filters let an indicator through; what is not yet known lets it. */
export function passes(one: Indicator, { onlyKnown, onlyRecent, countries, coverage }: Filters): boolean {
	const runs = coverage?.[one.id];
	if (onlyRecent && one.lastYear < recentYear) return false;
	return !onlyKnown || !runs || countries.every((country) => (runs[country]?.length ?? 0) > 0);
}

/** Every topic with how many answers it holds, in the order of the words. */
export const topicCounts = (words: Readonly<Record<Topic, string>>, found: readonly Indicator[]) =>
	(Object.keys(words) as Topic[]).map((key) => ({
		key,
		label: words[key],
		count: found.filter(({ topic }) => topic === key).length
	}));

/** Those that more of the countries know come first; among equals the order stays. */
export function knownFirst<Hit extends { readonly one: Indicator }>(
	hits: readonly Hit[],
	{ countries, coverage }: Filters
): readonly Hit[] {
	const known = ({ one }: Hit) =>
		countries.filter((country) => (coverage?.[one.id]?.[country]?.length ?? 0) > 0).length;
	return coverage ? [...hits].sort((a, b) => known(b) - known(a)) : hits;
}

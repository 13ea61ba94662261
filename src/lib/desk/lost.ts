/** What a transform has no answer for: values that are known and gone after it, by country and year, and in words. */
import type { Iso3 } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { deskMeasureWords } from '$lib/words/messages-desk-measure';
import { counted } from '$lib/words/plural';
import { wordingOf } from '$lib/words/wording';
import type { DeskMaterial, Measured } from './material';
import type { Transform } from './view';

/** Years of the country that the source knows and the transform does not. A change has no first year, which no gap makes. */
export function lostYears({ given, panel, as }: Measured, country: Iso3): ReadonlySet<number> {
	if (as.kind === 'as-is') return new Set();
	const left = new Set(panel.series.get(country)?.observations.map(({ year }) => year));
	const before = given.series.get(country)?.observations ?? [];
	const all = as.kind === 'change' ? before.slice(1) : before;
	return new Set(all.flatMap(({ year }) => (left.has(year) ? [] : [year])));
}

/** Why a transform has no answer, as a clause. */
export function lostBecause(as: Transform, language: Language): string {
	const { because } = deskMeasureWords[language];
	if (as.kind === 'as-is') return '';
	return as.kind === 'index' ? because.index(as.year) : because[as.kind];
}

/** So many countries are named; more are a number. */
const mostNamed = 6;

/** A sentence for each indicator whose transform left something out in the years shown: whom altogether, and of how many values. */
export function lostNotes({ measured, members, period, countries, language }: DeskMaterial): string[] {
	const words = deskMeasureWords[language];
	return [measured.y, measured.x].flatMap((one) => {
		if (!one || one.as.kind === 'as-is') return [];
		const within = members.map((country) => ({
			country,
			years: [...lostYears(one, country)].filter((year) => year >= period[0] && year <= period[1])
		}));
		const short = within.filter(({ years }) => years.length > 0);
		const gone = short.filter(({ country }) => !one.panel.series.has(country));
		const values = short
			.filter(({ country }) => one.panel.series.has(country))
			.reduce((sum, { years }) => sum + years.length, 0);
		const named = gone.map(({ country }) => countries.get(country)?.name[language] ?? country);
		const who = named.length > mostNamed ? counted('country', named.length, language) : named.join(', ');
		return named.length + values > 0
			? [words.lost(wordingOf(one.plain)[language], lostBecause(one.as, language), who, values)]
			: [];
	});
}

/** A claim's verdict in one country or a region in; one to three sentences in each language out. */
import type { Side } from '$lib/argument/evidence';
import {
	leanFor,
	wordFor,
	type ClaimVerdict,
	type RegionVerdict,
	type VerdictWord
} from '$lib/argument/verdict';
import type { Language } from '$lib/base/language';
import { englishName, isCountry, type Names } from './country-place';
import { listed } from './list';
import { axisWords } from './messages-axes';
import { sentence, type Part } from './parts';
import { counted, russianCase, verbFor } from './plural';

type Told = readonly (readonly Part[])[];

const said = (texts: readonly string[], language: Language): Told =>
	texts.filter(Boolean).map((text) => sentence(text, language));

const namesOf = (countries: RegionVerdict['inPart'], names: Names, language: Language): string =>
	listed(
		countries.map((one) => (language === 'ru' ? names(one).ru : englishName(one, names))),
		language
	);

type Words = Readonly<Record<VerdictWord, string>>;
const russian: Words = {
	supports: 'данные подтверждают тезис',
	contradicts: 'данные противоречат тезису',
	mixed: 'данные неоднозначны',
	'supports-in-part': 'данные подтверждают тезис отчасти',
	'contradicts-in-part': 'данные противоречат тезису отчасти',
	'cannot-tell': 'по этим данным нельзя сказать',
	'no-data': 'данных нет'
};
const english: Words = {
	supports: 'the data support the claim',
	contradicts: 'the data contradict the claim',
	mixed: 'the data are mixed',
	'supports-in-part': 'the data support the claim in part',
	'contradicts-in-part': 'the data contradict the claim in part',
	'cannot-tell': 'these data cannot tell',
	'no-data': 'there are no data'
};
export const wordSentence = (word: VerdictWord, language: Language): string =>
	(language === 'ru' ? russian : english)[word];

type Counts = Pick<ClaimVerdict, 'for' | 'against' | 'of' | 'subject' | 'rests'>;

const countedNoun = ({ subject, rests }: Counts) =>
	rests.length > 0 ? 'claim' : isCountry(subject) ? 'group' : 'country';

/** «за — 1, против — 0 из 3 групп показателей» */
function countsRu(found: Counts): string {
	const noun = countedNoun(found);
	const whole = `${found.of}\u00a0${russianCase(noun, found.of, 'genitive')}${noun === 'group' ? ' показателей' : ''}`;
	if (found.of === 0) return '';
	return `за — ${found.for}, против — ${found.against} из ${whole}`;
}

function countsEn(found: Counts): string {
	if (found.of === 0) return '';
	const noun = countedNoun(found);
	const whole = `${counted(noun, found.of, 'en')}${noun === 'group' ? ' of indicators' : ''}`;
	return `${found.for} for and ${found.against} against, of ${whole}`;
}

const leanSentence = {
	ru: { for: 'скорее за тезис', against: 'скорее против тезиса', none: 'перевеса нет' },
	en: { for: 'it leans for the claim', against: 'it leans against the claim', none: 'no lean' }
} as const;

function axesSentence({ axes }: ClaimVerdict, language: Language): string {
	if (!axes) return '';
	const words = axisWords[language];
	if (axes.quadrant) return words.quadrant[axes.quadrant];
	const wider = words.wider[axes.wider.word];
	return `${wider}; ${words.narrower[axes.narrower.word]}`;
}

/** The word, the counts behind it, the lean; trend 5 with its two axes; countries named where it holds in part. */
export function claimSentences(verdict: ClaimVerdict, names: Names, language: Language): Told {
	const counts = language === 'ru' ? countsRu(verdict) : countsEn(verdict);
	const part = verdict.inPart.length ? `: ${namesOf(verdict.inPart, names, language)}` : '';
	const first = `${wordSentence(verdict.word, language)}${part}`;
	const lean = verdict.word === 'cannot-tell' && verdict.of > 0 ? leanSentence[language][verdict.lean] : '';
	return said([first, axesSentence(verdict, language), counts, lean], language);
}

/** One piece over a region, as it speaks of a claim on this side: «подтверждают 2 из 5 стран, противоречат 0». */
export function regionSentences(
	verdict: RegionVerdict,
	names: Names,
	language: Language,
	side: Side = 'for'
): Told {
	const [word, lean] = [wordFor(verdict.word, side), leanFor(verdict.lean, side)];
	const counts = [verdict.supporting.length, verdict.contradicting.length];
	const [k = 0, l = 0] = side === 'for' ? counts : counts.reverse();
	const m = verdict.judged.length;
	const part = verdict.inPart.length ? `: ${namesOf(verdict.inPart, names, language)}` : '';
	const first = `${wordSentence(word, language)}${part}`;
	if (m === 0) return said([first], language);
	const sum =
		language === 'ru'
			? `${verbFor(k, 'ru', 'подтверждает', 'подтверждают')} ${k} из ${m}\u00a0${russianCase('country', m, 'genitive')}, ${verbFor(l, 'ru', 'противоречит', 'противоречат')} ${l}`
			: `${k} of ${counted('country', m, 'en')} ${k === 1 ? 'supports' : 'support'}, ${l} ${l === 1 ? 'contradicts' : 'contradict'}`;
	return said([first, sum, word === 'cannot-tell' ? leanSentence[language][lean] : ''], language);
}

// Indicators and findings for tests: hand-made ones for golden sentences, random ones for what must always hold.
import fc from 'fast-check';
import type { Expectation } from '$lib/argument/evidence';
import type { Comparison, Finding, Span, Subject } from '$lib/argument/finding';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import type { Indicator } from '$lib/indicators/indicator';
import type { Telling } from '$lib/words/story-numbers';

const text = (ru: string, en: string) => ({ ru, en });

const plainIndicator: Indicator = {
	id: asIndicatorId('sample'),
	topic: 'media',
	path: 'indicators/media/sample.csv',
	title: text('Доля жителей, пользующихся интернетом', 'People who use the internet'),
	short: text('Пользователи интернета', 'Internet users'),
	description: text('Описание.', 'Description.'),
	unit: text('% жителей', '% of people'),
	scale: 'percent',
	direction: 'higher-better',
	aggregation: { rule: 'median' },
	smallestChange: { value: 0.5, reason: text('Причина.', 'Reason.') },
	measurement: 'measured',
	range: [null, null],
	digits: 1,
	firstYear: 1990,
	lastYear: 2023,
	countries: 200,
	cautions: [],
	steps: [],
	sources: [
		{
			publisher: text('Всемирный банк', 'World Bank'),
			title: 'World Development Indicators',
			code: 'IT.NET.USER.ZS',
			url: 'https://data.worldbank.org/',
			licence: {
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0 International',
				url: 'https://creativecommons.org/licenses/by/4.0/',
				shareAlike: false
			},
			edition: '2021-12-16',
			file: 'wdi.csv'
		}
	]
};

export const sampleIndicator = (change: Partial<Indicator> = {}): Indicator => ({
	...plainIndicator,
	...change
});

export const wordings = {
	share: { ru: 'доля помощи в ВНД', gender: 'f', en: 'aid as a share of GNI', plural: false },
	income: { ru: 'доход на человека', gender: 'm', en: 'income per person', plural: false },
	people: { ru: 'население', gender: 'n', en: 'the population', plural: false },
	flows: { ru: 'денежные переводы', gender: 'pl', en: 'remittances', plural: true }
} as const satisfies Record<string, NonNullable<Indicator['wording']>>;

/** One indicator of every scale. */
export const ofScale = {
	percent: sampleIndicator({ wording: wordings.share }),
	score: sampleIndicator({
		scale: 'score',
		unit: text('баллы V-Dem', 'V-Dem score'),
		measurement: 'expert-coded',
		wording: { ru: 'свобода ОГО', gender: 'f', en: 'freedom of CSOs', plural: false }
	}),
	money: sampleIndicator({
		scale: 'money',
		unit: text('млн долл. США', 'US$ million'),
		digits: 0,
		wording: wordings.flows
	}),
	index: sampleIndicator({
		scale: 'index',
		unit: text('индекс, 0–1', 'index, 0–1'),
		digits: 2,
		smallestChange: { value: 0.1, reason: text('', '') }
	}),
	count: sampleIndicator({ scale: 'count', unit: text('акций за год', 'events a year'), digits: 0 }),
	rate: sampleIndicator({ scale: 'rate', unit: text('на млн жителей', 'per million people'), digits: 2 }),
	ratio: sampleIndicator({ scale: 'ratio', unit: text('%', '%') }),
	years: sampleIndicator({ scale: 'years', unit: text('лет', 'years') }),
	people: sampleIndicator({
		scale: 'people',
		unit: text('человек', 'people'),
		digits: 0,
		wording: wordings.people
	})
} as const satisfies Record<Indicator['scale'], Indicator>;

const countryNames: Record<string, readonly [string, string]> = {
	KAZ: ['Казахстан', 'Kazakhstan'],
	KGZ: ['Кыргызстан', 'Kyrgyzstan'],
	TJK: ['Таджикистан', 'Tajikistan'],
	TKM: ['Туркменистан', 'Turkmenistan'],
	UZB: ['Узбекистан', 'Uzbekistan'],
	EST: ['Эстония', 'Estonia'],
	LVA: ['Латвия', 'Latvia'],
	LTU: ['Литва', 'Lithuania'],
	USA: ['Соединённые Штаты Америки', 'United States'],
	GEO: ['Грузия', 'Georgia'],
	ARM: ['Армения', 'Armenia'],
	AZE: ['Азербайджан', 'Azerbaijan']
};
export const names = (country: string) => {
	const [ru, en] = countryNames[country] ?? [country, country];
	return { ru, en };
};

export const span = (value: number): Span => ({ value, low: value - 0.1, high: value + 0.1 });

/** A finding from a few observations, year by value, with what was compared. */
export function found(
	subject: string,
	values: Readonly<Record<number, number>>,
	comparison?: Comparison,
	more: Partial<Finding> = {}
): Finding {
	const observations = Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
	const byValue = [...observations].sort((a, b) => a.value - b.value);
	const [first, last] = [observations[0], observations.at(-1)];
	const base = {
		subject: subject === 'region' || subject === 'world' ? (subject as Subject) : asIso3(subject),
		indicator: asIndicatorId('sample'),
		period: [1990, 2023] as const,
		n: observations.length === 2 && first && last ? last.year - first.year + 1 : observations.length,
		missing: 0,
		...(comparison ? { comparison } : {})
	};
	if (!first || !last) return { ...base, gap: 'not-covered', ...more };
	return { ...base, first, last, lowest: byValue[0]!, highest: byValue.at(-1)!, ...more };
}

export const pace = (perDecade: number): Comparison => ({ kind: 'trend', perDecade: span(perDecade) });

export const telling = (
	findings: readonly Finding[],
	indicator: Indicator = ofScale.percent,
	expect: Expectation = { kind: 'rise' },
	more: Partial<Telling> = {}
): Telling => ({ findings, indicator, expect, names, ...more });

const value = fc.oneof(
	fc.constantFrom(0, 1, 2, 5, 11, 21, 1.5, 1234, 12345, -0.04),
	fc.double({ min: -2e4, max: 2e6, noNaN: true, noDefaultInfinity: true })
);
const small = fc.oneof(fc.constant(0), fc.double({ min: -50, max: 50, noNaN: true }));
const whole = fc.integer({ min: 0, max: 60 });

function comparison(kind: string, after: number): fc.Arbitrary<Comparison> {
	const rate = fc.record({
		events: whole,
		years: fc.integer({ min: 1, max: 20 }),
		rate: fc.double({ min: 0, max: 90, noNaN: true }).map(span)
	});
	const median = fc.record({ median: value, years: fc.integer({ min: 3, max: 20 }) });
	switch (kind) {
		case 'step':
			return fc.record({
				kind: fc.constant('step' as const),
				after: fc.constant(after),
				before: median,
				since: median
			});
		case 'turn':
			return fc.record({
				kind: fc.constant('turn' as const),
				after: fc.constant(after),
				perDecadeBefore: small.map(span),
				perDecadeSince: small.map(span)
			});
		case 'count':
			return fc.record({
				kind: fc.constant('count' as const),
				after: fc.constant(after),
				before: rate,
				since: rate
			});
		case 'level':
		case 'level at':
		case 'level than':
		case 'level at than':
			return fc
				.record({ value, benchmark: value, yearsOnSide: fc.integer({ min: 0, max: 5 }) })
				.map((level) => ({
					kind: 'level' as const,
					...level,
					...(kind.includes('at') ? { year: 1995 } : {}),
					...(kind.includes('than') ? { benchmarkYear: 1990 } : {})
				}));
		default:
			return small.map(pace);
	}
}

const countries = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'EST', 'LVA', 'LTU', 'USA', 'GEO', 'ARM', 'AZE'];
const gaps = [
	'no-value',
	'not-covered',
	'outside-source',
	'too-few-members',
	'not-shippable',
	'undefined'
] as const;

function finding(subject: string, kind: string, after: number): fc.Arbitrary<Finding> {
	const none = fc.constantFrom(...gaps).map((gap) => found(subject, {}, undefined, { gap }));
	const one = value.map((only) => found(subject, { 2011: only }));
	const still = value.map((same) => found(subject, { 1992: same, 2001: same, 2020: same }));
	const compared = fc
		.tuple(
			value,
			value,
			value,
			fc.constantFrom(1990, 1992, 1995),
			fc.constantFrom(2019, 2022, 2023),
			fc.option(comparison(kind, after), { nil: undefined })
		)
		.map(([a, b, c, from, to, what]) => found(subject, { [from]: a, 2005: b, [to]: c }, what));
	return fc.oneof(
		{ weight: 1, arbitrary: none },
		{ weight: 1, arbitrary: one },
		{ weight: 1, arbitrary: still },
		{ weight: 8, arbitrary: compared }
	);
}

const expectations: Record<string, Expectation> = {
	trend: { kind: 'fall' },
	spread: { kind: 'spread', direction: 'apart' },
	step: { kind: 'step', direction: 'rise', after: 2010 },
	turn: { kind: 'turn', direction: 'fall', after: 2010 },
	count: { kind: 'count', direction: 'rise', after: 2010 },
	level: { kind: 'level', direction: 'below', benchmark: 1 },
	'level at': { kind: 'level', direction: 'above', benchmark: 1, at: 1995 },
	'level than': { kind: 'level', direction: 'below', benchmark: { year: 1990 } },
	'level at than': { kind: 'level', direction: 'below', benchmark: { year: 1990 }, at: 1995 }
};

/** Any telling at all: every kind and scale, one to twelve subjects, all sorts of gaps. */
export const anyTelling: fc.Arbitrary<Telling> = fc
	.record({
		kind: fc.constantFrom(...Object.keys(expectations)),
		scale: fc.constantFrom(...(Object.keys(ofScale) as (keyof typeof ofScale)[])),
		subjects: fc.oneof(
			fc.shuffledSubarray(countries.slice(0, 5), { minLength: 1 }),
			fc.shuffledSubarray(countries, { minLength: 1 }),
			fc.constantFrom<string[]>(['region'], ['world'])
		)
	})
	.chain(({ kind, scale, subjects }) =>
		fc.tuple(...subjects.map((subject) => finding(subject, kind, 2010))).map((findings) => {
			const indicator: Indicator = ofScale[scale];
			return telling(findings, indicator, expectations[kind] ?? { kind: 'rise' });
		})
	);

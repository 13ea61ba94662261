// Tellings whose sentences are written down: every kind of comparison, every scale, every shape of a region.
import type { Comparison } from '$lib/argument/finding';
import type { Telling } from '$lib/words/story-numbers';
import { found, ofScale, pace, sampleIndicator, span, telling, wordings } from './samples';

const step = (before: number, since: number): Comparison => ({
	kind: 'step',
	after: 2016,
	before: { median: before, years: 16 },
	since: { median: since, years: 8 }
});
const turn = (before: number, since: number): Comparison => ({
	kind: 'turn',
	after: 2010,
	perDecadeBefore: span(before),
	perDecadeSince: span(since)
});
const count = (before: number, since: number): Comparison => ({
	kind: 'count',
	after: 2010,
	before: { events: before, years: 20, rate: span(before / 20) },
	since: { events: since, years: 10, rate: span(since / 10) }
});
const level = (value: number, benchmark: number, yearsOnSide: number, more = {}): Comparison => ({
	kind: 'level',
	value,
	benchmark,
	yearsOnSide,
	...more
});
const around = (first: number, last: number) => ({ 2000: first, 2023: last });

const five = (values: readonly (readonly [number, number])[], paces: readonly number[]) =>
	['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((country, index) => {
		const [first = 0, last = 0] = values[index] ?? [];
		return found(country, around(first, last), pace(paces[index] ?? 0));
	});
const income = sampleIndicator({
	scale: 'index',
	unit: { ru: '1990 = 100', en: '1990 = 100' },
	digits: 0,
	wording: wordings.income
});
const levelExpect = { kind: 'level', direction: 'below', benchmark: { year: 1990 }, at: 1995 } as const;
const linked = (rho: number, countries = 5, years = 120): Comparison => ({
	kind: 'association',
	rho,
	countries,
	years
});
const link = (lagYears: number) => ({ kind: 'association', sign: 'positive', lagYears }) as const;

export const cases: Readonly<Record<string, Telling>> = {
	'trend percent one country': telling([found('KAZ', { 1993: 1.2, 2019: 0.03 }, pace(-0.4))]),
	'trend score one country': telling([found('UZB', around(-1.9, -0.75), pace(0.5))], ofScale.score),
	'trend money one country': telling([found('KGZ', around(340, 1234), pace(390))], ofScale.money),
	'trend index one country': telling([found('TJK', around(0.51, 0.72), pace(0.1))], ofScale.index),
	'trend count one country': telling([found('KAZ', around(2, 21), pace(8))], ofScale.count),
	'trend rate one country': telling([found('KGZ', around(0.2, 1.5), pace(0.5))], ofScale.rate),
	'trend ratio one country': telling([found('TJK', around(11, 5), pace(-2.5))], ofScale.ratio),
	'trend years one country': telling([found('TKM', around(9.8, 10.9), pace(0.5))], ofScale.years),
	'trend people one country': telling(
		[found('KAZ', around(14_900_000, 20_300_000), pace(2_300_000))],
		ofScale.people
	),
	'trend small country, plain numbers': telling(
		[found('EST', around(12345, -0.04), pace(-1234))],
		ofScale.index
	),
	'trend without a slope': telling([found('KAZ', around(5, 11))]),
	'trend whose slope is zero': telling(
		[found('KAZ', { 2000: 0.2, 2010: 0.2, 2023: 0.9 }, pace(0))],
		ofScale.score
	),
	'trend at odds with its slope': telling([found('KGZ', { 1992: 0.9, 2019: 5.5 }, pace(-2.1))]),
	'trend nearly level': telling([found('KGZ', around(5.1, 5.3), pace(0.1))]),
	'trend three countries': telling([
		found('KAZ', around(1, 21), pace(9)),
		found('KGZ', around(2, 11), pace(4)),
		found('TJK', around(5, 1.5), pace(-1.5))
	]),
	'trend three countries of other years': telling([
		found('KAZ', { 1993: 1, 2019: 21 }, pace(9)),
		found('KGZ', { 1995: 2, 2020: 11 }, pace(4))
	]),
	'trend three countries elsewhere': telling([
		found('EST', around(1, 21), pace(9)),
		found('USA', around(12, 11), pace(-0.4))
	]),
	'trend five countries one way': telling(
		five(
			[
				[0.7, 92.9],
				[1, 88.5],
				[0.1, 56.8],
				[0.1, 21.2],
				[0.5, 89]
			],
			[42.1, 40, 20, 10.4, 39]
		)
	),
	'trend five countries two ways': telling(
		five(
			[
				[5, 11],
				[11, 5],
				[12, 4.4],
				[0.9, 0.1],
				[1.9, 1.95]
			],
			[2.6, -2.6, -4.3, -0.4, 0.1]
		)
	),
	'trend five countries with gaps': telling([
		found('KAZ', around(5, 11), pace(2.6)),
		found('KGZ', around(11, 5), pace(-2.6)),
		found('TJK', { 2000: 0, 2010: 0, 2020: 0 }),
		found('TKM', {}, undefined, { gap: 'not-covered' }),
		found('UZB', { 2011: 12.3 })
	]),
	'trend twelve countries': telling([
		...five(
			[
				[5, 11],
				[11, 5],
				[12, 4.4],
				[0.9, 0.1],
				[1.9, 1.95]
			],
			[2.6, -2.6, -4.3, -0.4, 0.1]
		),
		...['EST', 'LVA', 'LTU', 'GEO', 'ARM'].map((country) => found(country, around(1, 12), pace(4.8))),
		found('USA', {}, undefined, { gap: 'no-value' }),
		found('AZE', {}, undefined, { gap: 'outside-source' })
	]),
	'trend region as one': telling(
		[found('region', around(24, 27), pace(1.5))],
		ofScale.percent,
		{ kind: 'rise' },
		{
			region: { ru: 'Центральная Азия', en: 'Central Asia' }
		}
	),
	'trend world': telling([found('world', { 1995: 46, 2019: 70 }, pace(10))]),
	'spread of the region': telling(
		[found('region', { 1990: 0.41, 2023: 0.55 }, pace(0.04))],
		sampleIndicator({ ...ofScale.index, smallestChange: { value: 0.05, reason: { ru: '', en: '' } } }),
		{ kind: 'spread', direction: 'apart' },
		{ region: { ru: 'Центральная Азия', en: 'Central Asia' } }
	),
	'constant, expert-coded': telling([found('TKM', { 1992: -2.1, 2005: -2.1, 2023: -2.1 })], ofScale.score),
	'constant, measured': telling([found('TKM', { 1992: 0, 2005: 0, 2023: 0 })], ofScale.count),
	'one year only': telling([found('TKM', { 1998: 40.8 })]),
	'no data': telling([found('TKM', {}, undefined, { gap: 'too-few-members' })]),
	'no data anywhere': telling([
		found('TKM', {}, undefined, { gap: 'not-covered' }),
		found('UZB', {}, undefined, { gap: 'not-shippable' })
	]),
	'step one country': telling([found('KAZ', around(0.4, 0.3), step(13.1, 4.4))]),
	'step five countries': telling([
		found('KAZ', around(0, 0.1), step(13.1, 4.4)),
		found('KGZ', around(0, 0.1), step(9.8, 6.3)),
		found('TJK', around(0, 0.1), step(1.9, 2)),
		found('TKM', around(0, 0.1)),
		found('UZB', around(0, 0.1), step(1, 2.5))
	]),
	'turn one country': telling([found('KGZ', around(5, 11), turn(-0.3, 0.8))], ofScale.score),
	'turn that only slows': telling([found('KGZ', around(5, 11), turn(1.5, 0.5))]),
	'turn five countries': telling(
		[turn(-0.3, 0.8), turn(-1, -2), turn(-1, 2), turn(1.5, 0), turn(2, 2)].map((comparison, index) =>
			found(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'][index] ?? '', around(0, 1), comparison)
		)
	),
	'level in a year against a year': telling(
		[found('KGZ', { 1990: 100, 2023: 108 }, level(49, 100, 31, { year: 1995, benchmarkYear: 1990 }))],
		income,
		levelExpect
	),
	'level against a benchmark': telling(
		[found('KGZ', around(0.2, 0.4), level(0.31, 0.5, 21))],
		ofScale.index,
		{ kind: 'level', direction: 'above', benchmark: 0.5 }
	),
	'level five countries': telling(
		[34, 49, 35, 72, 72].map((value, index) =>
			found(
				['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'][index] ?? '',
				{ 1990: 100, 2023: 120 },
				level(value, 100, index, { year: 1995, benchmarkYear: 1990 })
			)
		),
		income,
		levelExpect
	),
	'count one country': telling([found('KAZ', around(0, 1), count(1, 21))], ofScale.rate, {
		kind: 'count',
		direction: 'rise',
		after: 2010
	}),
	'count two countries': telling(
		[found('KAZ', around(0, 1), count(2, 11)), found('KGZ', around(0, 1), count(5, 0))],
		ofScale.rate,
		{ kind: 'count', direction: 'rise', after: 2010 }
	),
	association: telling([found('region', around(0, 1), linked(0.31))], ofScale.rate, link(0), {
		driver: ofScale.percent
	}),
	'association with a lag': telling(
		[found('region', around(0, 1), linked(-0.42, 21, 1234))],
		ofScale.money,
		link(2),
		{
			driver: income
		}
	),
	'association that is hardly one': telling(
		[found('region', around(0, 1), linked(0.04, 11, 21))],
		ofScale.percent,
		link(0),
		{
			driver: income
		}
	)
};

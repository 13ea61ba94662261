// Series that no textbook shows: whatever they are, a verdict says what it may say, in both languages, without a NaN.
import { describe, expect, it } from 'vitest';
import type { Expectation, Period } from '$lib/argument/evidence';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { readPanel } from '$lib/indicators/read-panel';
import type { Judgement } from '$lib/judging/judgement';
import { weighed } from '$lib/judging/weigh';
import { generator } from '$lib/statistics/generator';
import { plain } from '$lib/words/parts';
import { verdictText } from '$lib/words/verdict-sentence';
import { sampleIndicator, wordings } from '../words/samples';
import { basisOf, byYear, calm, judged, judgedOne, panelOf, pieceOf, wandering, years } from './planted';

const noise = wandering(generator(2, 99));
const series: Readonly<Record<string, readonly (number | undefined)[]>> = {
	constant: years.map(() => 5),
	zero: years.map(() => 0),
	'one jump': years.map((_, i) => (i < 12 ? 1 : 2)),
	'all missing but two': years.map((_, i) => (i === 3 || i === 20 ? i : undefined)),
	'all missing': years.map(() => undefined),
	huge: noise.map((value, i) => 1e15 * (value + i)),
	tiny: noise.map((value, i) => 1e-15 * (value + i)),
	negative: noise.map((value, i) => -1e6 + value - i),
	'bounded at 100 %': years.map((_, i) => Math.min(100, 40 + 8 * i)),
	'a straight line': years.map((_, i) => 3 * i),
	'two values in turn': years.map((_, i) => i % 2),
	'one wild year': noise.map((value, i) => (i === 11 ? 1e9 : value))
};
const expectations: Readonly<Record<string, Expectation>> = {
	rise: { kind: 'rise' },
	step: { kind: 'step', direction: 'fall', after: 2012 },
	turn: { kind: 'turn', direction: 'rise', after: 2012 },
	level: { kind: 'level', direction: 'above', benchmark: { year: 2003 }, at: 2015 },
	'level of a period': { kind: 'level', direction: 'below', benchmark: 4 }
};

/** A probability in its bounds, numbers that are numbers, and a sentence in both languages. */
function holds(found: Judgement): void {
	for (const share of [found.p ?? 0, found.usual ?? 0]) expect(share >= 0 && share <= 1).toBe(true);
	const { value = 0, low = value, high = value } = found.effect ?? {};
	expect([value, low, high].every(Number.isFinite)).toBe(true);
	expect(low).toBeLessThanOrEqual(high);
	const verdict = weighed(found, 0.01);
	expect(verdict.certainty !== undefined).toBe(/supports|contradicts/.test(verdict.word));
	expect(verdict.why !== undefined).toBe(/cannot-tell|no-data/.test(verdict.word));
	const indicator = sampleIndicator({ wording: wordings.income });
	const names = () => ({ ru: 'Казахстан', en: 'Kazakhstan' });
	const text = (language: 'ru' | 'en') =>
		plain(verdictText({ verdict, indicator, driver: indicator, names }, language));
	const heads = {
		supports: [/^Данные подтверждают тезис/, /^The data support the claim/],
		contradicts: [/^Данные противоречат тезису/, /^The data contradict the claim/],
		'cannot-tell': [/^По.этим данным нельзя сказать/, /^These data cannot tell/],
		'no-data': [/^Данных нет/, /^There are no data/]
	} as const;
	const [ru, en] = heads[verdict.word];
	expect(text('ru')).toMatch(ru);
	expect(text('en')).toMatch(en);
	expect(text('ru') + text('en')).not.toMatch(/NaN|undefined|Infinity|∞/);
}

describe.each(Object.entries(expectations))('%s', (_, expectation) => {
	it.each(Object.entries(series))('of a series that is %s', (__, values) =>
		holds(judgedOne(expectation, values))
	);
});

describe('what must come out', () => {
	const rise = (name: string) => judgedOne({ kind: 'rise' }, series[name] ?? []);
	it('of few or no years, nothing', () => {
		expect(rise('all missing')).toMatchObject({ word: 'no-data', n: 0 });
		expect(rise('all missing but two')).toMatchObject({ word: 'cannot-tell', why: 'too-short', n: 2 });
	});
	it('of one value, no verdict', () => expect(rise('zero')).toMatchObject({ why: 'still' }));
	it('of one jump, a trend no more often than by wandering', () =>
		expect(rise('one jump').word).toBe('cannot-tell'));
	it('of a wild year, none', () => expect(rise('one wild year').word).toBe('cannot-tell'));
	it('of a straight line, which a calm world never draws, its way', () => {
		expect(
			judgedOne(
				{ kind: 'fall' },
				noise.map((value, i) => value / 10 - 3 * i)
			).word
		).toBe('supports');
	});
});

describe('years of the reader’s own', () => {
	const rising = noise.map((value, i) => value + i);
	const over = (period: Period) => {
		const panel = panelOf('sample', { ...calm(1), KAZ: byYear(rising) });
		const basis = basisOf(pieceOf({ kind: 'rise' }, { only: [asIso3('KAZ')] }), [panel]);
		const [found] = judged({ ...basis, period });
		if (!found) throw new Error('nothing judged');
		return found;
	};
	it('four years are too short', () => {
		expect(over([2010, 2013])).toMatchObject({
			word: 'cannot-tell',
			why: 'too-short',
			n: 4,
			ownChoice: true
		});
	});
	it('years beyond the source have no data, and are not missing from it', () => {
		expect(over([2030, 2060])).toMatchObject({ word: 'no-data', n: 0, missing: 0, ownChoice: true });
	});
	it('a window turned round is empty', () => expect(over([2020, 2010])).toMatchObject({ n: 0 }));
	it('other years are the reader’s choice and have no certainty', () => {
		const found = weighed(over([2002, 2023]), 0.05);
		expect(found).toMatchObject({ word: 'supports', ownChoice: true });
		expect(found.certainty).toBeUndefined();
	});
});

it('a year that stands twice in a table stops the build', () => {
	const twice = 'iso3,year,value\nKAZ,2000,1\nKAZ,2000,2\n';
	expect(() => readPanel(twice, asIndicatorId('sample'), 'sample.csv')).toThrow(
		/sample\.csv row 3, column year: not after the year above: 2000/
	);
});

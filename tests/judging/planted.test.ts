// Truths that were planted are found, said in a sentence, and turned into their opposite by the opposite expectation.
import { describe, expect, it } from 'vitest';
import type { Expectation } from '$lib/argument/evidence';
import { asIso3 } from '$lib/base/ids';
import { reversed } from '$lib/judging/expected';
import type { Judgement } from '$lib/judging/judgement';
import { weighed } from '$lib/judging/weigh';
import { generator } from '$lib/statistics/generator';
import { plain } from '$lib/words/parts';
import { verdictText } from '$lib/words/verdict-sentence';
import { sampleIndicator, wordings } from '../words/samples';
import {
	basisOf,
	byYear,
	calm,
	judged,
	judgedOne,
	members,
	panelOf,
	pieceOf,
	wandering,
	years
} from './planted';

const noise = (seed: number, rho = 0.3) => wandering(generator(seed, 99), rho);
const rising = (seed: number) => noise(seed).map((value, i) => 50 + value + i * 0.5);
const stepping = (seed: number) => noise(seed).map((value, i) => 50 + value + (i >= 12 ? 6 : 0));
const turning = (seed: number) =>
	noise(seed, 0).map((value, i) => 50 + 0.2 * value + Math.max(0, i - 12) * 1.2);

const said = (found: Judgement, language: 'ru' | 'en' = 'en') => {
	const indicator = sampleIndicator({ wording: wordings.income });
	const names = () => ({ ru: 'Казахстан', en: 'Kazakhstan' });
	return plain(verdictText({ verdict: weighed(found, 0.01), indicator, driver: indicator, names }, language));
};

const truths: readonly [string, Expectation, (seed: number) => number[], string][] = [
	['a rise', { kind: 'rise' }, rising, 'rose by'],
	['a fall', { kind: 'fall' }, (seed) => rising(seed).map((value) => -value), 'fell by'],
	['a step', { kind: 'step', direction: 'rise', after: 2012 }, stepping, 'higher since 2012 than before'],
	['a turn', { kind: 'turn', direction: 'rise', after: 2012 }, turning, 'higher after 2012 than before'],
	[
		'a level',
		{ kind: 'level', direction: 'above', benchmark: 40, at: 2012 },
		(seed) => rising(seed),
		'higher than the benchmark'
	]
];

describe.each(truths)('%s', (_, expectation, make, words) => {
	it.each([1, 2, 3])('is found, seed %i', (seed) => {
		const found = judgedOne(expectation, make(seed), seed);
		expect(found.word).toBe('supports');
		expect(said(found)).toMatch(/^The data support the claim: /);
		expect(said(found)).toContain(words);
		expect(said(found, 'ru')).toMatch(/^Данные подтверждают тезис: /);
	});

	it('is contradicted by the opposite expectation, with the same numbers', () => {
		const found = judgedOne(expectation, make(1));
		const turned = judgedOne(reversed(expectation), make(1));
		expect(turned.word).toBe('contradicts');
		expect({ ...turned, word: found.word, expect: found.expect }).toEqual(found);
	});
});

describe('what must not be found', () => {
	it.each([1, 2, 3, 4, 5])('a calm series is no rise, seed %i', (seed) => {
		const found = judgedOne({ kind: 'rise' }, noise(seed), seed);
		expect(found.word).toBe('cannot-tell');
		expect(said(found)).toMatch(/moves as far/);
	});

	it('fewer than eight known years give no verdict', () => {
		const found = judgedOne(
			{ kind: 'rise' },
			years.map((_, i) => (i < 7 ? i * 10 : undefined))
		);
		expect(found).toMatchObject({ word: 'cannot-tell', why: 'too-short', lean: 'none', n: 7 });
	});

	it('a missing decade makes no trend of two calm stretches', () => {
		const gappy = (seed: number) => noise(seed).map((value, i) => (i >= 7 && i < 17 ? undefined : value));
		const words = Array.from(
			{ length: 40 },
			(_, seed) => judgedOne({ kind: 'rise' }, gappy(seed), seed).word
		);
		expect(new Set(words)).toEqual(new Set(['cannot-tell']));
	});

	it.each([0, 0.3, 0.6, 0.8])('nor of a world that lacks it in every country, ρ %d', (rho) => {
		const lacking = Object.fromEntries(
			Object.entries(calm(5, (random) => wandering(random, rho))).map(([country, values]) => [
				country,
				Object.fromEntries(Object.entries(values).filter(([year]) => +year < 2007 || +year > 2016))
			])
		);
		const only = Object.keys(lacking).map(asIso3);
		const found = judged(basisOf(pieceOf({ kind: 'rise' }, { only }), [panelOf('sample', lacking)]));
		expect(found.map(({ n }) => n)).toEqual(only.map(() => 14));
		// the promise is 5 of 100: of 60 countries three, and two more for chance
		expect(found.filter(({ word }) => word !== 'cannot-tell').length).toBeLessThanOrEqual(5);
	});

	it('a move smaller than what is worth talking about is said to be so', () => {
		const found = judgedOne({ kind: 'rise' }, rising(1), 1, {
			smallestChange: { value: 500, reason: { ru: '', en: '' } }
		});
		expect(found).toMatchObject({ word: 'cannot-tell', why: 'too-small' });
	});

	it('one value throughout is not called "no change"', () => {
		const found = judgedOne(
			{ kind: 'fall' },
			years.map(() => 3)
		);
		expect(found).toMatchObject({ word: 'cannot-tell', why: 'still' });
		expect(said(found)).toContain('does not mean that nothing changed');
	});

	it('at the floor of a scale there was no room to fall', () => {
		const found = judgedOne(
			{ kind: 'fall' },
			years.map((_, i) => 0.2 + (i % 2) / 10),
			1,
			{ range: [0, 100] }
		);
		expect(found).toMatchObject({ word: 'cannot-tell', why: 'no-room', noRoom: 'floor' });
	});
});

describe('protests', () => {
	const counts = (events: (i: number) => number) => {
		const piece = pieceOf({ kind: 'count', direction: 'rise', after: 2012 }, { only: [asIso3('KAZ')] });
		const eventsBy = byYear(years.map((_, i) => events(i)));
		const people = byYear(years.map(() => 5e6));
		const rate = byYear(years.map((_, i) => events(i) / 5));
		const panels = [
			panelOf('rate', { KAZ: rate }),
			panelOf('events', { KAZ: eventsBy }),
			panelOf('people', { KAZ: people })
		];
		return judged(basisOf(piece, panels))[0] as Judgement;
	};

	it('find a rise that is there in every year', () => {
		expect(counts((i) => (i < 12 ? 3 + (i % 2) : 20 + (i % 3))).word).toBe('supports');
	});
	it('never make a rise of five events', () => {
		expect(counts((i) => (i >= 19 ? 1 : 0))).toMatchObject({
			word: 'cannot-tell',
			why: 'few-events',
			events: 5
		});
	});
	it('never make a rise of a coding break of three years', () => {
		expect(counts((i) => (i >= 13 && i < 16 ? 40 : 2)).word).toBe('cannot-tell');
	});
});

describe('links and distances', () => {
	const world = (coupled: (country: number) => number, seed = 7) => {
		const [x, y]: [Record<string, object>, Record<string, object>] = [{}, {}];
		[...members, ...Object.keys(calm(1))].forEach((country, i) => {
			const [own, other] = [0, 1].map((side) => wandering(generator(seed + side, i + 1))) as [
				number[],
				number[]
			];
			const share = coupled(i);
			x[country] = byYear(own);
			y[country] = byYear(
				own.map((value, t) => share * value + Math.sqrt(1 - share * share) * (other[t] as number))
			);
		});
		return [panelOf('outcome', y as never), panelOf('driver', x as never)];
	};
	const link = { kind: 'association', sign: 'positive', lagYears: 0 } as const;
	const linked = (coupled: (country: number) => number, expectation: Expectation = link, seed = 7) =>
		judged(basisOf(pieceOf(expectation, { unit: 'region' }), world(coupled, seed)))[0] as Judgement;

	it('find what goes together in every country, and no driver', () => {
		const found = linked((country) => (country < 5 ? 0.95 : 0));
		expect(found).toMatchObject({ word: 'supports', countries: 5 });
		expect(found.driver).toBeUndefined();
		expect(linked((country) => (country < 5 ? 0.95 : 0), reversed(link)).word).toBe('contradicts');
	});

	it.each([0, 1, 2, 3, 4])('name the one country that drives everything in every seed, country %i', (one) => {
		for (let seed = 1; seed <= 24; seed += 1) {
			const found = linked((country) => (country === one ? 0.99 : 0), link, 2 * seed);
			expect(found.word, `seed ${seed}`).toBe('cannot-tell');
			expect(found.driver, `seed ${seed}`).toBe(members[one]);
			expect(said(found)).toContain('hangs on one country');
		}
	});

	it('find members that move apart, and say so of the spread', () => {
		const rows = Object.fromEntries(
			members.map((country, i) => [
				country,
				byYear(years.map((_, t) => 100 + (i - 2) * (1 + t) + noise(i + 1)[t]! * 0.1))
			])
		);
		const piece = pieceOf({ kind: 'spread', direction: 'apart' }, { unit: 'region' });
		const found = judged(basisOf(piece, [panelOf('sample', rows)]))[0] as Judgement;
		expect(found.word).toBe('supports');
		expect(said(found)).toContain('the spread between the region’s countries rose');
	});
});

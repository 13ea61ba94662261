// Counting words: Russian has four forms and cases after prepositions, English two.
import { describe, expect, it } from 'vitest';
import { Fault } from '$lib/base/fault';
import { counted, nounFor, russianCase, verbFor } from '$lib/words/plural';

const n = '\u00a0';

describe('counted', () => {
	it.each([
		[0, `0${n}стран`, '0 countries'],
		[1, `1${n}страна`, '1 country'],
		[2, `2${n}страны`, '2 countries'],
		[5, `5${n}стран`, '5 countries'],
		[11, `11${n}стран`, '11 countries'],
		[21, `21${n}страна`, '21 countries'],
		[12345, `12\u202f345${n}стран`, '12,345 countries']
	])('%d countries', (value, ru, en) => {
		expect(counted('country', value, 'ru')).toBe(ru);
		expect(counted('country', value, 'en')).toBe(en);
	});

	it.each([
		[1, 0, `1${n}процентный пункт`, '1 percentage point'],
		[2, 0, `2${n}процентных пункта`, '2 percentage points'],
		[5, 0, `5${n}процентных пунктов`, '5 percentage points'],
		[1.5, 1, `1,5${n}процентного пункта`, '1.5 percentage points'],
		[1, 1, `1,0${n}процентного пункта`, '1.0 percentage points'],
		[0.03, 1, `0,03${n}процентного пункта`, '0.03 percentage points'],
		[-1, 0, `\u22121${n}процентный пункт`, '\u22121 percentage point']
	])('%d points at %d digits', (value, digits, ru, en) => {
		expect(counted('percentagePoint', value, 'ru', digits)).toBe(ru);
		expect(counted('percentagePoint', value, 'en', digits)).toBe(en);
	});

	it('refuses a fraction of a country', () => {
		expect(() => nounFor('country', 1.5, 'ru', 1)).toThrow(Fault);
	});
});

describe('russianCase', () => {
	it.each([
		[1, 'страны', 'стране'],
		[2, 'стран', 'странах'],
		[11, 'стран', 'странах'],
		[21, 'страны', 'стране'],
		[111, 'стран', 'странах']
	])('after %d', (value, genitive, prepositional) => {
		expect(russianCase('country', value, 'genitive')).toBe(genitive);
		expect(russianCase('country', value, 'prepositional')).toBe(prepositional);
	});
});

describe('verbFor', () => {
	it('agrees with the number', () => {
		const verb = (value: number) => verbFor(value, 'ru', 'подтверждает', 'подтверждают');
		expect([1, 2, 5, 11, 21].map(verb)).toEqual([
			'подтверждает',
			'подтверждают',
			'подтверждают',
			'подтверждают',
			'подтверждает'
		]);
		expect([1, 2, 21].map((value) => verbFor(value, 'en', 'supports', 'support'))).toEqual([
			'supports',
			'support',
			'support'
		]);
	});
});

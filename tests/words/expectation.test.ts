import { describe, expect, it } from 'vitest';
import type { Expectation, Period } from '$lib/argument/evidence';
import { expectationText } from '$lib/words/expectation';

const period: Period = [1995, 2023];
const inRussian = (expected: Expectation) =>
	expectationText({ expect: expected, period }, 'ru').replace(/[\u00a0\u2060]/g, (space) =>
		space === '\u2060' ? '' : ' '
	);
const inEnglish = (expected: Expectation) =>
	expectationText({ expect: expected, period }, 'en').replaceAll('\u2060', '');

describe('expectationText', () => {
	it.each<[Expectation, string, string]>([
		[{ kind: 'fall' }, 'снижение, 1995–2023 гг.', 'a fall, 1995–2023'],
		[
			{ kind: 'step', direction: 'fall', after: 2010 },
			'с 2010 г. уровень ниже, чем до того, 1995–2023 гг.',
			'a lower level from 2010 on than before, 1995–2023'
		],
		[
			{ kind: 'level', direction: 'below', benchmark: { year: 1990 }, at: 1996 },
			'в 1996 г. ниже уровня 1990 г., 1995–2023 гг.',
			'a value in 1996 below its level of 1990, 1995–2023'
		],
		[
			{ kind: 'level', direction: 'above', benchmark: 0.5 },
			'медиана за период выше 0,5, 1995–2023 гг.',
			'a median over the period above 0.5, 1995–2023'
		],
		[
			{ kind: 'level', direction: 'below', benchmark: 0.35, at: 2015 },
			'в 2015 г. ниже 0,35, 1995–2023 гг.',
			'a value in 2015 below 0.35, 1995–2023'
		],
		[
			{ kind: 'association', sign: 'negative', lagYears: 1 },
			'когда растёт одно, другое снижается, с отставанием на 1 год, 1995–2023 гг.',
			'one falls when the other rises, 1 year later, 1995–2023'
		],
		[
			{ kind: 'count', direction: 'rise', after: 2005 },
			'с 2005 г. акций на миллион жителей больше, чем до того, 1995–2023 гг.',
			'more protests per million people from 2005 on than before, 1995–2023'
		]
	])('says %o in both languages', (expected, ru, en) => {
		expect(inRussian(expected)).toBe(ru);
		expect(inEnglish(expected)).toBe(en);
	});

	it('names no years where nothing is expected', () => {
		expect(inEnglish({ kind: 'describe' })).toBe('nothing: shown for comparison, never judged');
	});
});

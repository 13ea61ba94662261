import { expect, it } from 'vitest';
import { countedInWords, headingInWords } from '$lib/words/number-words';

it('counts in words up to ten and in figures beyond, with the form that each number asks for', () => {
	expect([1, 2, 5, 6, 10].map((n) => countedInWords('question', n, 'ru'))).toEqual([
		'один вопрос',
		'два вопроса',
		'пять вопросов',
		'шесть вопросов',
		'десять вопросов'
	]);
	expect(countedInWords('question', 21, 'ru')).toBe('21\u00a0вопрос');
	expect([1, 6, 11].map((n) => headingInWords('question', n, 'en'))).toEqual([
		'One question',
		'Six questions',
		'11 questions'
	]);
});

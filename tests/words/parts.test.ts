// Sentences in parts: words typeset around numbers, numbers kept whole.
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { line, paragraph, plain, sentence, setParts, type NumberPart } from '$lib/words/parts';

const number = (shown: string): NumberPart => ({
	number: 5,
	shown,
	indicator: asIndicatorId('sample'),
	subjects: [asIso3('KAZ')],
	years: [2000, 2001],
	field: 'first'
});

describe('parts', () => {
	it('sets the spaces between a word and a number', () => {
		const parts = setParts(line`упал с ${number('5')} до ${number('3 %')} в мире`, 'ru');
		expect(plain(parts)).toBe('упал с\u00a05 до\u00a03\u00a0% в\u00a0мире');
		expect(parts).toHaveLength(5);
	});

	it('makes a sentence once', () => {
		expect(plain(sentence(['в 2005 г.'], 'ru'))).toBe('В\u00a02005\u00a0г.');
		expect(plain(sentence(['“aid” fell'], 'en'))).toBe('“Aid” fell.');
		expect(plain(sentence([number('пяти'), ' странам'], 'ru'))).toBe('Пяти странам.');
		expect(sentence([''], 'en')).toEqual([]);
	});

	it('joins sentences by one space and leaves out empty ones', () => {
		const [first, second] = [sentence('one', 'en'), sentence('two', 'en')];
		expect(plain(paragraph([first, [], second], 'en'))).toBe('One. Two.');
	});
});

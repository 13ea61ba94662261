// How far apart two spellings are: it is a distance, and stops counting where nobody asks further.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgiven, mistakes, withoutState } from '$lib/parts/spelling';

const word = fc.string({ maxLength: 8, unit: fc.constantFrom('а', 'б', 'в') });

it.each([
	['kitten', 'sitting', 3],
	['saturday', 'sunday', 3],
	['казакстан', 'казахстан', 1],
	['', 'чад', 3]
])('%s and %s are %i apart', (a, b, apart) => expect(mistakes(a, b, 9)).toBe(apart));

it('is nought only for the same, the same both ways, and never longer than a way round', () => {
	fc.assert(
		fc.property(word, word, word, (a, b, c) => {
			const between = (one: string, other: string) => mistakes(one, other, 99);
			expect(between(a, b) === 0).toBe(a === b);
			expect(between(a, b)).toBe(between(b, a));
			expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c));
		})
	);
});

it('gives up one beyond what is asked', () => {
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
			expect(mistakes(a, b, most)).toBe(Math.min(mistakes(a, b, 99), most + 1));
		})
	);
});

it('forgives nothing in a code', () => expect([2, 3, 4].map(forgiven)).toEqual([0, 0, 0]));

it('leaves out words for a state, whole ones only', () => {
	expect(withoutState('республика казахстан')).toBe('казахстан');
	expect(withoutState('доминиканская республика')).toBe('доминиканская');
	expect(withoutState('republica')).toBe('republica');
	expect(withoutState('republic')).toBe('');
});

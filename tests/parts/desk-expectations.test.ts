// The form of an expectation: what was said comes back from its answers, and every answer of the form can be kept.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPiece } from '$lib/desk/own-evidence';
import { aloneChoices, answersOf, firstAnswers, pairedChoices, spokenBy } from '$lib/parts/desk-expectations';
import { anyExpectation } from '../desk/any-expectation';

const asked = firstAnswers(true, [1990, 2020]);

it('gives back whatever was expected, of either series', () => {
	fc.assert(
		fc.property(anyExpectation, fc.boolean(), (expected, second) => {
			const of = second && expected.kind !== 'association' ? { of: 'x' as const } : {};
			const spoken = { expect: expected, ...of };
			expect(spokenBy(answersOf(spoken, asked))).toEqual(spoken);
		})
	);
});

it('can keep a piece for each of its choices', () => {
	const kinds = [...pairedChoices, ...aloneChoices].map((choice) => {
		const spoken = spokenBy({ ...asked, choice, of: 'x', benchmark: 0.5, when: 'year' });
		const piece = {
			format: 'crossroads-evidence',
			version: 1,
			claim: 'trend-1',
			side: 'for',
			...spoken,
			warrant: 'because',
			view: '?y=hdi',
			title: '',
			edition: '',
			comparisons: 1
		};
		expect(isPiece(piece), choice).toBe(true);
		return spoken.expect.kind;
	});
	expect(new Set(kinds).size).toBe(7);
});

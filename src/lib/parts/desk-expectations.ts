/** What a reader may expect of a view, as the answers of a form: a choice and its year or lag in, an expectation out. */
import type { OwnExpectation } from '$lib/desk/own-evidence';

export const aloneChoices = ['rise', 'fall', 'stepUp', 'stepDown'] as const;
export const pairedChoices = ['together', 'apart'] as const;
export type ExpectChoice = (typeof aloneChoices)[number] | (typeof pairedChoices)[number];

/** @param after first year of the later period; @param lagYears 0 to 5 */
export function expectationOf(choice: ExpectChoice, after: number, lagYears: number): OwnExpectation {
	switch (choice) {
		case 'rise':
		case 'fall':
			return { kind: choice };
		case 'stepUp':
		case 'stepDown':
			return { kind: 'step', direction: choice === 'stepUp' ? 'rise' : 'fall', after };
		case 'together':
		case 'apart':
			return { kind: 'association', sign: choice === 'together' ? 'positive' : 'negative', lagYears };
	}
}

/** The answers that an expectation came from. */
export function choiceOf(expect: OwnExpectation): ExpectChoice {
	if (expect.kind === 'step') return expect.direction === 'rise' ? 'stepUp' : 'stepDown';
	if (expect.kind === 'association') return expect.sign === 'positive' ? 'together' : 'apart';
	return expect.kind;
}

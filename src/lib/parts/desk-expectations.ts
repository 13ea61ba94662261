/** What a reader may expect of a view, as the answers of a form: answers in, an expectation out, and back again. */
import type { OwnExpectation, Spoken } from '$lib/desk/own-evidence';

export const pairedChoices = ['together', 'apart'] as const;
export const aloneChoices = [
	'rise',
	'fall',
	'stepUp',
	'stepDown',
	'turnUp',
	'turnDown',
	'above',
	'below',
	'spreadApart',
	'spreadTogether'
] as const;
export type ExpectChoice = (typeof aloneChoices)[number] | (typeof pairedChoices)[number];

export interface ExpectAnswers {
	choice: ExpectChoice;
	/** which series of two, where one is spoken of */
	of: 'y' | 'x';
	/** step: first year of the later period; turn: the year after which it turns */
	after: number;
	/** 0 to 5 */
	lag: number;
	/** level: a number, or the series' own value of a year */
	bar: 'number' | 'year';
	/** null while the field is empty */
	benchmark: number | null;
	benchmarkYear: number;
	/** level: the median of the period, or the value of one year */
	when: 'period' | 'year';
	at: number;
}

export const needs = {
	year: (choice: ExpectChoice) => /^(step|turn)/.test(choice),
	level: (choice: ExpectChoice) => choice === 'above' || choice === 'below',
	lag: (choice: ExpectChoice) => choice === 'together' || choice === 'apart',
	series: (choice: ExpectChoice) => choice !== 'together' && choice !== 'apart'
};

/** Before anything was said of a view over these years: its second indicator bears on the first, or the one rises. */
export function firstAnswers(paired: boolean, [from, to]: readonly [number, number]): ExpectAnswers {
	const middle = Math.round((from + to) / 2);
	return {
		choice: paired ? 'together' : 'rise',
		of: 'y',
		after: middle,
		lag: 0,
		bar: 'number',
		benchmark: null,
		benchmarkYear: from,
		when: 'period',
		at: to
	};
}

type Said = (answers: ExpectAnswers) => OwnExpectation;

const broken =
	(kind: 'step' | 'turn', direction: 'rise' | 'fall'): Said =>
	({ after }) => ({ kind, direction, after });
const spread =
	(direction: 'apart' | 'together'): Said =>
	() => ({ kind: 'spread', direction });
const linked =
	(sign: 'positive' | 'negative'): Said =>
	({ lag }) => ({ kind: 'association', sign, lagYears: lag });
const compared =
	(direction: 'above' | 'below'): Said =>
	({ bar, benchmark, benchmarkYear, when, at }) => ({
		kind: 'level',
		direction,
		benchmark: bar === 'year' ? { year: benchmarkYear } : (benchmark ?? 0),
		...(when === 'year' && { at })
	});

const said: Readonly<Record<ExpectChoice, Said>> = {
	rise: () => ({ kind: 'rise' }),
	fall: () => ({ kind: 'fall' }),
	stepUp: broken('step', 'rise'),
	stepDown: broken('step', 'fall'),
	turnUp: broken('turn', 'rise'),
	turnDown: broken('turn', 'fall'),
	above: compared('above'),
	below: compared('below'),
	spreadApart: spread('apart'),
	spreadTogether: spread('together'),
	together: linked('positive'),
	apart: linked('negative')
};

/** What the answers say; the series is named only where it is the second. */
export const spokenBy = (answers: ExpectAnswers): Spoken => ({
	expect: said[answers.choice](answers),
	...(answers.of === 'x' && needs.series(answers.choice) && { of: 'x' as const })
});

function choiceOf(expect: OwnExpectation): ExpectChoice {
	switch (expect.kind) {
		case 'step':
			return expect.direction === 'rise' ? 'stepUp' : 'stepDown';
		case 'turn':
			return expect.direction === 'rise' ? 'turnUp' : 'turnDown';
		case 'level':
			return expect.direction;
		case 'spread':
			return expect.direction === 'apart' ? 'spreadApart' : 'spreadTogether';
		case 'association':
			return expect.sign === 'positive' ? 'together' : 'apart';
		case 'rise':
		case 'fall':
			return expect.kind;
	}
}

/** The answers that an expectation came from; what it says nothing of stays as it was. */
export function answersOf({ expect, of }: Spoken, before: ExpectAnswers): ExpectAnswers {
	const answers = { ...before, choice: choiceOf(expect), of: of ?? 'y' };
	if (expect.kind === 'association') return { ...answers, lag: expect.lagYears };
	if (expect.kind === 'step' || expect.kind === 'turn') return { ...answers, after: expect.after };
	if (expect.kind !== 'level') return answers;
	const { benchmark, at } = expect;
	return {
		...answers,
		...(typeof benchmark === 'number'
			? { bar: 'number', benchmark }
			: { bar: 'year', benchmarkYear: benchmark.year }),
		...(at === undefined ? { when: 'period' } : { when: 'year', at })
	};
}

/** Reading the argument: what is merged, and every fault with its file, line, entry and value. */
import { describe, expect, it } from 'vitest';
import { readArgument, type ArgumentFiles } from '$lib/argument/read';
import { asClaimId, asEvidenceId, asGapId } from '$lib/base/ids';
import { Fault } from '$lib/base/fault';

const claims = `claims:
  trend-1: { kind: trend, slug: protest }
  reason-1.1: { kind: reason, parent: trend-1 }
  recommendation-1: { kind: recommendation, restsOn: [lesson-1] }
  lesson-1: { kind: lesson, restsOn: [trend-1] }
evidence:
  rate:
    serves:
      - { claim: trend-1, side: for, role: outcome }
      - { claim: reason-1.1, side: for, role: reason }
    indicators: [events]
    expect: { kind: rise }
    period: [1990, 2020]
    windows: [[1992, 2020]]
    unit: country
    group: protest
    form: lines
  freedom:
    serves: [{ claim: trend-1, side: against, role: context }]
    indicators: [events, freedom]
    expect: { kind: association, sign: positive, lagYears: 1 }
    period: [1990, 2020]
    windows: []
    unit: region
    group: opportunity
    form: scatter
gaps:
  trust:
    claim: reason-1.1
    side: against
    bring: { publisher: P, url: 'https://example.org', layout: gapminder-long, column: trust }
    wouldBe: { expect: { kind: rise }, period: [2006, 2018], unit: country, form: lines, group: trust }
`;

const words = (language: string) => `claims:
  trend-1: { title: T ${language}, short: S ${language}, lead: L ${language} }
  reason-1.1: { title: T, short: S, lead: L }
  recommendation-1: { title: T, short: S, lead: L }
  lesson-1: { title: T, short: S, lead: L }
evidence:
  rate: { question: Q ${language}?, warrant: W, weakness: C }
  freedom: { question: Q?, warrant: W, weakness: C, indirect: I }
gaps:
  trust: { title: T, settles: S }
reading:
  - { title: T, text: X ${language} }
`;

const indicators = [
	{ id: 'events', firstYear: 1990, lastYear: 2020 },
	{ id: 'freedom', firstYear: 1970, lastYear: 2023 }
];
const sound: ArgumentFiles = { claims, ru: words('ru'), en: words('en') };

/** The same files with one change in one of them; the change must find its place. */
function altered(file: keyof ArgumentFiles, from: string, to: string): ArgumentFiles {
	expect(sound[file]).toContain(from);
	return { ...sound, [file]: sound[file].replace(from, to) };
}

function messageOf(files: ArgumentFiles): string {
	try {
		readArgument(files, indicators);
	} catch (error) {
		if (error instanceof Fault) return error.message;
		throw error;
	}
	return 'no fault';
}

describe('readArgument', () => {
	const argument = readArgument(sound, indicators);

	it('gives a claim its words, its evidence and its gaps in file order', () => {
		expect(argument.claims.get(asClaimId('trend-1'))).toEqual({
			id: 'trend-1',
			kind: 'trend',
			slug: 'protest',
			restsOn: [],
			title: { ru: 'T ru', en: 'T en' },
			short: { ru: 'S ru', en: 'S en' },
			lead: { ru: 'L ru', en: 'L en' },
			evidence: ['rate', 'freedom'],
			gaps: []
		});
		expect(argument.claims.get(asClaimId('reason-1.1'))).toMatchObject({
			evidence: ['rate'],
			gaps: ['trust']
		});
		expect([...argument.claims.keys()]).toEqual(['trend-1', 'reason-1.1', 'recommendation-1', 'lesson-1']);
	});

	it('leaves out what a piece does not say', () => {
		const rate = argument.evidence.get(asEvidenceId('rate'))!;
		expect(Object.keys(rate)).not.toContain('indirect');
		expect(Object.keys(rate)).not.toContain('only');
		expect(argument.evidence.get(asEvidenceId('freedom'))!.indirect).toEqual({ ru: 'I', en: 'I' });
	});

	it('keeps the design of the piece that a gap would become', () => {
		expect(argument.gaps.get(asGapId('trust'))!.wouldBe).toEqual({
			expect: { kind: 'rise' },
			period: [2006, 2018],
			unit: 'country',
			form: 'lines',
			group: 'trust'
		});
	});

	it('sets both languages as print', () => {
		const files = altered('ru', 'L ru', 'в 2005–2010 гг. и после');
		const lead = readArgument(files, indicators).claims.get(asClaimId('trend-1'))!.lead.ru;
		expect(lead).toBe('в\u00a02005\u2060–\u20602010\u00a0гг. и\u00a0после');
	});

	it('asks nothing of years that the catalogue does not state', () => {
		const files = altered('claims', 'period: [1990, 2020]', 'period: [1950, 2020]');
		expect(() => readArgument(files, [{ id: 'events' }, { id: 'freedom' }])).not.toThrow();
	});
});

describe('faults', () => {
	it.each<[string, keyof ArgumentFiles, string, string, string]>([
		[
			'text that is not YAML',
			'claims',
			'claims:\n',
			'claims: [\n',
			'data/argument/claims.yaml line 3: not YAML'
		],
		[
			'an id that stands twice',
			'claims',
			'  reason-1.1: {',
			'  trend-1: {',
			'data/argument/claims.yaml line 3: not YAML: "Map keys must be unique'
		],
		[
			'an unknown key',
			'claims',
			'    unit: country\n',
			'    unit: country\n    colour: red\n',
			'claims.yaml line 16, evidence.rate.colour: unknown key: "colour"'
		],
		[
			'a missing key',
			'claims',
			'    unit: country\n',
			'',
			'claims.yaml line 7, evidence.rate.unit: missing; expected a value'
		],
		[
			'an unknown chart form',
			'claims',
			'form: lines',
			'form: pie',
			'claims.yaml line 17, evidence.rate.form: does not fit: "pie"'
		],
		[
			'an id with capitals',
			'claims',
			'  rate:\n',
			'  Rate:\n',
			'claims.yaml line 7, evidence.Rate: does not fit: "Rate"; expected lower-case words joined by hyphens'
		],
		[
			'a period that runs backwards',
			'claims',
			'windows: [[1992, 2020]]',
			'windows: [[2020, 1992]]',
			'line 14, evidence.rate.windows.0: does not fit: [2020,1992]; expected a first year not after the last'
		],
		[
			'an unknown indicator',
			'claims',
			'indicators: [events]',
			'indicators: [event]',
			'line 11, evidence.rate.indicators.0: unknown indicator: "event"; expected an id of the catalogue'
		],
		[
			'a period outside the source',
			'claims',
			'period: [1990, 2020]',
			'period: [1990, 2021]',
			'line 13, evidence.rate.period: years that events does not have: [1990,2021]; expected 1990 to 2020'
		],
		[
			'a window outside the source',
			'claims',
			'[[1992, 2020]]',
			'[[1989, 2020]]',
			'line 14, evidence.rate.windows.0: years that events does not have: [1989,2020]'
		],
		[
			'a service to a claim that does not exist',
			'claims',
			'- { claim: trend-1, side: for',
			'- { claim: trend-9, side: for',
			'line 9, evidence.rate.serves.0.claim: unknown claim: "trend-9"'
		],
		[
			'a role that the claim does not have',
			'claims',
			'side: for, role: reason',
			'side: for, role: outcome',
			'line 10, evidence.rate.serves.1.role: a reason has no such role: "outcome"'
		],
		[
			'an outcome without an axis beside one that has it',
			'claims',
			'side: against, role: context }',
			'side: against, role: outcome, axis: wider }',
			'line 9, evidence.rate.serves.0: outcome without axis: "trend-1"'
		],
		[
			'two indicators for one trend line',
			'claims',
			'indicators: [events]',
			'indicators: [events, freedom]',
			'line 11, evidence.rate.indicators: wrong number of indicators: 2; expected 1 for rise'
		],
		[
			'an association in one country',
			'claims',
			'unit: region',
			'unit: country',
			'evidence.freedom.unit: one country has no association: "country"'
		],
		[
			'a step outside the period',
			'claims',
			'expect: { kind: rise }\n    period',
			'expect: { kind: step, direction: rise, after: 2021 }\n    period',
			'line 12, evidence.rate.expect: year outside the period: 2021; expected 1990 to 2020'
		],
		[
			'a benchmark year outside the period',
			'claims',
			'expect: { kind: rise }\n    period',
			'expect: { kind: level, direction: below, benchmark: { year: 1985 }, at: 1995 }\n    period',
			'evidence.rate.expect: year outside the period: 1985'
		],
		[
			'a claim with nothing against it',
			'claims',
			'side: against, role: context }',
			'side: for, role: context }',
			'line 2, claims.trend-1: nothing against the claim: "trend-1"; expected evidence or a stated gap'
		],
		[
			'a claim with nothing for it',
			'claims',
			'side: for, role: reason',
			'side: against, role: reason',
			'line 3, claims.reason-1.1: nothing for the claim'
		],
		[
			'a recommendation that rests on nothing',
			'claims',
			'{ kind: recommendation, restsOn: [lesson-1] }',
			'{ kind: recommendation }',
			'line 4, claims.recommendation-1: recommendation rests on nothing'
		],
		[
			'a trend that rests on a claim',
			'claims',
			'slug: protest }',
			'slug: protest, restsOn: [lesson-1] }',
			'line 2, claims.trend-1: trend cannot rest on claims: ["lesson-1"]'
		],
		[
			'a foundation that does not exist',
			'claims',
			'restsOn: [trend-1]',
			'restsOn: [trend-7]',
			'line 5, claims.lesson-1.restsOn: unknown claim: "trend-7"'
		],
		[
			'claims that rest on each other',
			'claims',
			'restsOn: [trend-1]',
			'restsOn: [recommendation-1]',
			'claims.recommendation-1.restsOn: rests on itself: ["recommendation-1","lesson-1","recommendation-1"]'
		],
		[
			'a reason under no trend',
			'claims',
			'{ kind: reason, parent: trend-1 }',
			'{ kind: reason }',
			'line 3, claims.reason-1.1: stands under no trend'
		],
		[
			'a reason under a lesson',
			'claims',
			'parent: trend-1',
			'parent: lesson-1',
			'line 3, claims.reason-1.1: stands under no trend: "lesson-1"'
		],
		[
			'a trend without an address',
			'claims',
			'kind: trend, slug: protest',
			'kind: trend',
			'line 2, claims.trend-1: wrong address'
		],
		[
			'a gap in a claim that does not exist',
			'claims',
			'    claim: reason-1.1\n    side: against',
			'    claim: reason-9\n    side: against',
			'gaps.trust.claim: unknown claim: "reason-9"'
		],
		[
			'a gap under the id of a piece',
			'claims',
			'  trust:\n',
			'  rate:\n',
			'ru.yaml line 9, gaps: words missing: "rate"'
		],
		[
			'a link that is none',
			'claims',
			'https://example.org',
			'example',
			'gaps.trust.bring.url: does not fit: "example"'
		],
		[
			'words missing in a language',
			'en',
			'  reason-1.1: { title: T, short: S, lead: L }\n',
			'',
			'en.yaml line 1, claims: words missing: "reason-1.1"; expected words for every entry of claims.yaml'
		],
		[
			'words without an entry',
			'ru',
			'  trust: {',
			'  doubt: { title: T, settles: S }\n  trust: {',
			'ru.yaml line 10, gaps.doubt: words without an entry: "doubt"'
		],
		[
			'a text of no words',
			'ru',
			'weakness: C }\n  freedom',
			"weakness: ' ' }\n  freedom",
			'ru.yaml line 7, evidence.rate.weakness: does not fit: ""; expected >=1'
		],
		[
			'words of an unknown kind',
			'en',
			'settles: S',
			'settles: S, note: N',
			'en.yaml line 10, gaps.trust.note: unknown key: "note"'
		],
		[
			'a short form that is too long',
			'en',
			'short: S en',
			`short: ${'x'.repeat(45)}`,
			`en.yaml line 2, claims.trend-1.short: does not fit: "${'x'.repeat(45)}"; expected <=44`
		],
		[
			'a remark in one language only',
			'en',
			', indirect: I',
			'',
			'en.yaml line 8, evidence.freedom.indirect: stands in one language only'
		],
		[
			'notes on reading in one language only',
			'en',
			'  - { title: T, text: X en }',
			'  []',
			'en.yaml line 11, reading: not as many notes as in ru.yaml: 0; expected 1'
		]
	])('names %s', (_, file, from, to, message) => {
		expect(messageOf(altered(file, from, to))).toContain(message);
	});

	it('refuses a gap that bears the id of a piece, words and all', () => {
		const inWords = (text: string) => text.replace('  trust: {', '  rate: {');
		const files = {
			claims: sound.claims.replace('  trust:\n', '  rate:\n'),
			ru: inWords(sound.ru),
			en: inWords(sound.en)
		};
		expect(messageOf(files)).toContain(
			'gaps.rate: id stands twice: "rate"; expected an id that no evidence has'
		);
	});

	it('finds nothing to say about sound files', () => {
		expect(messageOf(sound)).toBe('no fault');
	});
});

// What holds for every answer: typeset, traceable, short, and the same numbers in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import type { Comparison, Finding } from '$lib/argument/finding';
import { answer, answerSentences } from '$lib/words/answer';
import { isNumber, plain, type NumberPart, type Part } from '$lib/words/parts';
import type { Telling } from '$lib/words/story-numbers';
import { anyTelling } from './samples';
import { typographyFaults } from './typography-faults';

const runs = { numRuns: 300 };
const numbersIn = (parts: readonly Part[]): NumberPart[] => parts.filter(isNumber);

/** All numbers of a comparison by the field that names them. */
function compared(c: Comparison | undefined): Partial<Record<NumberPart['field'], number[]>> {
	if (c?.kind === 'trend') return { 'per-decade': [c.perDecade.value] };
	if (c?.kind === 'step') return { before: [c.before.median], since: [c.since.median] };
	if (c?.kind === 'turn') return { before: [c.perDecadeBefore.value], since: [c.perDecadeSince.value] };
	if (c?.kind === 'level') return { benchmark: [c.benchmark], value: [c.value], years: [c.yearsOnSide] };
	if (c?.kind !== 'count') return {};
	const { before, since } = c;
	return {
		before: [before.rate.value],
		since: [since.rate.value],
		events: [before.events, since.events],
		years: [before.years, since.years]
	};
}

/** The numbers of a finding that a part with this field may hold. */
function numbersOf(
	{ first, last, comparison, n }: Finding,
	field: NumberPart['field']
): (number | undefined)[] {
	if (field === 'first') return [first?.value];
	if (field === 'last') return [last?.value];
	return [...(compared(comparison)[field] ?? []), ...(field === 'years' ? [n] : [])];
}

function untraceable(part: NumberPart, { findings }: Telling): boolean {
	if (part.field === 'countries') return part.number !== part.subjects.length;
	return !findings.some(
		(finding) =>
			part.subjects.includes(finding.subject) && numbersOf(finding, part.field).includes(part.number)
	);
}

describe.each(languages)('every answer (%s)', (language) => {
	it('passes the proof-reader', () => {
		fc.assert(
			fc.property(anyTelling, (telling) => {
				const text = plain(answer(telling, language));
				expect(typographyFaults(text, language).map((fault) => `${fault}: ${text}`)).toEqual([]);
			}),
			runs
		);
	});

	it('is one to three sentences', () => {
		fc.assert(
			fc.property(anyTelling, (telling) => {
				const sentences = answerSentences(telling, language).map(plain);
				expect(sentences.length).toBeGreaterThanOrEqual(1);
				expect(sentences.length).toBeLessThanOrEqual(3);
				for (const text of sentences) expect(text).toMatch(/^[«“]?\p{Lu}.*\.$/u);
			}),
			runs
		);
	});

	it('has no number in its words but years that its numbers come from', () => {
		fc.assert(
			fc.property(anyTelling, (telling) => {
				const parts = answer(telling, language);
				const words = parts
					.filter((part) => !isNumber(part))
					.map((part) => plain([part]))
					.join(' ');
				const known = new Set(numbersIn(parts).flatMap(({ years }) => years));
				const loose = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
				expect(loose.filter((year) => !known.has(year) && year !== 2010)).toEqual([]);
			}),
			runs
		);
	});

	it('can trace each number to a finding', () => {
		fc.assert(
			fc.property(anyTelling, (telling) => {
				const astray = numbersIn(answer(telling, language)).filter((part) => untraceable(part, telling));
				expect(astray).toEqual([]);
			}),
			runs
		);
	});
});

it('tells the same numbers of the same subjects in both languages', () => {
	const key = ({ number, subjects, field }: NumberPart) => `${field} ${subjects.join(' ')} ${number}`;
	fc.assert(
		fc.property(anyTelling, (telling) => {
			const [ru, en] = languages.map((language) => numbersIn(answer(telling, language)).map(key).sort());
			expect(ru).toEqual(en);
		}),
		runs
	);
});

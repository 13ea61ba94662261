// The written-down sentence of every verdict × kind of evidence × language. ~ stands for U+00A0, _ for U+202F, ^ for U+2060.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNumber, plain } from '$lib/words/parts';
import { verdictText } from '$lib/words/verdict-sentence';
import { typographyFaults } from './typography-faults';
import { verdictCases } from './verdict-cases';
import golden from './verdict-golden.json';

const visible = (text: string) =>
	text
		.replace(/\u00a0/g, '~')
		.replace(/\u202f/g, '_')
		.replace(/\u2060/g, '^');
const sentences: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = golden;

it('writes down a sentence for every case and no other', () => {
	expect(Object.keys(sentences)).toEqual(Object.keys(verdictCases));
});

describe.each(Object.entries(verdictCases))('%s', (name, telling) => {
	it('in Russian', () => expect(visible(plain(verdictText(telling, 'ru')))).toBe(sentences[name]?.ru));
	it('in English', () => expect(visible(plain(verdictText(telling, 'en')))).toBe(sentences[name]?.en));
	it('leads from each number to its rows', () => {
		for (const part of verdictText(telling, 'ru').filter(isNumber)) {
			expect(part.subjects).toEqual([telling.verdict.subject]);
			expect(part.years).toEqual(telling.verdict.period);
		}
	});
	it('is set as its language is', () => {
		expect(typographyFaults(plain(verdictText(telling, 'ru')), 'ru')).toEqual([]);
		expect(typographyFaults(plain(verdictText(telling, 'en')), 'en')).toEqual([]);
	});
});

it('tells of fourfold rises in uneven years what the calibration found', () => {
	const file = JSON.parse(readFileSync('data/method/calibration.json', 'utf8')) as {
		readonly counts: {
			readonly power: { readonly rows: readonly { readonly world: string; readonly verdicts: number[] }[] };
		};
	};
	const found = file.counts.power.rows
		.filter(({ world }) => /^uneven.*fourfold$/.test(world))
		.flatMap(({ verdicts }) => verdicts);
	const [least, most] = [Math.round(Math.min(...found)), Math.round(Math.max(...found))];
	const told = verdictCases['count cannot tell']!;
	expect(visible(plain(verdictText(told, 'ru')))).toContain(`в~${least}–${most}~случаях из~100`);
	expect(visible(plain(verdictText(told, 'en')))).toContain(`in ${least} to ${most} cases out of 100`);
});

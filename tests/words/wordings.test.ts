// The catalogue's words for what rises or falls: usable as the subject of any sentence, in both languages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import type { Indicator } from '$lib/indicators/indicator';
import { answer } from '$lib/words/answer';
import { plain } from '$lib/words/parts';
import { found, pace, telling } from './samples';
import { typographyFaults } from './typography-faults';

const file = resolve(import.meta.dirname, '../../data/datapackage.json');
const catalogue = JSON.parse(readFileSync(file, 'utf8')) as { resources: { crossroads?: Indicator }[] };
const indicators = catalogue.resources.flatMap(({ crossroads }) => (crossroads ? [crossroads] : []));

const verb = { m: 'вырос', f: 'выросла', n: 'выросло', pl: 'выросли' };

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
	const story = telling([found('KAZ', { 1993: 1, 2019: 900000 }, pace(400))], indicator);

	it('makes a sentence that a proof-reader passes', () => {
		for (const language of languages) {
			const text = plain(answer(story, language));
			expect(typographyFaults(text, language).map((fault) => `${fault}: ${text}`)).toEqual([]);
			expect(text).not.toMatch(/[«“]/);
		}
	});

	it('has words without a comma of their own, and a verb that agrees', () => {
		const { wording } = indicator;
		expect([wording?.ru, wording?.en].map((words) => words?.replace(/\(.*\)/, '')).join()).not.toMatch(
			/,.*,|;|:/
		);
		expect(plain(answer(story, 'ru')).replace(/\u00a0/g, ' ')).toContain(
			` ${verb[wording?.gender ?? 'm']} с `
		);
	});
});

it('never says that a score of freedom is one of censorship or repression', () => {
	const freer = indicators.filter(({ direction, wording }) => {
		const words = `${wording?.ru} ${wording?.en}`;
		return (
			direction === 'higher-better' && /цензур|давлени|преследов|censorship|repression|harassment/.test(words)
		);
	});
	expect(freer.length).toBeGreaterThanOrEqual(5);
	for (const { wording } of freer) {
		expect(wording?.ru).toMatch(/^(?:свобода|защищённость)/);
		expect(wording?.en).toMatch(/freedom/);
	}
});

// The written-down sentence of every kind of comparison, scale and shape of region. ~ stands for U+00A0, _ for U+202F, ^ for U+2060.
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/words/answer';
import { plain } from '$lib/words/parts';
import { cases } from './golden-cases';
import golden from './golden-sentences.json';

const visible = (text: string) =>
	text
		.replace(/\u00a0/g, '~')
		.replace(/\u202f/g, '_')
		.replace(/\u2060/g, '^');
const sentences: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = golden;

it('writes down a sentence for every case and no other', () => {
	expect(Object.keys(sentences)).toEqual(Object.keys(cases));
});

describe.each(Object.entries(cases))('%s', (name, telling) => {
	it('in Russian', () => expect(visible(plain(answer(telling, 'ru')))).toBe(sentences[name]?.ru));
	it('in English', () => expect(visible(plain(answer(telling, 'en')))).toBe(sentences[name]?.en));
});

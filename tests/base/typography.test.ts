// Typesetting: plain text in, the language's own spaces and dashes out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '$lib/base/typography';

const shown = (text: string) =>
	typeset(text, 'ru')
		.replace(/\u00a0/g, '~')
		.replace(/\u2060/g, '^')
		.replace(/\u2212/g, 'M');

describe('typeset in Russian', () => {
	it.each([
		['помощь в Казахстане и в мире', 'помощь в~Казахстане и~в~мире'],
		['с 1,2 до 3,4 %', 'с~1,2 до~3,4~%'],
		['Регион — это пять стран', 'Регион~— это пять стран'],
		['340 млн долл. в год', '340~млн~долл. в~год'],
		['2005-2022 гг.', '2005^–^2022~гг.'],
		['2005–2022 гг.', '2005^–^2022~гг.'],
		['упал на -3 пункта', 'упал на~M3~пункта'],
		['Подтверждают ли данные тезис?', 'Подтверждают~ли данные тезис?'],
		['О чём речь', 'О~чём речь'],
		['из-за того', 'из-за того']
	])('%s', (text, expected) => expect(shown(text)).toBe(expected));

	it('changes nothing the second time', () => {
		const word = fc.constantFrom(
			'в',
			'и',
			'с',
			'до',
			'—',
			'12',
			'%',
			'млрд',
			'долл.',
			'страна',
			'2005-2022',
			'-3',
			'ли'
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const once = typeset(words.join(' '), 'ru');
				expect(typeset(once, 'ru')).toBe(once);
			})
		);
	});
});

describe('typeset in English', () => {
	it('touches only minus signs and year ranges', () => {
		expect(typeset('fell by -3 in 2005-2022 — a lot', 'en')).toBe(
			'fell by \u22123 in 2005\u2060–\u20602022 — a lot'
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { noticeText, type AddressNotice } from '$lib/words/notices';
import { typographyFaults } from './typography-faults';

const shown = { region: 'Центральная Азия', period: '1960–2025 гг.' };
const samples: AddressNotice[] = [
	{ kind: 'unknown-region', value: 'atlantis' },
	{ kind: 'unknown-countries', values: ['XYZ'] },
	{ kind: 'unknown-countries', values: ['XYZ', 'QQQ'] },
	{ kind: 'no-country-left', values: ['XYZ'] },
	{ kind: 'bad-year', name: 'from', value: 'soon' },
	{ kind: 'year-outside', name: 'to', year: 1800 },
	{ kind: 'years-swapped', from: 2000, to: 2020 },
	{ kind: 'lost', path: 'trend/nope/' },
	{ kind: 'choices-failed' }
];

describe.each(languages)('noticeText in %s', (language) => {
	it.each(samples)('says $kind in a sentence that ends once', (notice) => {
		const text = noticeText(notice, shown, language);
		expect(text).toMatch(/[^.]\.$/);
		expect(typographyFaults(text.replace(shown.region, 'X'), language)).toEqual([]);
	});
});

describe('noticeText', () => {
	it('names what was not known, five of many, forty signs of a long one', () => {
		expect(noticeText({ kind: 'unknown-countries', values: ['XYZ', 'QQQ'] }, shown, 'ru')).toContain(
			'XYZ, QQQ'
		);
		const many = Array.from({ length: 200 }, (_, at) => `X${at}`);
		expect(noticeText({ kind: 'unknown-countries', values: many }, shown, 'en')).toContain('X4 and 195 more');
		expect(noticeText({ kind: 'lost', path: 'x'.repeat(9000) }, shown, 'ru').length).toBeLessThan(120);
	});

	it('lets no mark through that turns or breaks the line', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
				const text = noticeText({ kind: 'unknown-region', value: `${value}\u202e\n` }, shown, 'ru');
				expect(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)).toBe(false);
			})
		);
	});
});

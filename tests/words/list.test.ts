// Lists in a sentence.
import { describe, expect, it } from 'vitest';
import { listed } from '$lib/words/list';

describe('listed', () => {
	it('joins with a last «и» or "and", without a comma before it', () => {
		const names = ['Казахстан', 'Кыргызстан', 'Таджикистан'];
		expect(listed(names, 'ru')).toBe('Казахстан, Кыргызстан и\u00a0Таджикистан');
		expect(listed(['Kazakhstan', 'Kyrgyzstan', 'Tajikistan'], 'en')).toBe(
			'Kazakhstan, Kyrgyzstan and Tajikistan'
		);
		expect(listed(names.slice(0, 2), 'ru', 'or')).toBe('Казахстан или Кыргызстан');
		expect(listed(names.slice(0, 1), 'ru')).toBe('Казахстан');
		expect(listed([], 'en')).toBe('');
	});
});

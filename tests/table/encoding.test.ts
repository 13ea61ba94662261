// Which encoding a file is in, told from its bytes alone.
import { describe, expect, it } from 'vitest';
import { guessEncoding, type Encoding } from '$lib/table/encoding';
import { encoded } from './encoded';

const texts = {
	table: 'Страна;Показатель;2018\nКиргизия;Чистая ОПР;5,19\nТаджикистан;Чистая ОПР;5,09',
	names: 'Казахстан\nУзбекистан\nТуркменистан',
	shouting: 'СТРАНА;ГОД\nУЗБЕКИСТАН;2018',
	mostlyNumbers: `${'1;2;3\n'.repeat(200)}Итого;5;6\n`
};

describe('guessEncoding', () => {
	it.each(Object.entries(texts))('tells the Cyrillic encodings apart: %s', (_, text) => {
		for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'utf-8'] as Encoding[])
			expect(guessEncoding(encoded(text, encoding)).encoding).toBe(encoding);
	});

	it('reads Western names as Western, also beside plain ones', () => {
		const bytes = encoded("Country;x\nCôte d'Ivoire;1\nTürkiye;2\nSão Tomé;3\nCuraçao;4", 'windows-1252');
		expect(guessEncoding(bytes).encoding).toBe('windows-1252');
	});

	it('says what it went by', () => {
		expect(guessEncoding(encoded('\ufeffa', 'utf-8')).why).toBe('mark');
		expect(guessEncoding(encoded('a;b', 'utf-8')).why).toBe('ascii');
		expect(guessEncoding(encoded('ә;ө', 'utf-8')).why).toBe('valid');
		const { why, scores } = guessEncoding(encoded(texts.table, 'koi8-r'));
		expect(why).toBe('letters');
		expect(scores?.['koi8-r']).toBeGreaterThan(scores?.['windows-1251'] ?? 0);
	});

	it('is not misled by a character cut at the end of what it sees', () => {
		expect(guessEncoding(encoded('страна', 'utf-8').subarray(0, 11)).encoding).toBe('utf-8');
	});

	it('knows UTF-16 of both orders', () => {
		expect(guessEncoding(encoded('a;b;c', 'utf-16le')).encoding).toBe('utf-16le');
		expect(guessEncoding(encoded('a;b;c', 'utf-16be')).encoding).toBe('utf-16be');
	});
});

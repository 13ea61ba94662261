import { describe, expect, it } from 'vitest';
import { decode } from '$lib/table/decode';

const bytes = (...list: number[]) => new Uint8Array(list);

describe('decode', () => {
	it('reads UTF-8 and drops its byte order mark', () => {
		expect(decode(new TextEncoder().encode('\ufeffстрана'))).toEqual({ text: 'страна', encoding: 'utf-8' });
	});

	it('reads UTF-16 of both orders, with a mark or by its zero bytes', () => {
		expect(decode(bytes(0xff, 0xfe, 0x61, 0, 0x3b, 0))).toEqual({ text: 'a;', encoding: 'utf-16le' });
		expect(decode(bytes(0xfe, 0xff, 0, 0x61, 0, 0x3b)).text).toBe('a;');
		expect(decode(bytes(0x61, 0, 0x3b, 0, 0x62, 0)).encoding).toBe('utf-16le');
	});

	it('takes runs of high bytes for Windows Cyrillic', () => {
		// "Казахстан;5" in windows-1251
		const text = decode(bytes(0xca, 0xe0, 0xe7, 0xe0, 0xf5, 0xf1, 0xf2, 0xe0, 0xed, 0x3b, 0x35));
		expect(text).toEqual({ text: 'Казахстан;5', encoding: 'windows-1251' });
	});

	it('takes single high bytes for Windows Western', () => {
		// "Côte d'Ivoire" in windows-1252
		const cote = [0x43, 0xf4, 0x74, 0x65, 0x20, 0x64, 0x27, 0x49, 0x76, 0x6f, 0x69, 0x72, 0x65];
		expect(decode(bytes(...cote))).toEqual({ text: "Côte d'Ivoire", encoding: 'windows-1252' });
	});
});

// Every dictionary: the same shape in both languages, nothing empty, nothing a proof-reader would mark.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { dictionary, type Words } from '$lib/words/dictionary';
import { typographyFaults } from './typography-faults';

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/words/messages-*.ts', {
	eager: true
});

type Entry = Words[string];
const isDictionary = (thing: unknown): thing is Record<'ru' | 'en', Words> =>
	typeof thing === 'object' && thing !== null && 'ru' in thing && 'en' in thing;

const dictionaries = Object.entries(modules).flatMap(([path, exports]) =>
	Object.entries(exports)
		.filter(([, thing]) => isDictionary(thing))
		.map(([name, thing]) => ({
			name: `${path.split('/').pop()} ${name}`,
			words: thing as Record<'ru' | 'en', Words>
		}))
);

/** Paths of a dictionary with all the texts each can give; a function is called with the numbers that matter. */
function texts(entry: Entry, path: string): { path: string; lines: string[] }[] {
	if (typeof entry === 'string') return [{ path, lines: [entry] }];
	if (typeof entry === 'function') {
		const write = entry as (...given: unknown[]) => string;
		const samples = [0, 1, 2, 5, 11, 21, 1234, 12345];
		return [{ path: `${path}()${write.length}`, lines: samples.map((n) => write(n, n + 1, n + 2)) }];
	}
	if (Array.isArray(entry)) return [{ path, lines: [...(entry as string[])] }];
	return Object.entries(entry as Words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

it('finds the dictionaries', () => expect(dictionaries.length).toBeGreaterThanOrEqual(6));

describe.each(dictionaries)('$name', ({ words }) => {
	const both = { ru: texts(words.ru, ''), en: texts(words.en, '') };

	it('says the same things in both languages', () => {
		expect(both.ru.map(({ path }) => path).sort()).toEqual(both.en.map(({ path }) => path).sort());
	});

	it.each(languages)('leaves nothing empty and passes the proof-reader: %s', (language) => {
		const faults = both[language].flatMap(({ path, lines }) =>
			lines.flatMap((line) => {
				// A year or a number may come in as it is; the reader's numbers are set by the caller.
				const text = line.replace(/(?<!\d)(?:1234|1235|1236|12345|12346|12347)(?!\d)/g, '5');
				return [...(line.trim() ? [] : ['empty']), ...typographyFaults(text, language)].map(
					(fault) => `${path}: ${fault}: ${line}`
				);
			})
		);
		expect(faults).toEqual([]);
	});

	it('is written in its own alphabet', () => {
		const latin = both.ru.flatMap(({ path, lines }) =>
			lines.filter((line) => !/[а-яё]/i.test(line)).map(() => path)
		);
		const allowed =
			/csv|powerpoint|otherLanguage|bibtex|formats|json|oembed|iframe|tabs\.slides|citation\.(english|russian)/i;
		expect(latin.filter((path) => !allowed.test(path))).toEqual([]);
		const cyrillic = both.en.flatMap(({ path, lines }) =>
			lines.filter((line) => /[а-яё]/i.test(line)).map(() => path)
		);
		expect(cyrillic.filter((path) => !/otherLanguage|findHint|citation\.russian/.test(path))).toEqual([]);
	});
});

describe('dictionary', () => {
	it('sets the spaces of the language, in texts, lists and functions', () => {
		const words = dictionary(
			{ a: 'в мире', b: ['5 стран'], c: (n: number) => `${n} лет` },
			{ a: 'x', b: [], c: String }
		);
		expect([words.ru.a, words.ru.b[0], words.ru.c(5)]).toEqual(['в\u00a0мире', '5\u00a0стран', '5\u00a0лет']);
	});

	it('does not compile with a word missing or to spare', () => {
		// @ts-expect-error the English word is missing
		dictionary({ a: 'а', b: 'б' }, { a: 'a' });
		// @ts-expect-error the Russian word is missing
		dictionary({ a: 'а' }, { a: 'a', b: 'b' });
		expect(typographyFaults('упал на -3 %', 'ru')).toContain('hyphen for a minus');
		expect(typographyFaults('12.5%', 'en')).toEqual([]);
	});
});

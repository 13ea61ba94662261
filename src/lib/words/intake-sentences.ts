/** Findings, steps and questions about a reader's file → sentences in the reader's language. */
import type { Language } from '$lib/base/language';
import { numeral } from '$lib/base/numerals';
import { yearSpan } from '$lib/base/numerals-dates';
import { largeNumeral } from '$lib/base/numerals-large';
import type { Look } from '$lib/intake/look';
import type { Because } from '$lib/intake/mapping';
import type { Outcome, Question, Step } from '$lib/intake/outcome';
import { listed } from './list';
import { questionWords } from './messages-intake-questions';
import { readingWords } from './messages-intake-reading';
import { stepWords } from './messages-intake-steps';
import { counted } from './plural';

const encodingNames: Readonly<Record<string, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1251': 'Windows-1251',
	'koi8-r': 'KOI8-R',
	ibm866: 'CP866',
	'windows-1252': 'Windows-1252'
};

export const encodingName = (encoding: string): string => encodingNames[encoding] ?? encoding;

const separatorKeys = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

export function separatorName(separator: string, language: Language): string {
	const key = separatorKeys[separator as keyof typeof separatorKeys];
	return key ? readingWords[language].separators[key] : separator;
}

/** «40 кБ», "8.3 MB". */
export function fileSize(bytes: number, language: Language): string {
	const units = language === 'ru' ? ['байт', 'кБ', 'МБ', 'ГБ'] : ['bytes', 'kB', 'MB', 'GB'];
	const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
	const value = bytes / 1000 ** step;
	return `${numeral(value, language, step > 1 && value < 100 ? 1 : 0)}\u00a0${units[step] ?? ''}`;
}

export function becauseText(because: Because, language: Language): string {
	const words = readingWords[language].because;
	switch (because.kind) {
		case 'headers':
			return words.headers(because.headers.slice(0, 5).join(', '));
		case 'years-in-headers':
			return words.yearsInHeaders(because.count);
		case 'countries-in-column':
			return words.countries(because.column, because.known, because.of);
		case 'years-in-column':
			return words.yearsInColumn(because.column, yearSpan(because.first, because.last));
		case 'dates-in-column':
			return words.dates(because.column);
		case 'many-rows-a-year':
			return words.manyRows(because.rows);
		case 'weights':
			return words.weights(because.column);
	}
}

/** What speaks for the encoding: names of countries where letters decided. */
export function encodingBecause({ notes }: Look, outcome: Outcome | undefined, language: Language): string {
	const words = readingWords[language].encodingBecause;
	const { why, encoding } = notes.encoding;
	if (why !== 'letters') return words[why];
	const names = outcome?.namesByEncoding ?? {};
	const best = names[encoding] ?? 0;
	if (best === 0) return words.lettersOnly;
	const others = ['windows-1251', 'koi8-r', 'ibm866']
		.filter((other) => other !== encoding)
		.map((other) => `${encodingName(other)} ${names[other] ?? 0}`);
	return words.letters(best, others.join(', '));
}

const plain = new Set(['encoding', 'separator', 'combine']);

/** One step as a line of a list. */
export function stepText({ id, count, detail }: Step, language: Language): string {
	const words = stepWords[language];
	if (id === 'combine') return words.combine[detail as keyof typeof words.combine] ?? '';
	const write = words[id] as (n: number, detail: string) => string;
	if (id === 'encoding') return write(count, encodingName(detail));
	if (id === 'separator') {
		const name = separatorName(detail, language);
		return write(
			count,
			language === 'ru' ? `«${detail === '\t' ? name : detail}»` : `“${detail === '\t' ? name : detail}”`
		);
	}
	return write(count, plain.has(id) ? '' : detail);
}

/** The question, and one line on why it is asked. */
export function questionText(question: Question, language: Language): { ask: string; why: string } {
	const words = questionWords[language];
	if (question.kind === 'cell') {
		const shown = question.options.map((text) => (language === 'ru' ? text.replace('.', ',') : text));
		return {
			ask: words.cell(question.name, question.year, question.text),
			why: words.cellWhy(listed(shown, language, 'or'))
		};
	}
	const { key, why, choices, seen, values } = question;
	if (why === 'no-iso')
		return {
			ask: words.noIso(key),
			why: words.publishers(choices[0] ?? '', counted('value', values, language))
		};
	if (why === 'unknown') return { ask: words.unknown(key), why: words.nobody };
	const reason = why === 'two' ? words.two : why === 'like' ? words.like : words.spelling;
	return { ask: words.which(key), why: seen ? words.seen(seen.line, seen.name) : reason };
}

/** Lines as a reader finds them: "13, 71, 142…"; runs are drawn together. */
export function linesText(lines: readonly number[], all: number): string {
	const runs: [number, number][] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last && last[1] === line - 1) last[1] = line;
		else runs.push([line, line]);
	}
	const shown = runs.slice(0, 4).map(([from, to]) => (from === to ? `${from}` : `${from}\u2060–\u2060${to}`));
	const told = runs.slice(0, 4).reduce((sum, [from, to]) => sum + to - from + 1, 0);
	return shown.join(', ') + (told < all ? '…' : '');
}

export const rowsNumeral = (rows: number, language: Language): string => largeNumeral(rows, language);

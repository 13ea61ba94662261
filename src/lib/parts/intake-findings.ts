/** How a file was read and what its columns are taken for → rows of findings, each with its choices and evidence. */
import type { Language } from '$lib/base/language';
import type { Look } from '$lib/intake/look';
import type { Intake } from '$lib/state/intake.svelte';
import { becauseText, encodingName, separatorName } from '$lib/words/intake-sentences';
import { readingWords } from '$lib/words/messages-intake-reading';

export interface Option {
	readonly value: string;
	readonly label: string;
}

export interface Finding {
	readonly key: string;
	readonly label: string;
	readonly value: string;
	readonly options: readonly Option[];
	readonly because: string;
	/** the steps that are changed here */
	readonly steps: string;
	readonly choose: (value: string) => void;
}

const encodings = ['utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'windows-1252', 'utf-16le', 'utf-16be'];

/** "World Bank" or what the table is, with what speaks for it. */
export function looksLike({ recognised }: Look, language: Language): string {
	const { layouts } = readingWords[language];
	const kind = layouts[recognised.layout as keyof typeof layouts];
	const because = recognised.because.map((one) => becauseText(one, language)).join('; ');
	const what = recognised.publisher ?? kind ?? recognised.layout;
	return because ? `${what} (${because})` : what;
}

/** A header in quotation marks; its number where it is empty. */
export const columnName = (look: Look, at: number, language: Language) =>
	`«${look.headers[at] || (language === 'ru' ? `столбец ${at + 1}` : `column ${at + 1}`)}»`.replace(
		/[«»]/g,
		(mark) => (language === 'ru' ? mark : mark === '«' ? '“' : '”')
	);

type Words = (typeof readingWords)[Language];

function partFinding({ notes: { parts, part } }: Look, intake: Intake, words: Words): Finding[] {
	if (parts.length < 2) return [];
	const options = parts.map((name) => ({ value: name, label: name }));
	const choose = (name: string) => void intake.reread({ part: name });
	return [
		{
			key: 'part',
			label: words.labels.part,
			value: part ?? '',
			options,
			because: '',
			steps: 'unpacked',
			choose
		}
	];
}

/** Encoding and separator: a workbook has neither. */
function textFindings({ notes }: Look, intake: Intake, encodingWhy: string, language: Language): Finding[] {
	const words = readingWords[language];
	const { encoding, separator, packed } = notes;
	if (packed === 'xlsx') return [];
	return [
		{
			key: 'encoding',
			label: words.labels.encoding,
			value: encoding.encoding,
			options: encodings.map((value) => ({ value, label: encodingName(value) })),
			because: encodingWhy,
			steps: 'encoding',
			choose: (value) => void intake.reread({ encoding: value as typeof encoding.encoding })
		},
		{
			key: 'separator',
			label: words.labels.separator,
			value: separator.separator,
			options: [',', ';', '\t', '|'].map((value) => ({ value, label: separatorName(value, language) })),
			because: separator.chosen
				? words.chosen
				: words.separatorBecause(separator.times, separator.lines, separator.of),
			steps: 'separator',
			choose: (value) => void intake.reread({ separator: value })
		}
	];
}

function headerFinding(look: Look, intake: Intake, words: Words): Finding {
	const { header } = look.notes;
	const near = [...look.preamble, ...look.preview.slice(0, 4)].map(({ line }) => line);
	const lines = [...new Set([0, header.line, ...near])].sort((a, b) => a - b);
	return {
		key: 'header',
		label: words.labels.header,
		value: String(header.line),
		options: lines.map((line) => ({
			value: String(line),
			label: line === 0 ? words.noHeader : words.headerLine(line)
		})),
		because: header.chosen ? words.chosen : words.headerBecause(look.preamble.length),
		steps: 'preamble no-header',
		choose: (value) => void intake.reread({ headerLine: Number(value) })
	};
}

/** How the bytes were read. */
export function findingsOf(look: Look, intake: Intake, encodingWhy: string, language: Language): Finding[] {
	const words = readingWords[language];
	const { decimal } = look.notes;
	return [
		...partFinding(look, intake, words),
		...textFindings(look, intake, encodingWhy, language),
		{
			key: 'decimal',
			label: words.labels.decimal,
			value: decimal.mark,
			options: (['comma', 'point'] as const).map((value) => ({ value, label: words.decimals[value] })),
			because: decimal.chosen ? words.chosen : words.decimalBecause(decimal.comma, decimal.point),
			steps: 'decimal',
			choose: (value) => void intake.reread({ decimal: value === 'comma' ? 'comma' : 'point' })
		},
		headerFinding(look, intake, words)
	];
}

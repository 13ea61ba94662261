/** A refusal → a sentence on what the file is and what to do about it. */
import type { Language } from '$lib/base/language';
import { fileSize } from '$lib/words/intake-sentences';
import { refusalWords } from '$lib/words/messages-intake-why';
import type { Refused } from '$lib/work/intake-messages';

export function refusalText({ kind, detail, size }: Refused, language: Language): string {
	const words = refusalWords[language];
	switch (kind) {
		case 'empty':
			return words.empty;
		case 'other-format':
			return words.formats[detail as keyof typeof words.formats] ?? words.binary;
		case 'bomb':
			return words.bomb;
		case 'broken-archive':
			return words.brokenArchive;
		case 'nothing-inside':
			return words.nothingInside;
		case 'encrypted':
			return words.encrypted;
		case 'hostile-workbook':
			return words.hostileWorkbook;
		case 'broken-workbook':
			return words.brokenWorkbook;
		default:
			return unusual({ kind, detail, size }, language);
	}
}

function unusual({ kind, detail, size }: Refused, language: Language): string {
	const words = refusalWords[language];
	if (kind === 'too-large') return words.tooLarge(fileSize(size, language));
	if (kind === 'too-wide') return words.tooWide;
	if (kind === 'binary') return words.binary;
	return kind === 'no-table' ? words.noTable : words.fault(detail || kind);
}

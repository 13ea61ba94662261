/**
 * Answers to one question: raw cells and the labels of a codebook in, each respondent's answer and its kind out.
 * "Don't know" and "refused" are answers and are kept apart from what is missing.
 */

export type AnswerKind = 'answer' | 'dont-know' | 'refused' | 'missing';

export interface AnswerOption {
	/** as it stands in the file */
	readonly code: string;
	/** from the codebook; the code where there is none, whole numbers without a decimal */
	readonly label: string;
	readonly kind: AnswerKind;
}

export interface Question {
	/** options in order: numeric codes by size, others as they first come */
	readonly options: readonly AnswerOption[];
	/** place of each respondent's option; −1 for an empty cell */
	readonly answers: Int32Array;
}

const dontKnow = /don[’']?t know|\bdk\b|can[’']?t choose|hard to say|undecided|затруд|не знаю|не знает/i;
const refused = /refus|no answer|\bra\b|declin|отказ|нет ответа/i;
const missing =
	/not applicable|legal skip|interviewer error|break[- ]?off|missing|not asked|skip|неприменимо|не задавал|пропуск|ошибка интервьюера/i;

/** The kind that a label or, without labels, a bare code speaks of; survey houses share no codes, so a bare −1 is missing. */
export function kindOf(code: string, label: string | undefined): AnswerKind {
	const text = label ?? code;
	if (text.trim() === '') return 'missing';
	if (dontKnow.test(text)) return 'dont-know';
	if (refused.test(text)) return 'refused';
	if (missing.test(text)) return 'missing';
	return label === undefined && /^-\d+(\.0+)?$/.test(code.trim()) ? 'missing' : 'answer';
}

const numeric = (code: string) => (code.trim() === '' ? Number.NaN : Number(code));

function inOrder(codes: readonly string[]): readonly string[] {
	return codes.every((code) => Number.isFinite(numeric(code)))
		? [...codes].sort((a, b) => numeric(a) - numeric(b))
		: codes;
}

/** A whole number that other programs wrote with a decimal: "4.0" is 4. */
const plainCode = (code: string) => code.replace(/^(-?\d+)\.0+$/, '$1');

/**
 * One question of a file.
 * @param labels of codes, from a codebook; options that nobody chose are kept out
 * @param kinds the reader's own word on single codes, over what the labels say
 */
export function questionOf(
	cells: readonly string[],
	labels: ReadonlyMap<string, string> = new Map(),
	kinds: ReadonlyMap<string, AnswerKind> = new Map()
): Question {
	const plain = cells.map((cell) => cell.trim());
	const codes = inOrder([...new Set(plain.filter((cell) => cell !== ''))]);
	const place = new Map(codes.map((code, at) => [code, at]));
	const options = codes.map((code): AnswerOption => {
		const label = labels.get(code) ?? labels.get(String(Number(code)));
		return { code, label: label ?? plainCode(code), kind: kinds.get(code) ?? kindOf(code, label) };
	});
	return { options, answers: Int32Array.from(plain, (cell) => place.get(cell) ?? -1) };
}

/** Labels of a codebook cell: "1=Fully distrust | 5=Fully trust". What is not written so is passed over. */
export function labelsOf(text: string): ReadonlyMap<string, string> {
	const pairs = text.split('|').flatMap((part) => {
		const found = /^\s*(-?\d+)\s*=\s*(.+?)\s*$/.exec(part);
		return found?.[1] && found[2] ? [[found[1], found[2]] as const] : [];
	});
	return new Map(pairs);
}

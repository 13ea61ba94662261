/** A reader's cell → a number in any usual form: decimal comma, grouped thousands, per cent, Unicode minus. */

export type DecimalMark = 'point' | 'comma';

/** What people and programs write where there is no value, in lower case. */
const blanks = new Set(
	['', '..', '...', '…', '-', '–', '—', '−', '.', '*', 'x', 'na', 'n/a', 'n.a.', 'nan', 'null', 'none', 'nil']
		.concat(['#n/a', '#н/д', '#value!', '#знач!', '#ref!', '#ссылка!', '#div/0!', '#дел/0!', '#name?'])
		.concat(['нд', 'н/д', 'н.д.', 'нет данных', 'no data', 'not available', 'missing', '(null)', '-nan', ':'])
);

/** Whether a cell says that there is no value. */
export const isBlankCell = (text: string): boolean => blanks.has(text.trim().toLowerCase());

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2060\ufeff]/g;
const grouped = {
	/** 1,234,567.8 · 1'234.5 */
	point: /^\d{1,3}([,'’]\d{3})+(\.\d*)?$/,
	/** 1.234.567,8 · 1'234,5 */
	comma: /^\d{1,3}([.'’]\d{3})+(,\d*)?$/
} as const;
const plain = {
	point: /^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i,
	comma: /^(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i
} as const;
/** Spaces part thousands only where three digits follow each of them: "12 34" is no number. */
const spaced = /^\d{1,3}( \d{3})+([.,]\d*)?$/;

/** The sign and the digits, without what stands around a number in a table. */
function bare(text: string): { digits: string; negative: boolean } {
	const trimmed = text.replace(spaces, ' ').trim();
	const inBrackets = /^\((.+)\)$/.exec(trimmed);
	const inner = (inBrackets?.[1] ?? trimmed).replace(/ ?[%‰]$/, '').replace(/^[$€£₽] ?| ?[$€£₽]$/g, '');
	const signed = /^([-+\u2212\u2013\u2010\u2011\ufe63\uff0d]?) ?(.*)$/.exec(inner);
	const minus = signed?.[1] !== undefined && signed[1] !== '' && signed[1] !== '+';
	return { digits: signed?.[2] ?? '', negative: minus !== Boolean(inBrackets) };
}

/**
 * A cell as a number: `undefined` where there is none, NaN where something else stands there. A per cent sign is
 * dropped and changes nothing (12 % is 12); brackets are a minus, as accountants write it.
 */
export function readAmount(text: string, decimal: DecimalMark): number | undefined {
	if (isBlankCell(text)) return undefined;
	const { digits, negative } = bare(text);
	const joined = spaced.test(digits) ? digits.replaceAll(' ', '') : digits;
	let number: string;
	if (plain[decimal].test(joined)) number = joined;
	else if (grouped[decimal].test(joined))
		number = joined.replace(decimal === 'comma' ? /[.'’]/g : /[,'’]/g, '');
	else return NaN;
	const value = Number(decimal === 'comma' ? number.replace(',', '.') : number);
	// "1e999" is written like a number and is none.
	if (!Number.isFinite(value)) return NaN;
	return negative ? 0 - value : value;
}

const multiples: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, tr: 1e12 };

/**
 * A number shortened for the eye, as Gapminder's tables have it: "26.7k" is 26,700, "3M", "1.2B", "2TR". NaN where
 * nothing of the kind stands there; a small m, b or t may be a unit and is none.
 */
export function readShortened(text: string, decimal: DecimalMark): number {
	const [, digits, sign] = /^(.*\d) ?([kK]|M|B|TR?)$/.exec(text.trim()) ?? [];
	if (digits === undefined || sign === undefined) return NaN;
	return (readAmount(digits, decimal) ?? NaN) * (multiples[sign.toLowerCase()] ?? NaN);
}

export interface DecimalEvidence {
	/** cells that can only be read with a comma, with a point, and those that fit both ("1,234") */
	readonly comma: number;
	readonly point: number;
	readonly either: number;
}

export const noEvidence: DecimalEvidence = { comma: 0, point: 0, either: 0 };

/** What one cell, met `times` times, says about the decimal mark. */
export function decimalEvidence(text: string, times: number, before: DecimalEvidence): DecimalEvidence {
	if (!/[.,]/.test(text) || isBlankCell(text)) return before;
	const asComma = Number.isFinite(readAmount(text, 'comma'));
	const asPoint = Number.isFinite(readAmount(text, 'point'));
	if (asComma && asPoint) return { ...before, either: before.either + times };
	if (asComma) return { ...before, comma: before.comma + times };
	return asPoint ? { ...before, point: before.point + times } : before;
}

/** The mark that most cells need; a comma where nothing decides but the columns are parted by semicolons. */
export function decimalOf(evidence: DecimalEvidence, separator: string): DecimalMark {
	if (evidence.comma !== evidence.point) return evidence.comma > evidence.point ? 'comma' : 'point';
	return separator === ';' && evidence.either > 0 ? 'comma' : 'point';
}

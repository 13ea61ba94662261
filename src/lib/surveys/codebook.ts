/** A codebook as a table → what each variable and each of its codes is called. */
import { textAt, type Column } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { labelsOf } from './answers';

export interface VariableLabels {
	readonly label: string;
	readonly codes: ReadonlyMap<string, string>;
}

/** By the variable's name as it heads a column, without regard to capitals. */
export type Codebook = ReadonlyMap<string, VariableLabels>;

export const noCodebook: Codebook = new Map();

const variableWord = /^(variable|variable ?name|var|name|column|field|переменная|имя|столбец)$/i;
const labelWord =
	/^(label|variable ?label|question|question ?text|description|метка|вопрос|описание|подпись)$/i;
const listWord = /^(values|value ?labels|codes|categories|labels|значения|коды|ответы)$/i;
const codeWord = /^(value|code|значение|код)$/i;
const codeLabelWord = /^(value ?label|code ?label|answer|category|метка значения|ответ)$/i;

const inCell = (text: string) =>
	labelsOf(text.includes('|') ? text : text.replace(/\s*[;\n]\s*(?=-?\d+\s*=)/g, '|'));

export const variableKey = (header: string) => header.trim().toLowerCase();

type Found = Map<string, { label: string; codes: Map<string, string> }>;

interface BookColumns {
	readonly variable: Column;
	readonly label: Column | undefined;
	readonly list: Column | undefined;
	readonly code: Column | undefined;
	readonly codeLabel: Column | undefined;
}

function columnsOf({ headers, columns }: Sheet): BookColumns | undefined {
	const find = (word: RegExp): Column | undefined =>
		columns[headers.findIndex((header) => word.test(header.trim()))];
	const [variable, label, list] = [find(variableWord), find(labelWord), find(listWord)];
	const [code, codeLabel] = [find(codeWord), find(codeLabelWord)];
	const says = label !== undefined || list !== undefined || (code !== undefined && codeLabel !== undefined);
	return variable && says ? { variable, label, list, code, codeLabel } : undefined;
}

const cellOf = (column: Column | undefined, row: number) => (column ? textAt(column, row).trim() : '');

/** Takes a row in; says which variable it is about: that of the row before where its own cell is empty. */
function takeRow(found: Found, book: BookColumns, row: number, before: string): string {
	const variable = cellOf(book.variable, row) || before;
	if (variable === '') return '';
	const key = variableKey(variable);
	const known = found.get(key) ?? { label: '', codes: new Map<string, string>() };
	found.set(key, known);
	known.label ||= cellOf(book.label, row);
	for (const [code, text] of inCell(cellOf(book.list, row))) known.codes.set(code, text);
	const [code, text] = [cellOf(book.code, row), cellOf(book.codeLabel, row)];
	if (code && text) known.codes.set(code, text);
	return variable;
}

/**
 * Reads a codebook: a row for each variable with its codes in one cell ("1=No | 2=Yes"), or a row for each code.
 * Nothing where no column names variables or none says what anything is called.
 */
export function codebookOf(sheet: Sheet): Codebook | undefined {
	const book = columnsOf(sheet);
	if (!book) return undefined;
	const found: Found = new Map();
	let last = '';
	for (let row = 0; row < sheet.length; row += 1) last = takeRow(found, book, row, last);
	return found.size > 0 ? found : undefined;
}

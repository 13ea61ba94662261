/** A figure → the CSV of exactly what its table shows, with question, source and licence above nothing but the numbers. */
import type { Figure } from '$lib/figures/figure';
import { figureWords } from '$lib/words/messages-figure';
import { writeCsv } from '$lib/table/write';

/** A spreadsheet runs text that begins like a formula; an apostrophe keeps it text. Numbers are never touched. */
const asText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One row a year, one column a subject; empty where there is no value; the last column names source and licence. */
export function figureCsv({ table, sources, language }: Figure): string {
	const words = figureWords[language];
	const headers = [words.table.year, ...table.columns, words.source].map(asText);
	const source = sources.map(({ text, licence }) => `${text} (${licence.title})`).join('; ');
	const rows = table.rows.map(({ year, values }) => [
		year,
		...values.map((value) => value ?? undefined),
		asText(source)
	]);
	return writeCsv(headers, rows);
}

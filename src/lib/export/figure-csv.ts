/**
 * A figure → the CSV of exactly what its chart shows: the numbers unrounded, a column with the sources and their
 * licences, a column that names what speaks on the other side. Missing values are empty cells.
 */
import { tableOf } from '$lib/charts/table';
import type { TableCell } from '$lib/charts/chart-table';
import type { Figure } from '$lib/figures/figure';
import { exportWords } from '$lib/words/messages-export';
import { figureWords } from '$lib/words/messages-figure';
import { writeCsv } from '$lib/table/write';
import { counterLine, plain, shortLicence, type Carried } from './carried';

/** point: commas between cells · comma: as spreadsheets in Russian read it, semicolons between cells */
export type DecimalMark = 'point' | 'comma';

/** A spreadsheet runs text that begins like a formula; an apostrophe keeps it text. Numbers are never touched. */
export const asText = (text: string) => (/^[\s\u00a0]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const written = (cell: TableCell, mark: DecimalMark) => {
	if (cell === null) return undefined;
	if (typeof cell === 'string') return asText(cell);
	return mark === 'comma' ? String(cell).replace('.', ',') : cell;
};

const sourceOf = ({ sources, edition, language }: Figure) =>
	plain(
		`${sources.map(({ text, licence }) => `${text} (${shortLicence(licence)})`).join('; ')}; ${exportWords[language].edition(edition)}`
	);

/** The file's text; `comma` writes a mark of the byte order first, without which spreadsheets misread Cyrillic. */
export function figureCsv(carried: Carried, mark: DecimalMark = 'point'): string {
	const { figure } = carried;
	const { columns, rows } = tableOf(figure.chart);
	const counter = counterLine(carried);
	const headers = [
		...columns.map(({ label, key }) => asText(label || key)),
		figureWords[figure.language].source,
		counter.label
	];
	const tail = [asText(sourceOf(figure)), asText(counter.text)];
	const cells = rows.map((row) => [...row.map((cell) => written(cell, mark)), ...tail]);
	return mark === 'point' ? writeCsv(headers, cells) : `\uFEFF${writeCsv(headers, cells, ';')}`;
}

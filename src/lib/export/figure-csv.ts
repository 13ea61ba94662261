/**
 * A figure → the CSV of exactly what its chart shows: the numbers unrounded, a column with the sources and their
 * licences, a column that names what speaks on the other side. Missing values are empty cells.
 */
import { tableOf } from '$lib/charts/table';
import type { TableCell } from '$lib/charts/chart-table';
import type { Figure } from '$lib/figures/figure';
import { exportWords } from '$lib/words/messages-export';
import { figureWords } from '$lib/words/messages-figure';
import { asLabel } from '$lib/base/plain-text';
import { writeCsv } from '$lib/table/write';
import { counterLine, plain, shortLicence, type Carried } from './carried';

/** point: commas between cells · comma: as spreadsheets in Russian read it, semicolons between cells */
export type DecimalMark = 'point' | 'comma';

const written = (cell: TableCell, mark: DecimalMark) => {
	if (cell === null) return undefined;
	if (typeof cell === 'string') return asLabel(cell);
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
		...columns.map(({ label, key }) => asLabel(label || key)),
		figureWords[figure.language].source,
		counter.label
	];
	const tail = [asLabel(sourceOf(figure)), asLabel(counter.text)];
	const cells = rows.map((row) => [...row.map((cell) => written(cell, mark)), ...tail]);
	return mark === 'point' ? writeCsv(headers, cells) : `\uFEFF${writeCsv(headers, cells, ';')}`;
}

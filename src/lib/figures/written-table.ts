/** A chart's numbers as its reader sees them in a table: every cell in words, a gap as null. */
import { numeral } from '$lib/base/numerals';
import type { DrawnData } from '$lib/charts/chart-data';
import type { Column, TableCell } from '$lib/charts/chart-table';
import { tableOf } from '$lib/charts/table';

export interface WrittenTable {
	/** heads of the first column and of the others */
	readonly corner: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly head: string; readonly cells: readonly (string | null)[] }[];
}

/** More rows than this belong in the file, not in a page. */
const mostRows = 400;

export function writtenTable(chart: DrawnData): WrittenTable {
	const { columns, rows } = tableOf(chart);
	const written = (cell: TableCell, column: Column | undefined) => {
		if (typeof cell !== 'number') return cell;
		return column?.digits === undefined ? String(cell) : numeral(cell, chart.language, column.digits);
	};
	return {
		corner: columns[0]?.label ?? '',
		columns: columns.slice(1).map(({ label }) => label),
		rows: rows.slice(0, mostRows).map(([head, ...cells]) => ({
			head: String(head ?? ''),
			cells: cells.map((cell, at) => written(cell, columns[at + 1]))
		}))
	};
}

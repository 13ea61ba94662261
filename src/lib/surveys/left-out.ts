/** Rows of a file that are no respondents → their lines by reason, and a CSV of all of them: nobody is left out unnamed. */
import { asPlainText } from '$lib/base/plain-text';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { writeCsv, type Cell } from '$lib/table/write';
import type { ColumnAt } from './plan';

/** What became of a row, as a place in the list of fates. */
export const rowFates = ['respondent', 'without-weight', 'blank', 'broken'] as const;
export type RowFate = (typeof rowFates)[number];

export interface LeftOut {
	readonly fate: Exclude<RowFate, 'respondent'>;
	readonly rows: number;
	/** the file's lines of the first of them */
	readonly lines: readonly number[];
}

const mostLines = 50;

/** Rows left out, by reason; reasons that hold for no row are not listed. */
export function leftOutOf(sheet: Sheet, fates: Uint8Array): readonly LeftOut[] {
	const found = rowFates.map(() => ({ rows: 0, lines: [] as number[] }));
	fates.forEach((fate, row) => {
		const one = found[fate];
		if (!one || fate === 0) return;
		one.rows += 1;
		if (one.lines.length < mostLines) one.lines.push(sheet.lines[row] ?? 0);
	});
	return rowFates.flatMap((fate, at): LeftOut[] => {
		const one = found[at];
		return fate === 'respondent' || !one?.rows ? [] : [{ fate, ...one }];
	});
}

/** The row as found: a broken one as it stands, of another its first filled cells. */
function aboutRow(sheet: Sheet, row: number): string {
	const broken = sheet.broken.get(row);
	if (broken) return broken.text.slice(0, 120);
	const filled = sheet.columns.map((column) => textAt(column, row).trim()).filter(Boolean);
	return filled.slice(0, 6).join(' ¦ ').slice(0, 120);
}

/** One line for each row that is no respondent. @param weight the column of the weight */
export function leftOutCsv(sheet: Sheet, fates: Uint8Array, weight: ColumnAt | undefined): string {
	function* rows(): Generator<Cell[]> {
		for (const [row, at] of fates.entries()) {
			const fate = rowFates[at];
			if (!fate || fate === 'respondent') continue;
			const column = fate === 'without-weight' && weight !== undefined ? sheet.columns[weight] : undefined;
			yield [
				sheet.lines[row],
				asPlainText(column && weight !== undefined ? (sheet.headers[weight] ?? '') : ''),
				asPlainText(column ? textAt(column, row) : ''),
				fate === 'broken' ? 'rejected' : 'aside',
				fate,
				asPlainText(aboutRow(sheet, row))
			];
		}
	}
	return writeCsv(['line', 'column', 'value', 'fate', 'reason', 'row'], rows());
}

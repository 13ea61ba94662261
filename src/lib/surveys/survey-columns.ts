/** A sheet of respondents → its columns as a reader chooses among them: name, label, how many different answers. */
import { textAt, type Column } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { readWhen } from '$lib/table/when';
import { variableKey, type Codebook } from './codebook';
import type { ColumnAt } from './plan';

export interface SurveyColumn {
	readonly at: ColumnAt;
	/** as written; its number where it is empty */
	readonly header: string;
	/** from the codebook; empty where there is none */
	readonly label: string;
	/** different filled cells among the rows looked at */
	readonly distinct: number;
	/** share of filled cells, 0 to 1 */
	readonly filled: number;
	/** shares of filled cells, 0 to 1 */
	readonly numbers: number;
	readonly whole: number;
	readonly years: number;
	readonly negative: boolean;
}

/** Rows looked at, spread over the file. */
const looked = 4000;

function lookAtColumn(column: Column, rows: number): Omit<SurveyColumn, 'at' | 'header' | 'label'> {
	const step = Math.max(1, Math.floor(rows / looked));
	const seen = new Map<string, number>();
	let [all, filled] = [0, 0];
	for (let row = 0; row < rows; row += step) {
		all += 1;
		const text = textAt(column, row).trim();
		if (text === '') continue;
		filled += 1;
		seen.set(text, (seen.get(text) ?? 0) + 1);
	}
	let [numbers, whole, years, negative] = [0, 0, 0, false];
	for (const [text, times] of seen) {
		const value = Number(text);
		if (Number.isFinite(value)) {
			numbers += times;
			if (Number.isInteger(value)) whole += times;
			negative ||= value < 0;
		}
		if (readWhen(text)) years += times;
	}
	const share = (count: number) => (filled === 0 ? 0 : count / filled);
	return {
		distinct: seen.size,
		filled: all === 0 ? 0 : filled / all,
		numbers: share(numbers),
		whole: share(whole),
		years: share(years),
		negative
	};
}

/** All columns in the file's order. */
export function surveyColumns(sheet: Sheet, codebook: Codebook): readonly SurveyColumn[] {
	return sheet.columns.map((column, at) => {
		const header = sheet.headers[at]?.trim() || String(at + 1);
		const label = codebook.get(variableKey(header))?.label ?? '';
		return { at, header, label, ...lookAtColumn(column, sheet.length) };
	});
}

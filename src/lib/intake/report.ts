/** An outcome → a CSV of every row and cell that is not in the values: line, column, value, fate, reason. */
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { asPlainText } from '$lib/base/plain-text';
import { writeCsv, type Cell } from '$lib/table/write';
import { aboutRow } from './out-groups';
import { fateOf, reasons, type Outcome, type Reason } from './outcome';

/** The column that a reason is about. */
function columnOf({ mapping }: Outcome, reason: Reason): number | undefined {
	if (reason === 'not-a-year') return mapping.time.kind === 'column' ? mapping.time.at : undefined;
	if (['not-a-number', 'spoiled', 'empty', 'second-value'].includes(reason))
		return mapping.value.kind === 'column' ? mapping.value.at : undefined;
	return ['quotes', 'too-many-cells', 'too-few-cells', 'blank-line', 'note'].includes(reason)
		? undefined
		: mapping.key;
}

/** One line for each row that is not accepted, then one for each cell that is no value in a row that is. */
export function reportCsv(sheet: Sheet, outcome: Outcome): string {
	function* rows(): Generator<Cell[]> {
		for (const [row, at] of outcome.booked.entries()) {
			const reason = reasons[at];
			if (!reason || reason === 'accepted') continue;
			const column = columnOf(outcome, reason);
			const cells = column === undefined ? undefined : sheet.columns[column];
			const value = cells ? textAt(cells, row) : '';
			const header = column === undefined ? '' : (sheet.headers[column] ?? '');
			yield [
				sheet.lines[row],
				asPlainText(header),
				asPlainText(value),
				fateOf(reason),
				reason,
				asPlainText(aboutRow(sheet, outcome.mapping, row))
			];
		}
		for (const { line, column, text } of outcome.badCells)
			yield [line, asPlainText(column), asPlainText(text), 'rejected', 'not-a-number', ''];
	}
	return writeCsv(['line', 'column', 'value', 'fate', 'reason', 'row'], rows());
}

/** Accepted values as the product's own files have them: iso3,year,value, with bounds where there are any. */
export function valuesCsv({ observations }: Outcome): string {
	const { countries, country, year, value, low, high } = observations;
	const bounded = low.some(Number.isFinite);
	const order = Array.from(value.keys()).sort((a, b) => {
		const [one, other] = [countries[country[a] ?? 0] ?? '', countries[country[b] ?? 0] ?? ''];
		return one === other ? (year[a] ?? 0) - (year[b] ?? 0) : one < other ? -1 : 1;
	});
	const bound = (number: number | undefined) =>
		number !== undefined && Number.isFinite(number) ? number : undefined;
	const cells = (at: number): Cell[] => [
		countries[country[at] ?? 0],
		year[at],
		value[at],
		...(bounded ? [bound(low[at]), bound(high[at])] : [])
	];
	return writeCsv(['iso3', 'year', 'value', ...(bounded ? ['low', 'high'] : [])], order.map(cells));
}

/** A cell of the sheet → its number, nothing, or what stands there instead; the reader's answers come first. */
import { readShortened } from '$lib/table/amount';
import { numberAt, textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { beforeSpreadsheet } from '$lib/table/when';
import type { Mapping } from './mapping';
import type { Choices } from './outcome';

export type CellValue =
	| {
			readonly kind: 'number';
			readonly value: number;
			/** written short: "26.7k" */
			readonly shortened?: true;
	  }
	| { readonly kind: 'blank' }
	| { readonly kind: 'out' }
	| { readonly kind: 'spoiled'; readonly text: string; readonly options: readonly string[] }
	| { readonly kind: 'bad'; readonly text: string };

const blank: CellValue = { kind: 'blank' };
const out: CellValue = { kind: 'out' };

export type CellReader = (row: number, at: number) => CellValue;

/** Keys of answers are made only where there are answers. */
export function cellReader(sheet: Sheet, { factor }: Mapping, { answers, undone }: Choices): CellReader {
	const { cells, out: left } = answers;
	const decimal = sheet.notes.decimal.mark;
	const asWritten = undone.has('shortened');
	const asked = cells.size + left.size > 0;
	return (row, at) => {
		const column = sheet.columns[at];
		if (!column) return blank;
		if (asked) {
			const key = `${row}:${at}`;
			if (left.has(key)) return out;
			const answer = cells.get(key);
			if (answer !== undefined)
				return answer === '' ? blank : { kind: 'number', value: Number(answer) * factor };
		}
		const value = numberAt(column, row, decimal);
		if (value === undefined) return blank;
		if (Number.isFinite(value * factor)) return { kind: 'number', value: value * factor };
		const text = textAt(column, row);
		const long = asWritten ? NaN : readShortened(text, decimal) * factor;
		if (Number.isFinite(long)) return { kind: 'number', value: long, shortened: true };
		const options = beforeSpreadsheet(text);
		return options.length ? { kind: 'spoiled', text, options } : { kind: 'bad', text };
	};
}

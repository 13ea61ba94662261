/** A rectangular text table: what a file holds before anyone knows what it means. */
import { Fault } from '$lib/base/fault';

/** What the parser could not make sense of; the row stays out of the table. */
export interface TableProblem {
	/** line of the file, the first is 1 */
	readonly line: number;
	readonly why: 'too-many-cells' | 'too-few-cells' | 'quotes';
	/** the row as found */
	readonly cells: readonly string[];
}

export interface Table {
	/** the file's name, for faults and reports */
	readonly place: string;
	readonly headers: readonly string[];
	/** one array a header, all of the same length; cells as written, without their quotes */
	readonly columns: readonly (readonly string[])[];
	readonly length: number;
	/** the file's line on which each row begins, the first line is 1 */
	readonly lines: readonly number[];
	/** rows above the header (World Bank downloads have four) */
	readonly preamble: readonly (readonly string[])[];
	readonly problems: readonly TableProblem[];
}

/** Whether the table has all these headers. */
export const hasHeaders = (table: Table, names: readonly string[]): boolean =>
	names.every((name) => table.headers.includes(name));

/** The cells of the first column with this header; throws a `Fault` where there is none. */
export function column(table: Table, name: string): readonly string[] {
	const found = table.columns[table.headers.indexOf(name)];
	if (!found) throw new Fault(table.place, 'no such column', name, `one of ${table.headers.join(', ')}`);
	return found;
}

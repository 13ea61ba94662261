/** A question asked once for each different cell of a column → a function of the row. */
import { textAt, type Column } from '$lib/table/column';

/** `read` is called once for each word, once for each different number, and again for odd cells. */
export function perCell<T>(column: Column | undefined, read: (text: string) => T): (row: number) => T {
	if (!column) {
		const nothing = read('');
		return () => nothing;
	}
	if (column.kind === 'text') {
		const known: (T | undefined)[] = new Array<T | undefined>(column.words.length);
		return (row) => {
			const code = column.codes[row] ?? 0;
			return (known[code] ??= read(column.words[code] ?? ''));
		};
	}
	const known = new Map<number, T>();
	return (row) => {
		const value = column.values[row] ?? NaN;
		if (column.decimals[row] === 255) return read(textAt(column, row));
		// The same number may be written 5 and 5.0: keys of countries and years are whole.
		const before = known.get(value);
		if (before !== undefined) return before;
		const made = read(textAt(column, row));
		if (known.size < 100_000) known.set(value, made);
		return made;
	};
}

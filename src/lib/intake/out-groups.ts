/** Rows that are not accepted → groups by reason, with their lines and what they are about. */
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import type { Ledger } from './ledger';
import type { Mapping } from './mapping';
import { fateOf, reasons, type OutGroup, type Reason } from './outcome';

interface Gathered {
	rows: number;
	readonly lines: number[];
	readonly names: Set<string>;
}

const most = 50;

/** What a row is about: its key; for a row that does not fit the table, its text. */
export function aboutRow(sheet: Sheet, mapping: Mapping, row: number): string {
	const broken = sheet.broken.get(row);
	if (broken) return broken.text.slice(0, 120);
	const key = sheet.columns[mapping.key];
	const name = key ? textAt(key, row).trim() : '';
	if (name) return name;
	const first = sheet.columns.find((column) => textAt(column, row).trim() !== '');
	return first ? textAt(first, row).slice(0, 120) : '';
}

/** Set aside and rejected, in the order in which reasons are listed; what waits is asked elsewhere. */
export function outGroups(sheet: Sheet, mapping: Mapping, ledger: Ledger): readonly OutGroup[] {
	const found = new Map<Reason, Gathered>();
	// By their place in `reasons`: most rows are asked nothing more.
	const groups = reasons.map((reason): Gathered | undefined =>
		['accepted', 'waiting'].includes(fateOf(reason))
			? undefined
			: { rows: 0, lines: [], names: new Set<string>() }
	);
	ledger.booked.forEach((at, row) => {
		const [group, reason] = [groups[at], reasons[at]];
		if (!group || !reason) return;
		if (group.rows === 0) found.set(reason, group);
		group.rows += 1;
		if (group.lines.length < most) group.lines.push(sheet.lines[row] ?? 0);
		if (group.names.size < most) group.names.add(aboutRow(sheet, mapping, row));
	});
	const repeats = ledger.repeats;
	return [...found]
		.map(([reason, { rows, lines, names }]) => ({
			reason,
			rows,
			lines,
			names: [...names].filter(Boolean),
			...(reason === 'second-value' && { repeats })
		}))
		.sort((a, b) => Number(fateOf(b.reason) === 'rejected') - Number(fateOf(a.reason) === 'rejected'));
}

/** A table with years in its headers → values, row by row: a row is a country, a cell is a year. */
import type { Iso3 } from '$lib/base/ids';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { cellReader, type CellReader, type CellValue } from './cell-value';
import type { Gate } from './gate';
import { Ledger } from './ledger';
import type { Mapping } from './mapping';
import type { Choices } from './outcome';

type Years = readonly (readonly [at: number, year: number])[];

interface Row {
	readonly row: number;
	readonly cells: readonly CellValue[];
}

const same = (a: CellValue, b: CellValue) =>
	a.kind === 'number' && b.kind === 'number' && a.value === b.value;

/** How many cells both rows have, and in how many they agree. */
function compare(one: Row, other: Row): { both: number; agree: number; more: number } {
	let [both, agree, more] = [0, 0, 0];
	one.cells.forEach((cell, index) => {
		const before = other.cells[index];
		if (cell.kind === 'blank' || cell.kind === 'out') return;
		if (!before || before.kind === 'blank') more += 1;
		else {
			both += 1;
			if (same(cell, before)) agree += 1;
		}
	});
	return { both, agree, more };
}

/** Rows of one country: the first, or the one the reader took instead. */
class Rivals {
	readonly #first = new Map<Iso3, Row>();

	constructor(
		private readonly sheet: Sheet,
		private readonly mapping: Mapping,
		private readonly taken: ReadonlyMap<string, number>
	) {}

	/** Whether this row gives way; books which of the two it is. */
	givesWay(row: Row, iso3: Iso3, ledger: Ledger): boolean {
		const wanted = this.taken.get(iso3);
		const first = this.#first.get(iso3);
		if (!first && (wanted === undefined || wanted === row.row)) {
			this.#first.set(iso3, row);
			return false;
		}
		if (!first && wanted !== undefined && wanted > row.row && ledger.length > wanted) {
			// The reader prefers a later row: this one is the repeat.
			this.#report(row, { row: wanted, cells: [] }, iso3, ledger);
			ledger.book(row.row, 'second-value');
			return true;
		}
		if (!first) {
			this.#first.set(iso3, row);
			return false;
		}
		const { both, agree, more } = compare(row, first);
		if (agree === both && more === 0) ledger.book(row.row, 'same-again');
		else {
			this.#report(row, first, iso3, ledger, { both, agree });
			ledger.book(row.row, 'second-value');
		}
		return true;
	}

	#report(row: Row, first: Row, iso3: Iso3, ledger: Ledger, { both, agree } = { both: 0, agree: 0 }): void {
		const key = this.sheet.columns[this.mapping.key];
		if (!key || ledger.repeats.length >= 200) return;
		ledger.repeats.push({
			row: row.row,
			line: this.sheet.lines[row.row] ?? 0,
			firstLine: this.sheet.lines[first.row] ?? 0,
			name: textAt(key, row.row),
			firstName: textAt(key, first.row),
			iso3,
			agree,
			both,
			key: iso3
		});
	}
}

function readRow(row: number, years: Years, read: CellReader): Row {
	return { row, cells: years.map(([at]) => read(row, at)) };
}

/** Books the cells of an accepted row. */
function takeCells({ row, cells }: Row, iso3: readonly Iso3[], years: Years, ledger: Ledger): void {
	cells.forEach((cell, index) => {
		const [at, year] = years[index] ?? [0, 0];
		if (cell.kind === 'number') {
			for (const one of iso3) ledger.values.add(one, year, cell.value, row, at, NaN, NaN);
			ledger.cell('accepted');
			if (cell.shortened) ledger.shortened += 1;
		} else if (cell.kind === 'spoiled') {
			ledger.spoiled.push({ row, at, iso3: iso3[0] as Iso3, year, text: cell.text, options: cell.options });
			ledger.cell('waiting');
		} else if (cell.kind === 'bad') {
			ledger.bad(row, at, cell.text);
			ledger.cell('rejected');
		} else ledger.cell('aside');
	});
}

const holds = ({ cells }: Row, ...kinds: readonly CellValue['kind'][]) =>
	cells.some(({ kind }) => kinds.includes(kind));

/** Settles every row of a wide table. */
export function settleWide(sheet: Sheet, mapping: Mapping, gate: Gate, choices: Choices): Ledger {
	const ledger = new Ledger(sheet.length);
	const years = mapping.time.kind === 'headers' ? mapping.time.years : [];
	const read = cellReader(sheet, mapping, choices);
	const rivals = new Rivals(sheet, mapping, choices.answers.repeats);
	for (let row = 0; row < sheet.length; row += 1) {
		const passed = gate(row);
		if ('reason' in passed && passed.reason !== 'no-country') {
			ledger.book(row, passed.reason);
			continue;
		}
		const cells = readRow(row, years, read);
		const iso3 = 'iso3' in passed ? passed.iso3 : [];
		const [first] = iso3;
		if (!holds(cells, 'number', 'spoiled', 'bad')) ledger.book(row, 'empty');
		else if (!first) ledger.book(row, 'no-country');
		else if (!holds(cells, 'number', 'spoiled')) ledger.book(row, 'not-a-number');
		else if (!rivals.givesWay(cells, first, ledger)) {
			ledger.book(row, 'accepted');
			takeCells(cells, iso3, years, ledger);
		}
	}
	return ledger;
}

/** A table with one row a country and time → values: a row is a value, an event, or one of several to be put together. */
import type { Iso3 } from '$lib/base/ids';
import { textAt } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import { readWhen, readYearCell } from '$lib/table/when';
import { cellReader, type CellReader, type CellValue } from './cell-value';
import type { Gate } from './gate';
import { Ledger } from './ledger';
import type { Mapping, ValueSource } from './mapping';
import type { Choices, Reason } from './outcome';
import { perCell } from './per-cell';

/** Half the width of a nine-tenths interval, in standard errors. */
const ninety = 1.6448536269514722;
const noBounds = [NaN, NaN] as const;
/** Repeats that are listed one by one. */
const mostRepeats = 200;
const event: CellValue = { kind: 'number', value: 1 };

/** The year of a row, or nothing. */
function yearReader(sheet: Sheet, { time }: Mapping): (row: number) => number | undefined {
	if (time.kind === 'fixed') return () => time.year;
	if (time.kind === 'headers') return () => undefined;
	const { dayFirst } = time;
	return perCell(
		sheet.columns[time.at],
		(text) => readYearCell(text) ?? readWhen(text, dayFirst)?.year ?? null
	) as (row: number) => number | undefined;
}

/** Bounds of a row's value where the table has them and they lie on their sides. */
function boundsReader(
	value: ValueSource,
	read: CellReader
): (row: number, of: number) => readonly [number, number] {
	const number = (row: number, at: number) => {
		const cell = read(row, at);
		return cell.kind === 'number' ? cell.value : NaN;
	};
	if (value.kind !== 'column') return () => noBounds;
	const { low, high, error } = value;
	if (error !== undefined)
		return (row, of) => {
			const spread = number(row, error) * ninety;
			return [of - spread, of + spread];
		};
	if (low === undefined || high === undefined) return () => noBounds;
	return (row, of) => {
		const [from, to] = [number(row, low), number(row, high)];
		return from <= of && of <= to ? [from, to] : noBounds;
	};
}

interface Kept {
	readonly place: number;
	readonly row: number;
}

/** What is known of each country and year so far. */
class Places {
	/** by country and year as one number: a million joined words would be slow */
	readonly #kept = new Map<number, Kept>();
	readonly #numbers = new Map<Iso3, number>();

	constructor(
		private readonly sheet: Sheet,
		private readonly mapping: Mapping,
		private readonly ledger: Ledger,
		private readonly taken: ReadonlyMap<string, number>
	) {}

	/** Adds a value, or puts it together with what is there. Returns why the row is out, if it is. */
	put(
		row: number,
		at: number,
		iso3: Iso3,
		year: number,
		value: number,
		bounds: readonly [number, number]
	): Reason {
		const number = this.#numbers.get(iso3) ?? this.#numbers.size;
		this.#numbers.set(iso3, number);
		const key = number * 4096 + year;
		const before = this.#kept.get(key);
		const { values } = this.ledger;
		if (!before) {
			this.#kept.set(key, { place: values.add(iso3, year, value, row, at, ...bounds), row });
			return 'accepted';
		}
		const old = values.valueOf(before.place);
		const { combine } = this.mapping;
		if (combine === 'one') return this.#second(key, before, row, at, iso3, year, value, bounds);
		values.setValue(before.place, combine === 'max' ? Math.max(old, value) : old + value);
		return 'accepted';
	}

	#second(
		key: number,
		before: Kept,
		row: number,
		at: number,
		iso3: Iso3,
		year: number,
		value: number,
		bounds: readonly [number, number]
	): Reason {
		const { values, gone } = this.ledger;
		if (values.valueOf(before.place) === value) return 'same-again';
		const isFull = this.ledger.repeats.length >= mostRepeats;
		// A million repeats are not given names that nobody asks for.
		if (isFull && this.taken.size === 0) return 'second-value';
		const name = `${iso3} ${year}`;
		if (this.taken.get(name) === row) {
			gone.add(before.place);
			this.ledger.book(before.row, 'second-value');
			this.#report(before.row, row, iso3, name);
			this.#kept.set(key, { place: values.add(iso3, year, value, row, at, ...bounds), row });
			return 'accepted';
		}
		this.#report(row, before.row, iso3, name);
		return 'second-value';
	}

	#report(row: number, first: number, iso3: Iso3, key: string): void {
		const column = this.sheet.columns[this.mapping.key];
		if (!column || this.ledger.repeats.length >= mostRepeats) return;
		this.ledger.repeats.push({
			row,
			line: this.sheet.lines[row] ?? 0,
			firstLine: this.sheet.lines[first] ?? 0,
			name: textAt(column, row),
			firstName: textAt(column, first),
			iso3,
			agree: 0,
			both: 1,
			key
		});
	}
}

/** Why a row without a number is out; spoiled cells are kept for the question. */
function withoutNumber(
	cell: CellValue,
	row: number,
	at: number,
	iso3: Iso3 | undefined,
	year: number | undefined,
	ledger: Ledger
): Reason {
	if (cell.kind === 'blank') return 'empty';
	if (cell.kind === 'out') return 'by-answer';
	if (cell.kind !== 'spoiled' || !iso3 || year === undefined) return iso3 ? 'not-a-number' : 'no-country';
	ledger.spoiled.push({ row, at, iso3, year, text: cell.text, options: cell.options });
	return 'spoiled';
}

/** Settles every row of a long table. */
export function settleLong(sheet: Sheet, mapping: Mapping, gate: Gate, choices: Choices): Ledger {
	const ledger = new Ledger(sheet.length);
	const read = cellReader(sheet, mapping, choices);
	const year = yearReader(sheet, mapping);
	const bounds = boundsReader(mapping.value, read);
	const places = new Places(sheet, mapping, ledger, choices.answers.repeats);
	const at = mapping.value.kind === 'column' ? mapping.value.at : mapping.key;
	const counts = mapping.value.kind === 'rows';
	const settled = (row: number): Reason => {
		const passed = gate(row);
		if ('reason' in passed && passed.reason !== 'no-country') return passed.reason;
		const iso3 = 'iso3' in passed ? passed.iso3 : [];
		const cell = counts ? event : read(row, at);
		const when = year(row) ?? undefined;
		if (cell.kind !== 'number') return withoutNumber(cell, row, at, iso3[0], when, ledger);
		if (iso3.length === 0) return 'no-country';
		if (when === undefined) return 'not-a-year';
		if (cell.shortened) ledger.shortened += 1;
		const interval = bounds(row, cell.value);
		const fates = iso3.map((one) => places.put(row, at, one, when, cell.value, interval));
		return fates.find((fate) => fate === 'accepted') ?? fates[0] ?? 'no-country';
	};
	for (let row = 0; row < sheet.length; row += 1) ledger.book(row, settled(row));
	ledger.cell('accepted', ledger.counts[0]);
	return ledger;
}

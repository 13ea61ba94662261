/** The numbers of a view as a table: rows in the order and the selection that are wanted, cells as a reader or a file needs them. */
import type { Language } from '$lib/base/language';
import { plainName } from '$lib/base/plain-name';
import { asPastedLabel } from '$lib/base/plain-text';
import { cellText, type DeskColumn, type DeskFigure } from './figure';
import type { DeskRow } from './rows';
import { isSelected, type Selection } from './selection';

/** What the rows are ordered by: the country's name, the year, or an indicator by its part. */
export type SortKey = 'country' | 'year' | DeskColumn['role'];

export interface TableWish {
	readonly sort: SortKey;
	readonly down: boolean;
	/** part of a country's name or code, or a year */
	readonly filter: string;
	/** only what is marked */
	readonly selection?: Selection | undefined;
	/** rows of other countries too */
	readonly others: boolean;
}

export const plainWish: TableWish = { sort: 'country', down: false, filter: '', others: false };

type Names = DeskFigure['names'];

function compared(sort: SortKey, names: Names, language: Language): (a: DeskRow, b: DeskRow) => number {
	if (sort === 'year') return (a, b) => a.year - b.year;
	if (sort === 'country') {
		const order = new Intl.Collator(language);
		const place = new Map(
			[...names].sort(([, a], [, b]) => order.compare(a, b)).map(([country], at) => [country, at])
		);
		return (a, b) => (place.get(a.country) ?? 0) - (place.get(b.country) ?? 0) || a.year - b.year;
	}
	return (a, b) => (a.values[sort] ?? 0) - (b.values[sort] ?? 0);
}

/** Rows that fit the wish, in its order; rows without a value stand last either way. */
export function tableRows(figure: DeskFigure, wish: TableWish): readonly DeskRow[] {
	const { sort, down, selection, others } = wish;
	const wanted = plainName(wish.filter);
	const all = others ? [...figure.rows, ...figure.others] : figure.rows;
	const fitting = new Map(
		[...figure.names].map(([country, name]) => [
			country,
			plainName(name).includes(wanted) || country.toLowerCase() === wanted
		])
	);
	const fits = ({ country, year }: DeskRow) =>
		(!wanted || fitting.get(country) || String(year) === wanted) &&
		(!selection || isSelected(selection, country, year));
	const compare = compared(sort, figure.names, figure.language);
	const blank = (row: DeskRow) => sort !== 'country' && sort !== 'year' && row.values[sort] === undefined;
	return all
		.filter(fits)
		.sort((a, b) => Number(blank(a)) - Number(blank(b)) || (down ? compare(b, a) : compare(a, b)));
}

/** Cells as the reader sees them: name, year, a number or null for each column. */
export const shownCells = (
	row: DeskRow,
	{ names, columns, language }: DeskFigure
): readonly (string | null)[] => [
	names.get(row.country) ?? row.country,
	String(row.year),
	...columns.map((column) => {
		const value = row.values[column.role];
		return value === undefined ? null : cellText(value, column, language);
	})
];

/** Rows for a spreadsheet's clipboard: tabs between cells, numbers in full with the language's decimal mark. */
export function tabbed(
	rows: readonly DeskRow[],
	figure: DeskFigure,
	heads: readonly [string, string]
): string {
	const { names, columns, language } = figure;
	const number = (value: number | undefined) => {
		if (value === undefined) return '';
		return language === 'ru' ? String(value).replace('.', ',') : String(value);
	};
	const head = ['ISO', ...heads, ...columns.map(({ label, unit }) => asPastedLabel(`${label}, ${unit}`))];
	const lines = rows.map((row) => [
		row.country,
		asPastedLabel(names.get(row.country) ?? row.country),
		String(row.year),
		...columns.map(({ role }) => number(row.values[role]))
	]);
	return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}

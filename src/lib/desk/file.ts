/** A view as a file wants it: columns with titles, units and steps, rows in full, and what else must be known. */
import type { DeskFigure } from './figure';
import type { DeskRow } from './rows';

/** In the order of the file: code, country, year, one column for each indicator, the source's interval of the first. */
export function fileColumns(
	{ columns, language, rows }: DeskFigure,
	heads: readonly [country: string, year: string]
) {
	const ranged = rows.some(({ low }) => low !== undefined);
	return [
		{ name: 'iso3', title: 'ISO 3166-1', type: 'string' as const },
		{ name: 'country', title: heads[0], type: 'string' as const },
		{ name: 'year', title: heads[1], type: 'year' as const },
		...columns.map(({ indicator, label, unit }) => ({
			name: indicator.id as string,
			title: label,
			unit,
			type: 'number' as const,
			steps: indicator.steps?.map((step) => step[language]) ?? []
		})),
		...(ranged
			? (['low', 'high'] as const).map((name) => ({ name, title: name, type: 'number' as const }))
			: [])
	];
}

export function fileRows(figure: DeskFigure, rows: readonly DeskRow[] = figure.rows) {
	const ranged = figure.rows.some(({ low }) => low !== undefined);
	return rows.map((row) => [
		row.country as string,
		figure.names.get(row.country) ?? row.country,
		row.year,
		...figure.columns.map(({ role }) => row.values[role]),
		...(ranged ? [row.low, row.high] : [])
	]);
}

/** A name for the file: the indicators and the years. */
export const fileName = ({ columns, period }: DeskFigure): string =>
	[...columns.map(({ indicator }) => indicator.id), ...period].join('-');

/** The numbers of a figure as a table: findings are not repeated, every drawn value is. Rows are years, columns subjects. */
import { numeral } from '$lib/base/numerals';
import { subjectSeries } from '$lib/argument/subject-series';
import { chartSubject } from './subjects';
import { labelsFor } from './labels';
import type { Material } from './material';

export interface FigureTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly year: number; readonly values: readonly (number | null)[] }[];
	readonly digits: number;
}

/** Most columns of the table in a page; the file of the figure has all. */
const mostColumns = 24;

/** One column a subject (and indicator, where there are several), one row a year that any of them knows. */
export function tableOf(material: Material, caption: string): FigureTable {
	const labels = labelsFor(material.language);
	const many = material.indicators.length > 1;
	const columns = material.indicators.flatMap((indicator, at) =>
		subjectSeries(material, at).map(({ subject, series }) => {
			const { label } = chartSubject(subject, material, labels);
			const known = new Map(series.observations.map((one) => [one.year, one.value]));
			return { label: many ? `${label}: ${indicator.short[material.language]}` : label, known };
		})
	);
	const shown = columns.slice(0, mostColumns);
	const years = [...new Set(shown.flatMap(({ known }) => [...known.keys()]))].sort((a, b) => a - b);
	return {
		caption,
		columns: shown.map(({ label }) => label),
		rows: years.map((year) => ({ year, values: shown.map(({ known }) => known.get(year) ?? null) })),
		digits: material.piece.indexYear === undefined ? (material.indicators[0]?.digits ?? 1) : 0
	};
}

/** A cell for readers. */
export const cell = (
	value: number | null,
	{ digits }: FigureTable,
	language: Material['language']
): string | null => (value === null ? null : numeral(value, language, digits));

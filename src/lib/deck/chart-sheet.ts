/** Where a native chart's numbers stand in its workbook: the rows of the sheet, and the references that the chart makes to them. */
import type { CategoryChart, NativeChart, NativeSeries, PairChart } from './native';
import { columnName } from './markup';
import type { SheetCell } from './workbook';

/** `Sheet1!$B$2:$B$30` */
const span = (column: number, count: number) =>
	`Sheet1!$${columnName(column)}$2:$${columnName(column)}$${count + 1}`;
const head = (column: number) => `Sheet1!$${columnName(column)}$1`;

export interface SeriesPlace {
	readonly name: string;
	/** categories, or the first numbers of pairs */
	readonly first: string;
	readonly values: string;
	readonly up: string;
	readonly down: string;
}

/** Columns that a series takes: values, and its reach up and down where it has one. */
const widthOf = ({ reach }: NativeSeries) => (reach ? 3 : 1);

/** References of each series, in order. */
export function placesOf(chart: NativeChart): SeriesPlace[] {
	if (chart.kind === 'pairs')
		return chart.series.map(({ points }, at) => ({
			name: head(2 * at + 1),
			first: span(2 * at, points.length),
			values: span(2 * at + 1, points.length),
			up: '',
			down: ''
		}));
	const count = chart.categories.length;
	let column = 1;
	return chart.series.map((series) => {
		const at = column;
		column += widthOf(series);
		return {
			name: head(at),
			first: span(0, count),
			values: span(at, count),
			up: span(at + 1, count),
			down: span(at + 2, count)
		};
	});
}

function categoryRows({ categories, series, unit }: CategoryChart): SheetCell[][] {
	const heads = series.flatMap(({ name, reach }) => (reach ? [name, `${name} +`, `${name} −`] : [name]));
	return [
		[unit, ...heads],
		...categories.map((category, at) => [
			category,
			...series.flatMap(({ values, reach }) => [
				values[at] ?? null,
				...(reach ? [reach.up[at] ?? null, reach.down[at] ?? null] : [])
			])
		])
	];
}

function pairRows({ series, x }: PairChart): SheetCell[][] {
	const longest = Math.max(0, ...series.map(({ points }) => points.length));
	return [
		series.flatMap(({ name }) => [x.title, name]),
		...Array.from({ length: longest }, (_, at) =>
			series.flatMap(({ points }) => [points[at]?.[0] ?? null, points[at]?.[1] ?? null])
		)
	];
}

/** The sheet: a head with the names, then a row for each category or pair. */
export const rowsOf = (chart: NativeChart): SheetCell[][] =>
	chart.kind === 'pairs' ? pairRows(chart) : categoryRows(chart);

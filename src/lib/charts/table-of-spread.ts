/** The rows of a region's likeness as a table: one indicator a row. */
import type { ChartTable } from './chart-table';
import type { SpreadData } from './spread-data';

export const spreadTable = ({ groups, digits, unit, indicatorLabel, ownLabel }: SpreadData): ChartTable => ({
	columns: [
		{ key: 'indicator', label: indicatorLabel },
		{ key: 'ratio', label: unit, digits },
		{ key: 'values', label: ownLabel }
	],
	rows: groups.flatMap(({ rows }) => rows.map((row) => [row.label, row.ratio, row.told]))
});

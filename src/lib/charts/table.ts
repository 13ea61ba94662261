/** The very numbers a chart shows, as columns and rows: one derivation for the table under a figure and for its file. */
import type { DrawnData } from './chart-data';
import type { ChartTable } from './chart-table';
import {
	calendarTable,
	divergingTable,
	dotsTable,
	mapTable,
	scatterTable,
	slopeTable
} from './table-by-subject';
import { specificationsTable } from './table-of-specifications';
import { heatTable, linesTable, multiplesTable, stackTable } from './table-by-year';

/** Table of any chart; numbers are neither rounded nor scaled, a missing one is null. */
export function tableOf(data: DrawnData): ChartTable {
	switch (data.form) {
		case 'lines':
			return linesTable(data);
		case 'multiples':
			return multiplesTable(data);
		case 'heat':
			return heatTable(data);
		case 'stack':
			return stackTable(data);
		case 'slope':
			return slopeTable(data);
		case 'dots':
			return dotsTable(data);
		case 'map':
			return mapTable(data);
		case 'scatter':
			return scatterTable(data);
		case 'calendar':
			return calendarTable(data);
		case 'diverging':
			return divergingTable(data);
		case 'specifications':
			return specificationsTable(data);
	}
}

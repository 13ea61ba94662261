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
import { answersTable } from './table-of-answers';
import { specificationsTable } from './table-of-specifications';
import { spreadTable } from './table-of-spread';
import { territoryTable } from './territory-table';
import { heatTable, linesTable, multiplesTable, stackTable } from './table-by-year';

const makers: {
	readonly [Form in DrawnData['form']]: (data: Extract<DrawnData, { form: Form }>) => ChartTable;
} = {
	lines: linesTable,
	multiples: multiplesTable,
	heat: heatTable,
	stack: stackTable,
	slope: slopeTable,
	dots: dotsTable,
	map: mapTable,
	scatter: scatterTable,
	calendar: calendarTable,
	diverging: divergingTable,
	specifications: specificationsTable,
	answers: answersTable,
	spread: spreadTable,
	territory: territoryTable
};

/** Table of any chart; numbers are neither rounded nor scaled, a missing one is null. */
export function tableOf(data: DrawnData): ChartTable {
	const make = makers[data.form] as (data: DrawnData) => ChartTable;
	return make(data);
}

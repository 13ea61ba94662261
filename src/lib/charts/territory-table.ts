/** A region's map as a table: one member a row. */
import type { ChartTable } from './chart-table';
import type { TerritoryData } from './territory-data';

export const territoryTable = ({ members, columns: [country, told] }: TerritoryData): ChartTable => ({
	columns: [
		{ key: 'iso3', label: 'ISO' },
		{ key: 'country', label: country },
		{ key: 'told', label: told }
	],
	rows: members.map((one) => [one.key, one.label, one.told])
});

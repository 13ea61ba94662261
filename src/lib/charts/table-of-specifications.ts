/** The rows of a specification curve as a table: one choice a row. */
import type { ChartTable } from './chart-table';
import type { SpecificationsData } from './specifications-data';

export function specificationsTable(data: SpecificationsData): ChartTable {
	const { groups, digits, unit, agreesLabel, language } = data;
	const words =
		language === 'ru'
			? ['Выбор', 'Вариант', 'Нижняя четверть', 'Верхняя четверть']
			: ['Choice', 'Option', 'Lower quarter', 'Upper quarter'];
	return {
		columns: [
			{ key: 'choice', label: words[0] ?? '' },
			{ key: 'option', label: words[1] ?? '' },
			{ key: 'median', label: unit, digits },
			{ key: 'lower', label: words[2] ?? '', digits },
			{ key: 'upper', label: words[3] ?? '', digits },
			{ key: 'agrees', label: agreesLabel, digits: 2 }
		],
		rows: groups.flatMap(({ label, rows }) =>
			rows.map((row) => [label, row.label, row.median, row.lower, row.upper, row.agrees])
		)
	};
}

/** Bars of answers as a table: a group a row, a share for each answer, the counted ones together, and how many answered. */
import type { AnswersData } from './answers-data';
import type { ChartTable } from './chart-table';

export function answersTable({ answers, rows, words, digits, language }: AnswersData): ChartTable {
	return {
		columns: [
			{ key: 'group', label: language === 'ru' ? 'Группа' : 'Group' },
			...answers.map((label, at) => ({ key: `answer_${at + 1}`, label, digits })),
			{ key: 'counted', label: words.sum, digits },
			{ key: 'low', label: words.low, digits },
			{ key: 'high', label: words.high, digits },
			{ key: 'dont_know', label: words.aside, digits },
			{ key: 'n', label: words.n, digits: 0 }
		],
		rows: rows.map(({ label, parts, sum, aside, n }) => [
			label,
			...parts,
			sum?.value ?? null,
			sum?.low ?? null,
			sum?.high ?? null,
			aside ?? null,
			n
		])
	};
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '$lib/charts/chart-table';
import { tableOf } from '$lib/charts/table';
import { internet, line } from './sample';

const numbers = ({ rows }: ChartTable) => rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== null);

describe('table of a line chart', () => {
	it('has a row a year and a column a country, with empty cells in gaps', () => {
		const { columns, rows } = tableOf(internet('ru'));
		expect(columns.map(({ label }) => label)).toEqual(['Год', 'Казахстан', 'Таджикистан']);
		expect(rows[0]).toEqual([2015, 70.8299, 18.98]);
		expect(rows.find(([year]) => year === 2018)).toEqual([2018, 78.9039, null]);
		expect(rows).toHaveLength(8);
	});
	it('gives intervals and the world columns of their own', () => {
		const data = internet('en');
		const first = { ...data.lines[0]!, points: [{ year: 2015, value: 70, low: 68, high: 71 }] };
		const band = { label: 'world', years: [{ year: 2015, low: 20, high: 80 }] };
		const { columns, rows } = tableOf({ ...data, lines: [first], band });
		expect(columns.map(({ key }) => key)).toEqual([
			'year',
			'KAZ',
			'KAZ_low',
			'KAZ_high',
			'world_25',
			'world_75'
		]);
		expect(rows).toEqual([[2015, 70, 68, 71, 20, 80]]);
	});
	it('has exactly the points of the period, each once', () => {
		const point = fc.tuple(fc.integer({ min: 1990, max: 2023 }), fc.integer({ min: -99, max: 99 }));
		const series = fc.uniqueArray(point, { selector: ([year]) => year });
		fc.assert(
			fc.property(fc.array(series, { maxLength: 5 }), (all) => {
				const lines = all.map((values, index) =>
					line(
						`C${index}`,
						'en',
						[...values].sort(([a], [b]) => a - b)
					)
				);
				const table = tableOf({ ...internet('en'), lines, domain: [2000, 2020] });
				const shown = all.flat().filter(([year]) => year >= 2000 && year <= 2020);
				expect(numbers(table).sort()).toEqual(shown.map(([, value]) => value).sort());
				for (const [index, values] of all.entries()) {
					for (const [year, value] of values.filter(([year]) => year >= 2000 && year <= 2020)) {
						expect(table.rows.find(([first]) => first === year)![index + 1]).toBe(value);
					}
				}
			})
		);
	});
	it('names who entered a region’s value, year by year', () => {
		const data = internet('ru');
		const [first] = data.lines;
		const members = [
			{ from: 2015, to: 2017, text: '2: A, B' },
			{ from: 2018, to: 2022, text: '3: A, B, C' }
		];
		const { columns, rows } = tableOf({ ...data, lines: [{ ...first!, members }] });
		const at = columns.findIndex(({ key }) => key === 'KAZ_members');
		expect(rows.map((row) => row[at])).toEqual([
			...['2: A, B', '2: A, B', '2: A, B'],
			...Array.from({ length: 5 }, () => '3: A, B, C')
		]);
	});
});

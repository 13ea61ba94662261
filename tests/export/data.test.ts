// The data of a figure as files: parsed back they are what the chart shows, nothing in them runs, nothing is left behind.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/base/language';
import { tableOf } from '$lib/charts/table';
import { dataArchive } from '$lib/export/data-archive';
import { figureCsv } from '$lib/export/figure-csv';
import { figureMetadata } from '$lib/export/figure-metadata';
import { sample, sampleIds, withLabels } from './sample';

const ids = await sampleIds();
const parsed = (csv: string, delimiter: string) =>
	Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;

describe.each(languages)('CSV in %s', (language) => {
	it.each(ids)('%s gives back the numbers of the chart to the last digit', async (id) => {
		const carried = await sample(id, language);
		const { columns, rows } = tableOf(carried.figure.chart);
		for (const mark of ['point', 'comma'] as const) {
			const [head, ...body] = parsed(figureCsv(carried, mark), mark === 'comma' ? ';' : ',');
			expect(head).toHaveLength(columns.length + 2);
			expect(body).toHaveLength(rows.length);
			for (const [at, row] of rows.entries())
				for (const [column, cell] of row.entries()) {
					const text = body[at]?.[column];
					if (cell === null) expect(text).toBe('');
					else if (typeof cell === 'number')
						expect(Number(mark === 'comma' ? text?.replace(',', '.') : text)).toBe(cell);
					else expect(text?.replace(/^'(?=\s*[=+\-@])/, '')).toBe(cell);
				}
		}
	});

	it('carries sources, licence and counter-evidence in every row', async () => {
		const carried = await sample(ids[0]!, language);
		for (const row of parsed(figureCsv(carried), ',').slice(1)) {
			expect(row.at(-2)).toContain(carried.figure.sources[0]!.publisher);
			expect(row.at(-2)).toMatch(/CC|ODC|PDDL|Government/);
			expect(row.at(-1)).toContain(
				typeof carried.counter === 'object' ? carried.counter.question : 'nothing to compare with'
			);
		}
	});
});

it('keeps labels that a spreadsheet would run as text, and leaves negative numbers alone', async () => {
	const carried = await sample('mobilisation', 'en');
	const hostile = ['=1+1', '+SUM(A1)', '-2', '@cmd', '\t=x'];
	const figure = withLabels(carried.figure, hostile);
	const [head, ...body] = parsed(figureCsv({ ...carried, figure }), ',');
	expect(head?.slice(1, 6)).toEqual(hostile.map((label) => `'${label}`));
	expect(body.flat().some((cell) => /^-\d/.test(cell))).toBe(true);
});

it('names the page where the counter-evidence is not at hand, and says where there is none', async () => {
	const { figure, place, link, date } = await sample(ids[0]!, 'en');
	const carried = { figure, place, link, date };
	expect(figureCsv(carried)).toContain(`named on the figure’s page: ${carried.link}`);
	expect(figureCsv({ ...carried, counter: 'none' })).toContain('no separate indicator speaks against');
});

describe('the metadata', () => {
	it.each(languages)(
		'describes every column of the file in %s, with sources, licences, verdict and link',
		async (language) => {
			for (const id of ids) {
				const carried = await sample(id, language);
				const steps = [{ indicator: 'x', title: 'X', steps: ['first', 'second'], file: 'data/x.csv' }];
				const metadata = JSON.parse(figureMetadata(carried, id, steps, 'comma'));
				const [head] = parsed(figureCsv(carried, 'comma'), ';');
				const titles = metadata.tableSchema.columns.map(
					(column: { titles: Record<string, string> }) => column.titles[language]
				);
				expect(titles).toEqual(head);
				const names = metadata.tableSchema.columns.map((column: { name: string }) => column.name);
				expect(new Set(names).size).toBe(names.length);
				expect(metadata['dc:source']).toHaveLength(carried.figure.sources.length);
				expect(metadata['dc:license'][0]['@id']).toMatch(/^https?:/);
				expect(metadata['crossroads:steps']).toEqual(steps);
				expect(metadata['crossroads:verdict'].word).toBe('supports');
				expect(metadata['schema:url']['@id']).toBe(carried.link);
			}
		}
	);

	it('goes with the CSV in one archive', async () => {
		const carried = await sample('internet', 'ru');
		const files = unzipSync(dataArchive(carried, [], 'comma'));
		expect(Object.keys(files)).toEqual(['internet.csv', 'internet.csv-metadata.json']);
		expect(`\uFEFF${strFromU8(files['internet.csv']!)}`).toBe(figureCsv(carried, 'comma'));
		expect([...files['internet.csv']!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});
});

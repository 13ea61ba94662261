// Code that a reader copies: it names the files, countries, years and transforms of its view, and where R or pandas are at hand it gives the view's own figures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { fileColumns, fileName, fileRows } from '$lib/desk/file';
import { figureOf, type DeskFigure } from '$lib/desk/figure';
import { gatherView } from '$lib/desk/material';
import { readLink } from '$lib/desk/read-link';
import { snippet, type Tongue } from '$lib/desk/snippet';
import { summaryOf, sumsRequest } from '$lib/desk/summary';
import { roles } from '$lib/desk/view';
import { rowsArchive } from '$lib/export/rows-file';
import { sumsOf } from '$lib/work/desk-sums';
import { choices, stock } from './shipped';

const views = [
	'',
	'?y=vdem-civil-society&from=1995&to=2010',
	'?y=gini&x=hdi&size=population&colour=internet-users&countries=GEO,ARM,AZE',
	'?y=gdp-per-person-ppp&y-as=index-1995',
	'?y=internet-users&x=hdi&y-as=change',
	'?y=oda-received-constant&y-as=per-person&x=vdem-civil-society&x-as=z',
	'?y=gini&x=hdi&form=table&world=all'
];

async function shown(query: string) {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	const material = await gatherView(view, stock, 'ru');
	const { association } = summaryOf(material, sumsOf(sumsRequest(material)));
	return { figure: figureOf(material), slope: association?.within?.slope };
}

const code = (tongue: Tongue, from: 'site' | 'file', { figure, slope }: Awaited<ReturnType<typeof shown>>) =>
	snippet(tongue, figure, { folder: 'https://example.org/data/', from, slope });

describe.each(['R', 'Python'] as const)('%s', (tongue) => {
	it('names the files, the countries, the years, the rows and the slope of its view', async () => {
		const lines = code(tongue, 'site', await shown(''));
		expect(lines).toContain('"https://example.org/data/indicators/');
		for (const part of ['"KAZ", "KGZ", "TJK", "TKM", "UZB"', '1993', '2019', '# 135', '# 0.0075'])
			expect(lines).toContain(part);
	});

	it('repeats each transform, with the factor of a total for one person', async () => {
		expect(code(tongue, 'site', await shown('?y=gdp-per-person-ppp&y-as=index-1995'))).toMatch(
			/== 1995.*\n.*100/
		);
		const lines = code(tongue, 'site', await shown('?y=oda-received-constant&y-as=per-person'));
		expect(lines).toContain('indicators/population/population.csv');
		expect(lines).toContain('1000000 * y');
	});

	it('finds the slope among the members alone where other countries are listed too', async () => {
		const lines = code(tongue, 'site', await shown('?y=gini&x=hdi&form=table&world=all')).split('\n');
		expect(lines.filter((line) => line.includes('"ALB"')).length).toBe(1);
		expect(
			lines.filter(
				(line) =>
					line.includes('["KAZ", "KGZ", "TJK", "TKM", "UZB"]') ||
					line.includes('c("KAZ", "KGZ", "TJK", "TKM", "UZB")')
			)
		).toHaveLength(1);
	});

	it("reads a reader's own table from the downloaded file: it lies on no server", async () => {
		const { figure } = await shown('?y=hdi');
		const own: DeskFigure = {
			...figure,
			columns: figure.columns.map((column) => ({ ...column, indicator: { ...column.indicator, own: true } }))
		};
		const lines = snippet(tongue, own, { folder: 'https://example.org/data/', from: 'site' });
		expect(lines).not.toContain('https://');
		expect(lines).toContain(`"${fileName(own)}.csv"`);
	});
});

const runs = (command: string, args: readonly string[]) =>
	spawnSync(command, args, { encoding: 'utf8' }).status === 0;
const python = [process.env['PYTHON'], 'python3', 'python'].find(
	(one) => one && runs(one, ['-c', 'import pandas'])
);
const has = { R: runs('Rscript', ['--version']), Python: python !== undefined };
for (const tongue of ['R', 'Python'] as const)
	if (!has[tongue]) console.log(`not run: ${tongue === 'R' ? 'R' : 'Python with pandas'} absent`);

const folder = mkdtempSync(join(tmpdir(), 'snippet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the view's package into the folder, as a reader would unpack it. */
function unpack(figure: DeskFigure) {
	const archive = rowsArchive({
		name: fileName(figure),
		title: figure.measure,
		description: '',
		language: 'ru',
		link: 'https://example.org/',
		edition: '1',
		date: '2026-01-01',
		columns: fileColumns(figure, ['Страна', 'Год']),
		rows: fileRows(figure),
		sources: figure.sources,
		facts: {}
	});
	for (const [name, bytes] of Object.entries(unzipSync(archive)))
		writeFileSync(join(folder, name), strFromU8(bytes));
}

/** Runs the lines and gives back what they loaded, a line for each row, and what their last line came to. */
function run(tongue: Tongue, lines: string): { rows: string[][]; last: number } {
	const columns = 'intersect(c("iso3", "year", "y", "x", "size", "colour"), names(d))';
	const text =
		tongue === 'R'
			? `${lines.replace(/^coef/m, 'last <- coef')}\nif (!exists("last")) last <- NA\nwrite.csv(format(d[order(d$iso3, d$year), ${columns}], digits = 17, trim = TRUE), "out.csv", row.names = FALSE, quote = FALSE)\ncat(format(last, digits = 17))`
			: `${lines.replace(/^\(c\.x/m, 'last = (c.x')}\nd = d.sort_values(["iso3", "year"])\nd[[n for n in ["iso3", "year", "y", "x", "size", "colour"] if n in d]].to_csv("out.csv", index=False, na_rep="NA")\nprint(globals().get("last", "NA"))`;
	writeFileSync(join(folder, 'code'), text);
	const command = tongue === 'R' ? 'Rscript' : (python ?? '');
	const done = spawnSync(command, ['code'], { cwd: folder, encoding: 'utf8' });
	if (done.status !== 0) throw new Error(done.stderr);
	const rows = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n').slice(1);
	return { rows: rows.map((row) => row.split(',')), last: Number(done.stdout.trim().split(/\s+/).at(-1)) };
}

for (const tongue of ['R', 'Python'] as const)
	if (has[tongue])
		describe.each(['site', 'file'] as const)(`${tongue}, run from the %s`, (from) => {
			it.each(from === 'site' ? views : [views[0], views[2], views[5]])('%s', async (query = '') => {
				const { figure, slope } = await shown(query);
				unpack(figure);
				const given = snippet(tongue, figure, { folder: `${resolve('data')}/`, from, slope });
				const { rows, last } = run(tongue, given);
				expect(rows).toHaveLength(figure.rows.length);
				const sorted = [...figure.rows].sort((a, b) =>
					a.country < b.country ? -1 : a.country > b.country ? 1 : a.year - b.year
				);
				const used = roles.filter((role) => figure.columns.some((column) => column.role === role));
				sorted.forEach((row, at) => {
					const [country, year, ...values] = rows[at] ?? [];
					expect(`${country} ${year}`).toBe(`${row.country} ${row.year}`);
					used.forEach((role, place) => {
						const wanted = row.values[role];
						if (wanted === undefined) expect(values[place]?.trim()).toBe('NA');
						else
							expect(Math.abs(Number(values[place]) - wanted)).toBeLessThanOrEqual(
								1e-9 * Math.abs(wanted) + 1e-12
							);
					});
				});
				if (slope !== undefined) expect(Math.abs(last - slope)).toBeLessThanOrEqual(1e-8 * Math.abs(slope));
			});
		});

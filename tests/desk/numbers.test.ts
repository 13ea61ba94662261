// The numbers of a view are the same in chart, table, clipboard and file, and those of the opening view are known.
import { describe, expect, it } from 'vitest';
import { tableOf } from '$lib/charts/table';
import { fileColumns, fileRows } from '$lib/desk/file';
import { figureOf } from '$lib/desk/figure';
import { gatherView, type DeskMaterial } from '$lib/desk/material';
import { readLink } from '$lib/desk/read-link';
import { reportOf } from '$lib/desk/report';
import { summaryOf, sumsRequest } from '$lib/desk/summary';
import { sumsOf } from '$lib/work/desk-sums';
import { plainWish, tabbed, tableRows } from '$lib/desk/table';
import { rowsCsv, rowsPackage } from '$lib/export/rows-file';
import { choices, stock } from './shipped';

const summarise = (material: DeskMaterial) => summaryOf(material, sumsOf(sumsRequest(material)));
async function shown(query: string, language: 'ru' | 'en' = 'en') {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	const material = await gatherView(view, stock, language);
	return { material, figure: figureOf(material) };
}

/** Every number of a chart that is a value of the outcome, as its own table gives it. */
function chartNumbers(figure: Awaited<ReturnType<typeof shown>>['figure']): number[] {
	if (!figure.chart) return [];
	const { columns, rows } = tableOf(figure.chart);
	const wanted = columns.map(
		({ key }) => !/^(year|country|iso3|world_\d+|region|x|low|high|.*_low|.*_high)$/.test(key)
	);
	return rows.flatMap((row) =>
		row.filter((cell, at): cell is number => wanted[at] === true && typeof cell === 'number')
	);
}

const views = [
	'',
	'?y=vdem-civil-society',
	'?y=vdem-civil-society&form=panels',
	'?y=vdem-civil-society&form=heat',
	'?y=gdp-per-person-ppp&form=ranking',
	'?y=gdp-per-person-ppp&form=lines&y-as=index-1995',
	'?y=oda-received-constant&form=lines&y-as=per-person',
	'?y=vdem-civil-society&form=lines&y-as=z',
	'?y=internet-users&form=panels&y-as=change',
	'?y=gini&countries=GEO,ARM,AZE&from=2005&to=2015'
];

describe.each(views)('%s', (query) => {
	it('draws no number that its rows do not hold', async () => {
		const { figure } = await shown(query);
		const known = new Set(figure.rows.map(({ values }) => values.y));
		const drawn = chartNumbers(figure);
		expect(drawn.length).toBeGreaterThan(4);
		expect(drawn.filter((value) => !known.has(value))).toEqual([]);
	});

	it('gives table, clipboard and file the very same rows', async () => {
		const { figure } = await shown(query);
		const rows = tableRows(figure, plainWish);
		expect(rows).toHaveLength(figure.rows.length);
		const file = {
			name: 'x',
			title: 'x',
			description: '',
			language: 'en',
			link: 'https://example.org/',
			edition: '1',
			date: '2026-01-01',
			columns: fileColumns(figure, ['Country', 'Year']),
			rows: fileRows(figure, rows),
			sources: figure.sources,
			facts: {}
		};
		const csv = rowsCsv(file).trim().split('\n').slice(1);
		const pasted = tabbed(rows, figure, ['Country', 'Year']).split('\n').slice(1);
		const yAt = { csv: 3, tab: 3 };
		rows.forEach((row, at) => {
			const wanted = row.values.y;
			const cells =
				(csv[at] ?? '').match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
			expect(cells[yAt.csv]).toBe(wanted === undefined ? '' : String(wanted));
			expect(pasted[at]?.split('\t')[yAt.tab]).toBe(wanted === undefined ? '' : String(wanted));
		});
		expect(rowsPackage(file)).toMatchObject({ resources: [{ path: 'x.csv' }], sources: expect.anything() });
	});
});

it('names a few countries of the reader, and counts many', async () => {
	const many = [...choices.countries].slice(0, 21).join(',');
	expect((await shown('?y=hdi&countries=GEO,ARM')).figure.region).toBe('Georgia, Armenia');
	expect((await shown(`?y=hdi&countries=${many}`)).figure.region).toBe('21 countries');
	expect((await shown(`?y=hdi&countries=${many}`, 'ru')).figure.region.replace(/\s/g, ' ')).toBe('21 страна');
});

describe('the opening view', () => {
	// Checked by hand against the publishers' files: 135 country-years, 126 countries with 15 or more years.
	it('has the slopes, intervals and influence that were worked out beforehand', async () => {
		const { material, figure } = await shown('');
		expect(material.period).toEqual([1993, 2019]);
		expect(figure.rows).toHaveLength(135);
		const { association } = summarise(material);
		const { within, between, world, memory, without } = association!;
		expect(within!.slope).toBeCloseTo(0.0075, 4);
		expect(within!.low).toBeCloseTo(-0.008, 3);
		expect(within!.high).toBeCloseTo(0.051, 3);
		expect(between!.slope).toBeCloseTo(0.034, 3);
		expect(between!.positive).toBeCloseTo(0.87, 2);
		expect(world!.members).toBe(126);
		expect(world!.slope).toBeCloseTo(0, 3);
		expect(memory).toBeCloseTo(0.83, 2);
		expect(without.filter(({ flips }) => flips).map(({ country }) => country)).toEqual(['TJK']);
	});

	it.each(['ru', 'en'] as const)('says so in %s without p values or stars', async (language) => {
		const { material } = await shown('', language);
		const report = reportOf(summarise(material), material);
		const all = [report.answer, ...report.blocks.flatMap(({ lines }) => lines)].join(' ');
		expect(report.answer).toMatch(language === 'ru' ? /Таджикистан/ : /Tajikistan/);
		expect(all).not.toMatch(/\bp\s*[<=>]|\*\*|undefined|NaN|Infinity|\.\./);
		expect(all).toMatch(language === 'ru' ? /−0,008 до\s\+0,051/ : /−0.008 to \+0.051/);
	});
});

describe('every indicator of the catalogue', () => {
	it('can be asked alone and against the first one, in both languages', async () => {
		for (const id of choices.catalogue.indicators.keys()) {
			const { material, figure } = await shown(`?y=${id}`, 'ru');
			const report = reportOf(summarise({ ...material, everyone: material.members }), material);
			const words = [figure.measure, report.answer, ...report.blocks.flatMap(({ lines }) => lines)].join(' ');
			expect(words, id).not.toMatch(/undefined|NaN|Infinity/);
		}
	}, 120_000);
});

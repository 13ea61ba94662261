import { describe, expect, it } from 'vitest';
import DataTable from '$lib/parts/DataTable.svelte';
import FigureFrame from '$lib/parts/FigureFrame.svelte';
import FigureSmall from '$lib/parts/FigureSmall.svelte';
import { rendered, textOf, words } from './page';

const figure = {
	evidence: 'aid-share',
	side: 'for' as const,
	sideLabel: 'For',
	title: 'Did aid shrink beside the economy?',
	answer: 'Yes, in all five countries.',
	measure: 'Net aid, % of GNI, 1992–2019',
	verdict: { verdict: { mark: 'supports' as const, word: 'supports' } },
	notes: [{ label: 'Beware', text: 'The series ends in 2019.' }],
	chart: words('CHART'),
	source: words('SOURCE'),
	acts: words('ACTS')
};

describe('FigureFrame', () => {
	it('keeps the fixed order: side and verdict, question, answer, unit, chart, cautions, source, acts', () => {
		expect(textOf(rendered(FigureFrame, figure).one('figure'))).toBe(
			'For supports Did aid shrink beside the economy? Yes, in all five countries. Net aid, % of GNI, 1992–2019 ' +
				'CHART Beware The series ends in 2019. SOURCE ACTS'
		);
	});

	it('can be found by evidence, verdict and country, and is named by its question', () => {
		const { one } = rendered(FigureFrame, { ...figure, country: 'KGZ' });
		const frame = one('figure');
		expect(frame.getAttribute('data-evidence')).toBe('aid-share');
		expect(frame.getAttribute('data-verdict')).toBe('supports');
		expect(frame.getAttribute('data-country')).toBe('KGZ');
		expect(textOf(one(`#${frame.getAttribute('aria-labelledby')}`))).toBe(figure.title);
	});

	it('speaks of the region where no country is named', () => {
		const frame = rendered(FigureFrame, figure).one('figure');
		expect(frame.getAttribute('data-country')).toBe('region');
	});

	it('says nothing of a verdict or a country where there is none', () => {
		const frame = rendered(FigureFrame, { ...figure, verdict: undefined }).one('figure');
		expect(frame.hasAttribute('data-verdict')).toBe(false);
		expect(frame.hasAttribute('data-country')).toBe(false);
	});

	it('says why a chart is covered, and whether it is being made', () => {
		const cover = (kind: 'waiting' | 'empty' | 'failed') =>
			rendered(FigureFrame, { ...figure, cover: { kind, text: 'No value after 1990.' } });
		expect(cover('waiting').one('.chart').getAttribute('aria-busy')).toBe('true');
		expect(cover('empty').one('.chart').getAttribute('aria-busy')).toBe('false');
		expect(textOf(cover('empty').one('[role="status"]'))).toBe('No value after 1990.');
		expect(textOf(cover('failed').one('[role="alert"]'))).toBe('No value after 1990.');
	});

	it('writes words as words, whatever they hold', () => {
		const { html, all } = rendered(FigureFrame, {
			...figure,
			title: '<img src=x onerror=alert(1)>',
			answer: '"</p><script>alert(1)</script>',
			evidence: 'a"b'
		});
		expect(all('img, script')).toHaveLength(0);
		expect(html).toContain('&lt;img src=x');
		expect(html).toContain('data-evidence="a&quot;b"');
	});
});

describe('FigureSmall', () => {
	it('is a figure with a name of its own', () => {
		const { title, measure, chart, source } = figure;
		const { one } = rendered(FigureSmall, {
			evidence: 'gdp',
			title,
			measure,
			chart,
			source,
			verdict: 'mixed'
		});
		expect(textOf(one(`#${one('figure').getAttribute('aria-labelledby')}`))).toBe(title);
		expect(one('figure').getAttribute('data-verdict')).toBe('mixed');
	});
});

describe('DataTable', () => {
	const table = {
		caption: 'Net aid, % of GNI',
		corner: 'Year',
		columns: ['Kazakhstan', 'Kyrgyzstan'],
		rows: [
			{ head: '2018', cells: ['0.1', '5.5'] },
			{ head: '2019', cells: [null, '−0.5'] }
		],
		missing: 'no figure for that year'
	};

	it('is a table with a caption and headers, in a region the keyboard can scroll', () => {
		const { one, all } = rendered(DataTable, table);
		expect(one('[role="group"]').getAttribute('aria-label')).toBe(table.caption);
		expect(one('[role="group"]').getAttribute('tabindex')).toBe('0');
		expect(textOf(one('caption'))).toBe(table.caption);
		expect(all('th[scope="col"]').map(textOf)).toEqual(['Year', 'Kazakhstan', 'Kyrgyzstan']);
		expect(all('th[scope="row"]').map(textOf)).toEqual(['2018', '2019']);
	});

	it('draws a gap as a dash that is explained, never as an empty cell', () => {
		const { one, all } = rendered(DataTable, table);
		expect(all('td').map(textOf)).toEqual(['0.1', '5.5', '–', '−0.5']);
		expect(one('td [role="img"]').getAttribute('aria-label')).toBe(table.missing);
		expect(textOf(one('.legend'))).toBe('– no figure for that year');
	});

	it('explains no dash where there is none', () => {
		const whole = rendered(DataTable, { ...table, rows: table.rows.slice(0, 1) });
		expect(whole.all('.legend')).toHaveLength(0);
	});
});

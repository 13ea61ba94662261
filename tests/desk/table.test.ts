// The table of a view: order, filter, marks, and what a spreadsheet is given.
import { describe, expect, it } from 'vitest';
import { figureOf } from '$lib/desk/figure';
import { gatherView } from '$lib/desk/material';
import { readLink } from '$lib/desk/read-link';
import { isSelected, selectionOf } from '$lib/desk/selection';
import { plainWish, tabbed, tableRows } from '$lib/desk/table';
import { choices, stock } from './shipped';

const figure = async (query: string, language: 'ru' | 'en' = 'en') => {
	const [view] = readLink(new URLSearchParams(query), choices).desk.views;
	return figureOf(await gatherView(view, stock, language));
};

describe('rows', () => {
	it('are sorted by number either way, those without a value last', async () => {
		const all = await figure('?y=gini&x=hdi&form=table&world=all');
		for (const down of [false, true]) {
			const rows = tableRows(all, { ...plainWish, sort: 'y', down });
			const known = rows.flatMap(({ values }) => values.y ?? []);
			expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
			expect(rows.slice(known.length).every(({ values }) => values.y === undefined)).toBe(true);
		}
		expect(all.rows.length).toBeGreaterThan(3000);
	});

	it('are found by part of a name, a code or a year', async () => {
		const five = await figure('?y=vdem-civil-society&form=table', 'ru');
		expect(new Set(tableRows(five, { ...plainWish, filter: 'кыргыз' }).map((row) => row.country))).toEqual(
			new Set(['KGZ'])
		);
		expect(new Set(tableRows(five, { ...plainWish, filter: 'tkm' }).map((row) => row.country))).toEqual(
			new Set(['TKM'])
		);
		expect(new Set(tableRows(five, { ...plainWish, filter: '2001' }).map((row) => row.year))).toEqual(
			new Set([2001])
		);
	});

	it('hold other countries only when asked', async () => {
		const grey = await figure('?y=vdem-civil-society&form=table');
		expect(tableRows(grey, plainWish).length).toBe(grey.rows.length);
		expect(tableRows(grey, { ...plainWish, others: true }).length).toBe(
			grey.rows.length + grey.others.length
		);
	});
});

it('gives a Russian spreadsheet decimal commas and no formulas', async () => {
	const five = await figure('?y=vdem-civil-society&form=table', 'ru');
	const [head, first] = tabbed(five.rows.slice(0, 1), five, ['Страна', '=Год']).split('\n');
	expect(head?.split('\t')).toHaveLength(4);
	expect(first).toMatch(/^KAZ\tКазахстан\t\d{4}\t0,\d+$/);
});

describe('a selection', () => {
	it('is a stretch of years of the lines that were met, or single dots', () => {
		const lines = selectionOf(
			[
				{ country: 'KAZ', year: 1999 },
				{ country: 'KGZ', year: 2003 }
			],
			false
		);
		expect(lines && isSelected(lines, 'KAZ', 2003)).toBe(true);
		expect(lines && isSelected(lines, 'TJK', 2000)).toBe(false);
		const dots = selectionOf(
			[
				{ country: 'KAZ', year: 1999 },
				{ country: 'KGZ', year: 2003 }
			],
			true
		);
		expect(dots && isSelected(dots, 'KAZ', 2003)).toBe(false);
		expect(dots && isSelected(dots, 'KGZ', 2003)).toBe(true);
		expect(selectionOf([], true)).toBeUndefined();
	});
});

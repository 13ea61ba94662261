// The report names each row that is out, and gives a spreadsheet no formula to run.
import { describe, expect, it } from 'vitest';
import { recognise } from '$lib/intake/recognise';
import { reportCsv, valuesCsv } from '$lib/intake/report';
import { asPlainText } from '$lib/base/plain-text';
import { settle } from '$lib/intake/settle';
import { readSheet } from '$lib/table/read-sheet';
import { place } from './placer';

async function taken(text: string) {
	const sheet = await readSheet(new Blob([text]), 'a.csv');
	const { mapping } = recognise(sheet, place);
	if (!mapping) throw new Error('no mapping');
	return { sheet, outcome: settle(sheet, mapping, place) };
}

describe('reportCsv', () => {
	it('gives line, column, value, fate and reason', async () => {
		const { sheet, outcome } = await taken(
			'country,year,value\nKazakhstan,2000,1\nKazakhstan,2001,many\nWorld,2000,3\nKazakhstan,2000,2\nUzbekistan,20x0,4\n'
		);
		expect(reportCsv(sheet, outcome).split('\n')).toEqual([
			'line,column,value,fate,reason,row',
			'3,value,many,rejected,not-a-number,Kazakhstan',
			'4,country,World,aside,aggregate,World',
			'5,value,2,rejected,second-value,Kazakhstan',
			'6,year,20x0,rejected,not-a-year,Uzbekistan',
			''
		]);
	});

	it('keeps a spreadsheet from running a cell', async () => {
		const { sheet, outcome } = await taken('country,year,value\nKazakhstan,2000,1\n=HYPERLINK("x"),2001,2\n');
		expect(reportCsv(sheet, outcome)).toContain(`"'=HYPERLINK(""x"")"`);
		expect([asPlainText('-5'), asPlainText('+1,5'), asPlainText('@x'), asPlainText('-x')]).toEqual([
			'-5',
			'+1,5',
			"'@x",
			"'-x"
		]);
	});
});

describe('valuesCsv', () => {
	it('is sorted, with bounds where the table has them', async () => {
		const { outcome } = await taken(
			'country_text_id,year,v2x,v2x_codelow,v2x_codehigh\nUZB,2001,0.5,0.4,0.6\nKAZ,2000,0.3,0.2,0.4\n'
		);
		expect(valuesCsv(outcome)).toBe('iso3,year,value,low,high\nKAZ,2000,0.3,0.2,0.4\nUZB,2001,0.5,0.4,0.6\n');
	});
});

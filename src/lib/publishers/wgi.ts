/** Worldwide Governance Indicators: estimates with their standard errors, in the long and in the bulk layout. */
import { readNumber } from '$lib/table/numbers';
import { column, hasHeaders, type Table } from '$lib/table/table';
import type { CountryYear, Layout } from './layout';
import { longCells } from './long';
import { settle, type Cell } from './settle';
import { worldBankWide, yearHeaders } from './world-bank-wide';

/** Nine tenths of a normal distribution lie within this many standard errors of its middle. */
const ninety = 1.6448536269514722;

/**
 * The file's own `Lower` and `Upper` bound the percentile rank, not the estimate; bounds of the estimate are
 * made from its standard error.
 */
function bounded(cell: Cell, error: string | undefined): Cell {
	const value = readNumber(cell.text);
	const spread = readNumber(error ?? '');
	if (value === undefined || spread === undefined || !Number.isFinite(spread)) return cell;
	return { ...cell, low: String(value - ninety * spread), high: String(value + ninety * spread) };
}

const needs = ['wb_code', 'year', 'Estimate', 'StdErr'];

function* longEstimates(table: Table): Generator<Cell> {
	const errors = column(table, 'StdErr');
	let row = 0;
	for (const cell of longCells(table, { key: 'wb_code', year: 'year', value: 'Estimate' })) {
		yield bounded(cell, errors[row]);
		row += 1;
	}
}

/** One dimension in long form; the measure is the estimate (about −2.5 to 2.5), with a 90 % interval. */
export const wgi: Layout<CountryYear> = {
	id: 'wgi',
	publisher: 'World Bank',
	needs,
	recognises: (table) => hasHeaders(table, needs),
	measures: () => [{ code: 'Estimate', title: 'Estimate' }],
	read: (table, _measure, match) => settle(longEstimates(table), 'world-bank', match)
};

const dimension = /^[A-Z]{2}\.EST$/;
const estimates = (table: Table) => worldBankWide.measures(table).filter(({ code }) => dimension.test(code));

function* bulkEstimates(table: Table, measure: string): Generator<Cell> {
	const [keys, codes] = [column(table, 'Country Code'), column(table, 'Indicator Code')];
	const errorCode = measure.replace('.EST', '.STD.ERR');
	const errorRow = new Map(keys.map((key, row) => [`${key} ${codes[row]}`, row]));
	const years = yearHeaders(table).map((year) => ({ year, cells: column(table, year) }));
	for (const [row, key] of keys.entries()) {
		if (codes[row] !== measure) continue;
		const errors = errorRow.get(`${key} ${errorCode}`) ?? -1;
		for (const { year, cells } of years) {
			const line = table.lines[row] ?? 0;
			yield bounded({ line, column: year, key, year, text: cells[row] ?? '' }, cells[errors]);
		}
	}
}

/** All six dimensions in the World Bank's wide form (`CC.EST`, `VA.EST` …), with a 90 % interval. */
export const wgiBulk: Layout<CountryYear> = {
	id: 'wgi-bulk',
	publisher: 'World Bank',
	needs: worldBankWide.needs,
	recognises: (table) => worldBankWide.recognises(table) && estimates(table).length > 0,
	measures: estimates,
	read: (table, measure, match) => settle(bulkEstimates(table, measure), 'world-bank', match)
};

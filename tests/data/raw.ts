/** A second, simpler way into publishers' files: no parser of ours, no matcher of ours. */
import { readFileSync } from 'node:fs';
import { countryCodes } from './files';

/** A quoted cell, a bare cell, or nothing, with the comma or line end behind it. */
const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;

/** Cells of a CSV text, one match a cell. */
function cells(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	pattern.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
	while (pattern.lastIndex < text.length) {
		const [, quoted, bare = '', end] = pattern.exec(text) ?? [];
		if (end === undefined) throw new Error(`unreadable after ${rows.length} rows`);
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

const read = new Map<string, string[][]>();

/** Cells of a file, read once. */
export function fileCells(path: string): string[][] {
	const before = read.get(path) ?? cells(readFileSync(path, 'utf8'));
	read.set(path, before);
	return before;
}

/** Codes that publishers use for countries that ISO calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
	KOS: 'XKX',
	NLD_CURACAO: 'CUW',
	GBM: 'IMN',
	GBG: 'GGY',
	HOS: 'VAT',
	ROM: 'ROU',
	ZAR: 'COD',
	TMP: 'TLS',
	KSV: 'XKX',
	WBG: 'PSE',
	ADO: 'AND',
	'CS-KM': 'XKX'
};

const code = (key: string) => renamed[key.toUpperCase()] ?? key.toUpperCase();

export type Values = Map<string, number>;

function put(found: Values, iso3: string, year: string, text: string): void {
	if (!countryCodes.has(iso3) || text === '' || text === 'NA' || Number(year) < 1960) return;
	found.set(`${iso3} ${Number(year)}`, Number(text));
}

/** Values of a long file by the names of its columns, or two names for one, parted by a bar. */
export function long(path: string, key: string, year: string, value: string, keep = (_row: (name: string) => string) => true): Values {
	const [head = [], ...rows] = fileCells(path);
	const found: Values = new Map();
	for (const row of rows) {
		const cell = (names: string) => row[head.findIndex((name) => names.split('|').includes(name))] ?? '';
		if (keep(cell)) put(found, code(cell(key)), cell(year), cell(value));
	}
	return found;
}

/** Values of a World Bank wide file, one indicator. */
export function wide(path: string, indicator: string): Values {
	const rows = fileCells(path);
	const top = rows.findIndex(([first]) => first === 'Country Name');
	const head = rows[top] ?? [];
	const found: Values = new Map();
	for (const row of rows.slice(top + 1))
		if (row[3] === indicator)
			head.forEach((year, at) => {
				if (/^\d{4}$/.test(year)) put(found, code(row[1] ?? ''), year, row[at] ?? '');
			});
	return found;
}

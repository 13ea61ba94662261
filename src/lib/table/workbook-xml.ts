/** XML parts of an .xlsx workbook → names of its sheets, and the cells of one of them as text. Values only. */

/** Parts by their path in the archive. */
export type Parts = ReadonlyMap<string, string>;

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function character(code: number): string {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text of an element: entities are read, nothing else is. */
function plain(xml: string): string {
	if (!xml.includes('&')) return xml;
	return xml.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
		(whole, hex, decimal, name) => {
			if (hex) return character(parseInt(hex, 16));
			if (decimal) return character(Number(decimal));
			return named[String(name).toLowerCase()] ?? whole;
		}
	);
}

const attribute = (tag: string, name: string): string | undefined => {
	const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	return found ? plain(found[1] ?? found[2] ?? '') : undefined;
};

/** Opening tags of a name, whatever their prefix, with their attributes. */
const tags = (xml: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map((found) => found[1] ?? '');

/** All `<t>` in a piece of XML, joined; phonetic guides are left out. */
function texts(xml: string): string {
	const spoken = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
	return [...spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
		.map((found) => plain(found[1] ?? ''))
		.join('');
}

export interface SheetPart {
	readonly name: string;
	readonly path: string;
}

/** The sheets in the order of the workbook; those whose part is missing are left out. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
	const targets = new Map<string, string>();
	for (const tag of tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')) {
		const target = (attribute(tag, 'Target') ?? '').replace(/^\//, '');
		targets.set(attribute(tag, 'Id') ?? '', target.startsWith('xl/') ? target : `xl/${target}`);
	}
	return tags(parts.get('xl/workbook.xml') ?? '', 'sheet')
		.map((tag) => ({
			name: attribute(tag, 'name') ?? '',
			path: targets.get(attribute(tag, '\\w+:id') ?? '') ?? ''
		}))
		.filter(({ path }) => parts.has(path));
}

/** Built-in formats of dates and times. */
const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** For each cell style, whether numbers in it are dates. */
function dateStyles(xml: string): readonly boolean[] {
	const own = new Set<number>();
	for (const tag of tags(xml, 'numFmt')) {
		const code = (attribute(tag, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
		if (/[dmyh]/i.test(code)) own.add(Number(attribute(tag, 'numFmtId')));
	}
	const cells = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
	return tags(cells, 'xf').map((tag) => {
		const id = Number(attribute(tag, 'numFmtId') ?? 0);
		return own.has(id) || dateFormats.has(id);
	});
}

/** A day count of the workbook's calendar as an ISO date, with the time where there is one. */
function dateText(days: number, from1904: boolean): string | undefined {
	// Day 60 is the 29 February 1900 that never was; days before it count from one day later.
	const shift = from1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
	const time = Math.round((days - shift) * 86_400) * 1000;
	if (!(Math.abs(time) < 8e15) || days < 0) return undefined;
	const text = new Date(time).toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

const columnIndex = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellPattern = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const rowPattern = /<(?:\w+:)?row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;

interface Book {
	readonly strings: readonly string[];
	readonly dates: readonly boolean[];
	readonly from1904: boolean;
}

const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

function numberText(value: string, style: number, book: Book): string {
	const number = Number(value);
	if (value === '' || !Number.isFinite(number)) return value;
	if (book.dates[style]) return dateText(number, book.from1904) ?? value;
	// The file writes 5.1900000000000004 for what was typed as 5.19.
	return String(Number(number.toPrecision(15)));
}

function cellText(tag: string, inside: string, book: Book): string {
	const type = attribute(tag, 't') ?? 'n';
	if (type === 'inlineStr') return texts(inside);
	const value = plain(valuePattern.exec(inside)?.[1] ?? '');
	if (type === 's') return book.strings[Number(value)] ?? '';
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	return type === 'n' ? numberText(value, Number(attribute(tag, 's')), book) : value;
}

function rowCells(xml: string, book: Book): string[] {
	const row: string[] = [];
	for (const [, tag = '', inside = ''] of xml.matchAll(cellPattern)) {
		const letters = /^([A-Z]{1,3})\d/.exec(attribute(tag, 'r') ?? '')?.[1];
		const column = letters ? columnIndex(letters) : row.length;
		while (row.length < column) row.push('');
		row[column] = cellText(tag, inside, book);
	}
	return row;
}

function bookOf(parts: Parts): Book {
	const shared = parts.get('xl/sharedStrings.xml') ?? '';
	const strings = shared.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g);
	return {
		strings: [...strings].map((found) => texts(found[1] ?? '')),
		dates: dateStyles(parts.get('xl/styles.xml') ?? ''),
		from1904: /date1904\s*=\s*["'](1|true)/.test(parts.get('xl/workbook.xml') ?? '')
	};
}

/** Rows of a sheet from its row 1 on; cells that the file leaves out are ''. */
export function sheetRows(parts: Parts, path: string): readonly (readonly string[])[] {
	const book = bookOf(parts);
	const rows: string[][] = [];
	for (const [, tag = '', cells = ''] of (parts.get(path) ?? '').matchAll(rowPattern)) {
		const at = Math.max(0, Number(attribute(tag, 'r') ?? rows.length + 1) - 1);
		while (rows.length < at) rows.push([]);
		rows[at] = rowCells(cells, book);
	}
	return rows;
}

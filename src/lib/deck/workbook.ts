/**
 * The workbook behind a native chart: rows of texts and numbers in, the bytes of an .xlsx with one sheet out. Texts are
 * shared strings and so never formulas; numbers are written as they are; a missing one is a cell that is not there.
 */
import { strToU8, zipSync } from 'fflate';
import { columnName, content, declaration, el } from './markup';

export type SheetCell = string | number | null;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = el(
	'Types',
	{ xmlns: `${packaged}/content-types` },
	el('Default', {
		Extension: 'rels',
		ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
	}),
	el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
	el('Override', { PartName: '/xl/workbook.xml', ContentType: `${kind}.sheet.main+xml` }),
	el('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${kind}.worksheet+xml` }),
	el('Override', { PartName: '/xl/styles.xml', ContentType: `${kind}.styles+xml` }),
	el('Override', { PartName: '/xl/sharedStrings.xml', ContentType: `${kind}.sharedStrings+xml` })
);
const relationships = (...targets: readonly (readonly [type: string, target: string])[]) =>
	el(
		'Relationships',
		{ xmlns: `${packaged}/relationships` },
		...targets.map(([type, target], at) =>
			el('Relationship', { Id: `rId${at + 1}`, Type: `${office}/${type}`, Target: target })
		)
	);
const workbook = el(
	'workbook',
	{ xmlns: main, 'xmlns:r': office },
	el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' }))
);
const styles = el(
	'styleSheet',
	{ xmlns: main },
	el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Arial' }))),
	el(
		'fills',
		{ count: 2 },
		el('fill', {}, el('patternFill', { patternType: 'none' })),
		el('fill', {}, el('patternFill', { patternType: 'gray125' }))
	),
	el(
		'borders',
		{ count: 1 },
		el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)))
	),
	el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
	el('cellXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
	el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }))
);

function sheet(rows: readonly (readonly SheetCell[])[]) {
	const strings = new Map<string, number>();
	const place = (text: string) => {
		const at = strings.get(text) ?? strings.size;
		strings.set(text, at);
		return at;
	};
	let uses = 0;
	const cell = (value: SheetCell, column: number, row: number) => {
		const r = `${columnName(column)}${row + 1}`;
		if (value === null) return '';
		if (typeof value === 'number') return el('c', { r }, el('v', {}, String(value)));
		uses += 1;
		return el('c', { r, t: 's' }, el('v', {}, String(place(value))));
	};
	const data = rows.map((cells, row) =>
		el('row', { r: row + 1 }, ...cells.map((value, column) => cell(value, column, row)))
	);
	const columns = Math.max(1, ...rows.map(({ length }) => length));
	return {
		sheet: el(
			'worksheet',
			{ xmlns: main },
			el('dimension', { ref: `A1:${columnName(columns - 1)}${rows.length}` }),
			el('sheetData', {}, ...data)
		),
		strings: el(
			'sst',
			{ xmlns: main, count: uses, uniqueCount: strings.size },
			...[...strings.keys()].map((text) => el('si', {}, el('t', { 'xml:space': 'preserve' }, content(text))))
		)
	};
}

/** An .xlsx with one sheet, "Sheet1". */
export function workbookOf(rows: readonly (readonly SheetCell[])[]): Uint8Array {
	const { sheet: sheetXml, strings } = sheet(rows);
	const part = (markup: string) => strToU8(declaration + markup);
	return zipSync(
		{
			'[Content_Types].xml': part(contentTypes),
			'_rels/.rels': part(relationships(['officeDocument', 'xl/workbook.xml'])),
			'xl/workbook.xml': part(workbook),
			'xl/_rels/workbook.xml.rels': part(
				relationships(
					['worksheet', 'worksheets/sheet1.xml'],
					['styles', 'styles.xml'],
					['sharedStrings', 'sharedStrings.xml']
				)
			),
			'xl/worksheets/sheet1.xml': part(sheetXml),
			'xl/styles.xml': part(styles),
			'xl/sharedStrings.xml': part(strings)
		},
		{ level: 6, mtime: new Date('2000-01-01T12:00:00') }
	);
}

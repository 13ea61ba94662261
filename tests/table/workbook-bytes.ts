/** Rows → the bytes of an .xlsx workbook, as spreadsheets write them; also workbooks made to do harm. */
import { strToU8, zipSync } from 'fflate';

type Cell = string | number | { readonly date: number } | undefined;

interface SheetRows {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}

interface Harm {
	readonly doctype?: string;
	readonly corner?: boolean;
	/** spaces in the sheet's XML */
	readonly padding?: number;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Cell, address: string, strings: string[]): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (typeof cell === 'object') return `<c r="${address}" s="1"><v>${cell.date}</v></c>`;
	strings.push(cell);
	return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
}

export function workbook(sheets: readonly SheetRows[], harm: Harm = {}): Uint8Array {
	const strings: string[] = [];
	const head = `<?xml version="1.0"?>${harm.doctype ?? ''}`;
	const files: Record<string, Uint8Array> = {};
	sheets.forEach(({ rows }, index) => {
		const body = rows
			.map((cells, row) => {
				const inside = cells.map((cell, at) =>
					cellXml(cell, `${String.fromCharCode(65 + at)}${row + 1}`, strings)
				);
				return cells.length ? `<row r="${row + 1}">${inside.join('')}</row>` : '';
			})
			.join('');
		const corner = harm.corner ? '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' : '';
		const padding = ' '.repeat(harm.padding ?? 0);
		files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
			`${head}<worksheet>${padding}<sheetData>${body}${corner}</sheetData></worksheet>`
		);
	});
	const list = sheets.map(
		({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
	);
	const links = sheets.map(
		(_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`
	);
	const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
	files['xl/workbook.xml'] = strToU8(`${head}<workbook><sheets>${list.join('')}</sheets></workbook>`);
	files['xl/_rels/workbook.xml.rels'] = strToU8(`<Relationships>${links.join('')}</Relationships>`);
	files['xl/sharedStrings.xml'] = strToU8(`<sst>${items.join('')}</sst>`);
	files['xl/styles.xml'] = strToU8(
		'<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
	);
	return zipSync(files);
}

/** An .xlsx workbook → the cells of one of its sheets as text; hostile workbooks are refused before they are opened. */
import { unzipped, zipEntries } from './inflate';
import { Refusal } from './refusal';
import { sheetParts, sheetRows, type Parts } from './workbook-xml';

export interface Workbook {
	readonly sheets: readonly string[];
	readonly sheet: string;
	/** row 1 of the sheet first; empty cells are '' */
	readonly rows: readonly (readonly string[])[];
}

/** XML inside, all parts together: a sheet of half a million cells is about 30 MB. */
const mostInside = 160_000_000;
/** A single cell in the last corner of a sheet would ask for seventeen thousand million. */
const mostCells = 20_000_000;

const columnNumber = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Rows times columns that a sheet's addresses span. */
function spanned(xml: string): number {
	let [rows, columns] = [0, 0];
	for (const [, letters = '', row = ''] of xml.matchAll(/\sr\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/g)) {
		rows = Math.max(rows, Number(row));
		columns = Math.max(columns, columnNumber(letters));
	}
	return rows * Math.max(1, columns);
}

function check(name: string, text: string): void {
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('hostile-workbook', 'entities');
	if (!name.startsWith('xl/worksheets/')) return;
	const cells = spanned(text);
	if (cells > mostCells) throw new Refusal('hostile-workbook', 'span', cells);
}

const wantedPart =
	/^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** The parts that hold cells, unpacked under our own limits and checked. */
async function partsOf(bytes: Uint8Array): Promise<Parts> {
	const found = new Map<string, string>();
	let left = mostInside;
	for (const { name } of zipEntries(bytes)) {
		if (!wantedPart.test(name)) continue;
		if (found.has(name)) throw new Refusal('hostile-workbook', 'twice');
		const decoder = new TextDecoder();
		let text = '';
		for await (const piece of unzipped([bytes], name, { most: left })) {
			left -= piece.length;
			text += decoder.decode(piece, { stream: true });
		}
		text += decoder.decode();
		check(name, text);
		found.set(name, text);
	}
	return found;
}

/**
 * Opens a workbook. Values only: no formula is run and no link is followed.
 * @param wanted name of a sheet; the first one with cells where it is not given
 * @throws Refusal for what is broken, too large or made to do harm
 */
export async function openWorkbook(bytes: Uint8Array, wanted?: string): Promise<Workbook> {
	const parts = await partsOf(bytes);
	const sheets = sheetParts(parts);
	const filled = (path: string) => /<(?:\w+:)?c[\s>]/.test(parts.get(path) ?? '');
	const chosen =
		sheets.find(({ name }) => name === wanted) ?? sheets.find(({ path }) => filled(path)) ?? sheets[0];
	if (!chosen) throw new Refusal('broken-workbook');
	return {
		sheets: sheets.map(({ name }) => name),
		sheet: chosen.name,
		rows: sheetRows(parts, chosen.path)
	};
}

/** The first bytes of a file → what kind of file it is, whatever its name says. */

export type FileKind = 'text' | 'gzip' | 'zip' | 'nothing' | { readonly other: OtherFormat };

/** Formats that a page cannot read, named so that a sentence can say how to save them as CSV. */
export type OtherFormat =
	| 'xls'
	| 'ods'
	| 'dta'
	| 'sav'
	| 'sas'
	| 'r'
	| 'pdf'
	| 'html'
	| 'json'
	| 'parquet'
	| 'image'
	| 'archive'
	| 'doc';

const ascii = (bytes: Uint8Array, from: number, to: number) =>
	String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const signatures: readonly (readonly [start: string, kind: FileKind])[] = [
	['\x1f\x8b', 'gzip'],
	['PK\x03\x04', 'zip'],
	['PK\x05\x06', 'zip'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { other: 'xls' }],
	['<stata_dta>', { other: 'dta' }],
	['$FL2', { other: 'sav' }],
	['$FL3', { other: 'sav' }],
	['RDX', { other: 'r' }],
	['RDA', { other: 'r' }],
	['X\n\x00\x00', { other: 'r' }],
	['%PDF', { other: 'pdf' }],
	['PAR1', { other: 'parquet' }],
	['ARROW1', { other: 'parquet' }],
	['\x89PNG', { other: 'image' }],
	['\xff\xd8\xff', { other: 'image' }],
	['GIF8', { other: 'image' }],
	['Rar!', { other: 'archive' }],
	['7z\xbc\xaf', { other: 'archive' }],
	['\xfd7zXZ', { other: 'archive' }],
	['BZh', { other: 'archive' }],
	['\x28\xb5\x2f\xfd', { other: 'archive' }],
	['{\\rtf', { other: 'doc' }]
];

/** Text that is another language: a page saved in place of a table, or JSON. */
function otherText(start: string): FileKind {
	const text = start.replace(/^(\xef\xbb\xbf|\ufeff)/, '').trimStart();
	if (/^(<!doctype html|<html|<\?xml|<head|<table)/i.test(text)) return { other: 'html' };
	if (/^(\{\s*["}]|\[\s*[[{"\d-])/.test(text)) return { other: 'json' };
	return 'text';
}

/** Old Stata files begin with a version number and an order of bytes. */
const isOldStata = (bytes: Uint8Array, name: string) =>
	/\.dta$/i.test(name) &&
	[0x69, 0x6c, 0x71, 0x72, 0x73].includes(bytes[0] ?? 0) &&
	[1, 2].includes(bytes[1] ?? 0);

/** What a file is, by its first kilobyte; the name decides only where bytes cannot. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
	if (bytes.length === 0) return 'nothing';
	const start = ascii(bytes, 0, 512);
	const known = signatures.find(([signature]) => start.startsWith(signature));
	if (known) return known[1];
	if (isOldStata(bytes, name)) return { other: 'dta' };
	if (start.includes('SAS FILE')) return { other: 'sas' };
	return otherText(start);
}

/** Whether bytes are no text in any encoding: control characters that no table holds. */
export function isBinary(bytes: Uint8Array, wide: boolean): boolean {
	if (wide) return false;
	let odd = 0;
	for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) odd += 1;
	return odd > 8 && odd * 50 > bytes.length;
}

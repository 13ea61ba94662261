// A font file (sfnt) goes in, the same font under another family name comes out: the Open Font License
// reserves the name "Source" for unchanged files.

interface Table {
	readonly tag: string;
	readonly bytes: Buffer;
}

const padded = (length: number) => (length + 3) & ~3;

function tablesOf(font: Buffer): Table[] {
	return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
		const record = 12 + 16 * i;
		const start = font.readUInt32BE(record + 8);
		const length = font.readUInt32BE(record + 12);
		return { tag: font.toString('latin1', record, record + 4), bytes: font.subarray(start, start + length) };
	});
}

/** The copyright (id 0) of the old table: the licence asks that it stays. */
function copyrightOf(name: Buffer): string {
	const strings = name.readUInt16BE(4);
	for (let i = 0; i < name.readUInt16BE(2); i += 1) {
		const record = 6 + 12 * i;
		if (name.readUInt16BE(record) !== 3 || name.readUInt16BE(record + 6) !== 0) continue;
		const start = strings + name.readUInt16BE(record + 10);
		return Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8)))
			.swap16()
			.toString('utf16le');
	}
	return '';
}

/** A name table with the copyright, the family, the style, the full name and the PostScript name. */
function nameTable(copyright: string, family: string): Buffer {
	const names: readonly (readonly [number, string])[] = [
		[0, copyright],
		[1, family],
		[2, 'Regular'],
		[4, family],
		[6, family.replaceAll(' ', '')]
	];
	const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + 12 * names.length);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	names.forEach(([id], i) => {
		const length = strings[i]?.length ?? 0;
		// platform Windows, encoding Unicode, language English
		[3, 1, 0x409, id, length, offset].forEach((value, k) => head.writeUInt16BE(value, 6 + 12 * i + 2 * k));
		offset += length;
	});
	return Buffer.concat([head, ...strings]);
}

/**
 * The font with a new name table; checksums are left at zero, the packer that follows computes them.
 * @param font an uncompressed TrueType file
 * @param family the name that stands in place of the old one
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array {
	const source = Buffer.from(font);
	const tables = tablesOf(source).map(({ tag, bytes }) =>
		tag === 'name' ? { tag, bytes: nameTable(copyrightOf(bytes), family) } : { tag, bytes }
	);
	const head = Buffer.alloc(12 + 16 * tables.length);
	source.copy(head, 0, 0, 12);
	let offset = head.length;
	const parts: Buffer[] = [head];
	tables.forEach(({ tag, bytes }, i) => {
		const record = 12 + 16 * i;
		head.write(tag, record, 'latin1');
		head.writeUInt32BE(offset, record + 8);
		head.writeUInt32BE(bytes.length, record + 12);
		parts.push(bytes, Buffer.alloc(padded(bytes.length) - bytes.length));
		offset += padded(bytes.length);
	});
	return Buffer.concat(parts);
}

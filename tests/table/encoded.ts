/** Text as the bytes of an old encoding: the platform only reads them, so the table is turned round. */
import type { Encoding } from '$lib/table/encoding';

const tables = new Map<Encoding, Map<string, number>>();

function tableOf(encoding: Encoding): Map<string, number> {
	const known = tables.get(encoding);
	if (known) return known;
	const made = new Map<string, number>();
	for (let byte = 0; byte < 256; byte += 1)
		made.set(new TextDecoder(encoding).decode(new Uint8Array([byte])), byte);
	tables.set(encoding, made);
	return made;
}

function wide(text: string, big: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
	return new Uint8Array(view.buffer);
}

/** @throws Error for a character that the encoding lacks */
export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding.startsWith('utf-16')) return new Uint8Array(wide(text, encoding === 'utf-16be'));
	const table = tableOf(encoding);
	return Uint8Array.from(text, (letter) => {
		const byte = table.get(letter);
		if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
		return byte;
	});
}

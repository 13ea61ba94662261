/** Keys of a table in a one-byte encoding → how many of them would be countries in each of the others. */
import type { Placer } from '$lib/publishers/place';
import type { Encoding } from '$lib/table/encoding';

const tried: readonly Encoding[] = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'];
const tables = new Map<Encoding, ReadonlyMap<string, number>>();

/** Letters of an encoding → their bytes: the platform decodes only, so the table is turned round. */
function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
	const known = tables.get(encoding);
	if (known) return known;
	const decoder = new TextDecoder(encoding);
	const made = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte])
	);
	tables.set(encoding, made);
	return made;
}

/** @param keys different keys as they were read; at most 400 are looked at */
export function namesByEncoding(
	keys: Iterable<string>,
	read: Encoding,
	place: Placer
): Record<string, number> {
	const counts: Record<string, number> = {};
	if (!tried.includes(read)) return counts;
	const bytes = bytesOf(read);
	const raw = [...keys].slice(0, 400).map((key) => Uint8Array.from(key, (letter) => bytes.get(letter) ?? 63));
	for (const encoding of tried) {
		const decoder = new TextDecoder(encoding);
		counts[encoding] = raw.filter((key) => {
			const { kind } = place(decoder.decode(key), 'name');
			return kind === 'country' || kind === 'elsewhere';
		}).length;
	}
	return counts;
}

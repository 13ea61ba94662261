/** Bytes of a text file → its text and the encoding it was read in. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

/** The encoding that a byte order mark announces, if there is one. */
function announced(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	return undefined;
}

/** UTF-16 without a mark: Latin text and digits leave every second byte zero. */
function zeroBytes(bytes: Uint8Array): Encoding | undefined {
	const seen = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	seen.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const most = seen.length * 0.2;
	if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
	return (zeros[0] ?? 0) > most && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/**
 * Russian words are runs of high bytes in windows-1251; Western European words have single ones in
 * windows-1252. More than half of the high bytes in runs of three or longer: Cyrillic.
 */
function oneByte(bytes: Uint8Array): Encoding {
	let high = 0;
	let inRuns = 0;
	let run = 0;
	for (const byte of bytes) {
		if (byte >= 0xc0) {
			high += 1;
			run += 1;
			if (run === 3) inRuns += 3;
			else if (run > 3) inRuns += 1;
		} else run = 0;
	}
	return inRuns * 2 > high ? 'windows-1251' : 'windows-1252';
}

/**
 * Text of a file: UTF-8 or UTF-16 with or without a byte order mark, otherwise Windows Cyrillic or Western
 * by the look of the bytes. The mark is not part of the text. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
	const known = announced(bytes) ?? zeroBytes(bytes);
	if (known) return { text: new TextDecoder(known).decode(bytes), encoding: known };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		const encoding = oneByte(bytes);
		return { text: new TextDecoder(encoding).decode(bytes), encoding };
	}
}

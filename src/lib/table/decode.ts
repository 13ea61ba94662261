/** Bytes of a text file → its text and the encoding it was read in. */
import { guessEncoding, type Encoding } from './encoding';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * Text of a file: UTF-8 or UTF-16 with or without a byte order mark, otherwise a one-byte encoding by the look of
 * its words. The mark is not part of the text. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
	const { encoding } = guessEncoding(bytes);
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

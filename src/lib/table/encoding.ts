/** Bytes of a text file → the encoding they are in, with what speaks for it. */

export type Encoding =
	'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r' | 'ibm866' | 'windows-1252';

export const encodings: readonly Encoding[] = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1251',
	'koi8-r',
	'ibm866',
	'windows-1252'
];

export interface EncodingGuess {
	readonly encoding: Encoding;
	/** a byte order mark; zero bytes; valid UTF-8; nothing but ASCII; words that read as a language; the reader's word */
	readonly why: 'mark' | 'zeros' | 'valid' | 'ascii' | 'letters' | 'chosen';
	/** how well the words read in each one-byte encoding, where letters decided; the highest was taken */
	readonly scores?: Readonly<Partial<Record<Encoding, number>>>;
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

/** Per cent of each letter in Russian text, from the most frequent on: wrong readings are made of rare ones. */
const share = new Map(
	[
		...Object.entries({
			о: 11,
			е: 8.5,
			а: 8,
			и: 7.4,
			н: 6.7,
			т: 6.3,
			с: 5.5,
			р: 4.7,
			в: 4.5,
			л: 4.4,
			к: 3.5
		}),
		...Object.entries({ м: 3.2, д: 3, п: 2.8, у: 2.6, я: 2, ы: 1.9, ь: 1.7, г: 1.7, з: 1.6, б: 1.6, ч: 1.4 }),
		...Object.entries({
			й: 1.2,
			х: 1,
			ж: 0.9,
			ш: 0.7,
			ю: 0.6,
			ц: 0.5,
			щ: 0.4,
			э: 0.3,
			ф: 0.3,
			ъ: 0.1,
			ё: 0.1
		})
	].map(([letter, value]) => [letter, value] as const)
);

const natural = /^(\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;

/** How well one word reads: Cyrillic by its letters, Latin by how few of its letters carry an accent. */
function wordScore(word: string): number {
	const cyrillic = [...word].filter((letter) => /[\u0400-\u04ff]/.test(letter)).length;
	if (cyrillic === 0) {
		const accented = word.replace(/[a-z]/gi, '').length;
		return accented * 3 <= word.length ? accented * 6 : -accented * 3;
	}
	if (cyrillic < word.length || !natural.test(word)) return -3 * word.length;
	return [...word.toLowerCase()].reduce((sum, letter) => sum + (share.get(letter) ?? -2), 0) - cyrillic * 2;
}

const oneByte = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;

function byLetters(bytes: Uint8Array): EncodingGuess {
	const scores: Partial<Record<Encoding, number>> = {};
	for (const encoding of oneByte) {
		const words = new TextDecoder(encoding).decode(bytes).match(/[^\s\p{Zs}\p{P}\d<>=+^`~$|]+/gu) ?? [];
		const foreign = words.filter((word) => /[^\x20-\x7e]/.test(word));
		scores[encoding] = Math.round(foreign.reduce((sum, word) => sum + wordScore(word), 0));
	}
	const encoding = oneByte.reduce((best, one) => ((scores[one] ?? 0) > (scores[best] ?? 0) ? one : best));
	return { encoding, why: 'letters', scores };
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/**
 * The most likely encoding of a file's first bytes: by its mark, by zero bytes, by being valid UTF-8, else by which
 * one-byte reading has words of common letters in natural case. A character cut at the end does no harm. Never throws.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
	const marked = announced(bytes);
	if (marked) return { encoding: marked, why: 'mark' };
	const wide = zeroBytes(bytes);
	if (wide) return { encoding: wide, why: 'zeros' };
	if (isAscii(bytes)) return { encoding: 'utf-8', why: 'ascii' };
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return { encoding: 'utf-8', why: 'valid' };
	} catch {
		return byLetters(bytes.subarray(0, 200_000));
	}
}

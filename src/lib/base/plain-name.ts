/** A country's name as anybody may write it → one plain form, in which spellings meet. */

/** Whole words only, in any alphabet. */
const words = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'gu');
const small = words('the|of|and|и');
const saint = /(?<![\p{L}\p{N}])st(?:\.\s*|\s+)/gu;
/** The space between single letters: U.S.A. is USA. */
const initials = /(?<=(?<![\p{L}\p{N}])\p{L}) (?=\p{L}(?![\p{L}\p{N}]))/gu;
const republic = words('rep');
const democratic = words('dem');

/** A name without case, accents, punctuation and small words, so that spellings meet. */
export function plainName(name: string): string {
	const bare = name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
	return (
		bare
			.replaceAll('ё', 'е')
			.replaceAll('&', ' and ')
			.replace(saint, 'saint ')
			// Among letters Unicode counts the apostrophes of O‘zbekiston, whichever was typed.
			.replace(/[^\p{L}\p{N}]+|\p{Lm}+/gu, ' ')
			.replace(initials, '')
			.replace(republic, 'republic')
			.replace(democratic, 'democratic')
			.replace(small, ' ')
			.replace(/\s+/gu, ' ')
			.trim()
	);
}

/** A name as typed and the names there are → how far apart their spellings are, and the name without words for a state. */

const stateWords =
	/(?<![\p{L}\p{N}])(?:республика|республикасы|исламская|арабская|народная|федеративная|федерация|королевство|republic|islamic|arab|federal|kingdom|state)(?![\p{L}\p{N}])/gu;

/** "republic kazakhstan" → "kazakhstan"; '' where nothing else is said. Takes a plain name. */
export const withoutState = (plain: string): string =>
	plain.replace(stateWords, ' ').replace(/\s+/gu, ' ').trim();

/** Mistakes that are forgiven in a text of so many letters: short names differ by one letter themselves. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2);

/** Letters put in, left out or taken for another (Levenshtein 1966); more than `most` comes back as `most` + 1. */
export function mistakes(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const now = [row];
		for (let at = 1; at <= b.length; at++)
			now.push(
				Math.min(
					(before[at] as number) + 1,
					(now[at - 1] as number) + 1,
					(before[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1)
				)
			);
		if (Math.min(...now) > most) return most + 1;
		before = now;
	}
	return Math.min(before[b.length] as number, most + 1);
}

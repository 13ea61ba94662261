/** Who is drawn in which colour: subjects in, names of CSS custom properties out. No colour value stands here. */
import type { Role } from './chart-subject';

export interface Colour {
	/** for strokes and fills */
	readonly line: string;
	/** a darker shade of the same hue, for words */
	readonly text: string;
	/** whether it tells this subject apart from the grey rest */
	readonly own: boolean;
}

/** Countries of Central Asia keep one colour everywhere; each of them occupies a place of the sequence. */
const fixed: readonly string[] = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
/** More colours than these cannot be told apart with every kind of sight. */
export const mostColours = 8;

const ink: Colour = { line: 'var(--ink)', text: 'var(--ink)', own: true };
const grey: Colour = { line: 'var(--context)', text: 'var(--ink-2)', own: false };
const country = (key: string): Colour => ({
	line: `var(--country-${key})`,
	text: `var(--country-${key}-text)`,
	own: true
});
const series = (place: number): Colour => ({
	line: `var(--series-${place})`,
	text: `var(--series-${place}-text)`,
	own: true
});

/**
 * A colour for every subject. Countries outside Central Asia take the free places of the sequence in their order
 * in the region; the ninth and later are grey. Region and second measure are ink, context is grey.
 */
export function coloursOf(
	subjects: readonly { readonly key: string; readonly role: Role }[]
): ReadonlyMap<string, Colour> {
	const members = subjects.filter(({ role }) => role === 'country').map(({ key }) => key);
	const taken = new Set(members.map((key) => fixed.indexOf(key) + 1));
	const free = Array.from({ length: mostColours }, (_, index) => index + 1).filter(
		(place) => !taken.has(place)
	);
	const result = new Map<string, Colour>();
	for (const { key, role } of subjects) {
		if (result.has(key)) continue;
		if (role !== 'country') result.set(key, role === 'context' ? grey : ink);
		else if (fixed.includes(key)) result.set(key, country(key));
		else {
			const place = free.shift();
			result.set(key, place === undefined ? grey : series(place));
		}
	}
	return result;
}

/** Plain data in, the same out with every text fit for an XML file: a reader's own labels may hold any sign. */
import { storable } from '$lib/export/svg-page';

function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return storable(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (value instanceof Map) return new Map([...value].map(([key, inner]) => [cleaned(key), cleaned(inner)]));
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}

/** @param data texts, numbers, lists, maps and plain objects; anything else is handed through */
export const storableSlide = <Slide>(data: Slide): Slide => cleaned(data) as Slide;

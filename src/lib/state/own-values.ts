/** A reader's own indicator and a country → its values there, by year. */
import type { OwnIndicator } from '$lib/intake/own-indicator';

export interface OwnValue {
	readonly year: number;
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
}

/** Rising by year; empty where the file has nothing for the country. */
export function ownValues({ csv }: OwnIndicator, iso3: string): readonly OwnValue[] {
	const found = csv.split('\n').flatMap((line): OwnValue[] => {
		if (!line.startsWith(`${iso3},`)) return [];
		const [, year, value, low, high] = line.split(',');
		const [from, to] = [low, high].map((cell) => (cell ? Number(cell) : Number.NaN)) as [number, number];
		const ends = Number.isFinite(from) && Number.isFinite(to) ? { low: from, high: to } : {};
		const shown = Number(value);
		return value && Number.isFinite(shown) ? [{ year: Number(year), value: shown, ...ends }] : [];
	});
	return found.sort((a, b) => a.year - b.year);
}

/** Accepted values → what looks wrong in them: odd values, scales that do not fit the unit, gaps. Nothing is changed. */
import type { Iso3 } from '$lib/base/ids';
import type { Mapping } from './mapping';
import type { Checks, Observations, Oddity } from './outcome';

/** Observations with the place of each in the table. */
export type Placed = Observations & { readonly row: Uint32Array; readonly at: Uint32Array };

const mostOdd = 12;
const mostSpikes = 4;
/** A value that many times its country's usual one is worth a look. */
const spike = 25;

/** Places of each country's values, by year. */
function byCountry({ countries, country, year }: Placed): ReadonlyMap<Iso3, readonly number[]> {
	const lists: number[][] = countries.map(() => []);
	country.forEach((code, place) => lists[code]?.push(place));
	for (const list of lists) list.sort((a, b) => (year[a] ?? 0) - (year[b] ?? 0));
	return new Map(countries.map((iso3, code) => [iso3, lists[code] ?? []]));
}

function middle(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function oddOf(
	value: number,
	others: number,
	mapping: Mapping,
	negatives: number
): Oddity['why'] | undefined {
	if (mapping.unitKind === 'percent' && value > 100) return 'over-hundred';
	if (mapping.unitKind === 'count' && value < 0) return 'below-zero';
	// One lone minus among thousands of values is a slip of the pen as often as a fact.
	if (value < 0 && negatives === 1) return 'below-zero';
	return others > 0 && Math.abs(value) > others * spike ? 'spike' : undefined;
}

function oddities(
	seen: Placed,
	lists: ReadonlyMap<Iso3, readonly number[]>,
	mapping: Mapping
): readonly Oddity[] {
	const found: Oddity[] = [];
	const negatives = seen.value.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
	for (const [iso3, places] of lists) {
		const usual = places.length >= 8 ? middle(places.map((place) => Math.abs(seen.value[place] ?? 0))) : 0;
		for (const place of places) {
			const value = seen.value[place] ?? NaN;
			const why = oddOf(value, usual, mapping, negatives);
			if (!why) continue;
			found.push({
				key: `${seen.row[place]}:${seen.at[place]}`,
				line: seen.line[place] ?? 0,
				iso3,
				year: seen.year[place] ?? 0,
				value,
				why,
				out: false
			});
		}
	}
	// Where a tenth of all values is odd, the rule is wrong and not the values.
	if (found.length * 10 > seen.value.length) return [];
	const weight: Record<Oddity['why'], number> = { 'over-hundred': 2, 'below-zero': 1, spike: 0 };
	const sorted = found.sort((a, b) => weight[b.why] - weight[a.why] || b.value - a.value);
	const spikes = sorted.filter(({ why }) => why === 'spike').slice(0, mostSpikes);
	return [...sorted.filter(({ why }) => why !== 'spike'), ...spikes].slice(0, mostOdd);
}

/** Whether shares are called per cent, or some countries are written a hundred times smaller than others. */
function unitOf(
	seen: Placed,
	lists: ReadonlyMap<Iso3, readonly number[]>,
	mapping: Mapping
): Pick<Checks, 'unit' | 'mixed'> {
	if (mapping.unitKind !== 'percent' || seen.value.length < 10) return { unit: 'fine', mixed: [] };
	const highest = new Map(
		[...lists].map(([iso3, places]) => [
			iso3,
			Math.max(...places.map((place) => Math.abs(seen.value[place] ?? 0)))
		])
	);
	const top = Math.max(...highest.values());
	if (top <= 1 && top > 0) return { unit: 'looks-like-share', mixed: [] };
	const usual = middle([...highest.values()]);
	const small = [...highest]
		.filter(([, value]) => value > 0 && value <= 1 && usual >= 30)
		.map(([iso3]) => iso3);
	return small.length && small.length * 3 < highest.size
		? { unit: 'mixed', mixed: small }
		: { unit: 'fine', mixed: [] };
}

/** Looks over the accepted values. */
export function checkValues(seen: Placed, mapping: Mapping): Checks {
	const lists = byCountry(seen);
	let gaps = 0;
	const years = new Set(seen.year);
	for (const places of lists.values()) {
		const own = new Set(places.map((place) => seen.year[place] ?? 0));
		const [first, last] = [seen.year[places[0] ?? 0] ?? 0, seen.year[places.at(-1) ?? 0] ?? 0];
		if (places.length) gaps += last - first + 1 - own.size;
	}
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const emptyYears: number[] = [];
	for (let year = first; year <= last; year += 1) if (!years.has(year)) emptyYears.push(year);
	return { oddities: oddities(seen, lists, mapping), ...unitOf(seen, lists, mapping), gaps, emptyYears };
}

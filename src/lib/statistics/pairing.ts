/** A table of how well each x goes with each y in, how surely own pairs go together better than foreign ones, out. */
import { generator, shuffled } from './generator';

/** Up to so many members all permutations are tried, beyond it a seeded sample. */
const ALL_UP_TO = 6;
const SAMPLE = 1999;

function permutations(count: number): number[][] {
	if (count === 0) return [[]];
	return permutations(count - 1).flatMap((shorter) =>
		Array.from({ length: count }, (_, place) => [
			...shorter.slice(0, place),
			count - 1,
			...shorter.slice(place)
		])
	);
}

function madePairings(count: number): readonly (readonly number[])[] {
	if (count <= ALL_UP_TO) return permutations(count);
	const random = generator(1, count);
	const own = Array.from({ length: count }, (_, i) => i);
	return [own, ...Array.from({ length: SAMPLE }, () => shuffled(own, random))];
}

/** The same for every test of so many members; the last few numbers of members are kept. */
const kept = new Map<number, readonly (readonly number[])[]>();
const ROOM = 6;

function pairings(count: number): readonly (readonly number[])[] {
	const found = kept.get(count) ?? madePairings(count);
	kept.delete(count);
	kept.set(count, found);
	if (kept.size > ROOM) kept.delete(kept.keys().next().value as number);
	return found;
}

/**
 * Two-sided p value of the mean of the table's diagonal among the means over permuted pairings, centred on the mean
 * of all cells. What all x share with all y is in foreign pairs too and so cannot make a finding. Cells without a
 * value (undefined) count as the mean. All permutations up to 6 members, else 1,999 seeded ones and the own pairing.
 */
export function pairingTest(table: readonly (readonly (number | undefined)[])[]): number {
	const known = table.flat().filter((cell) => cell !== undefined);
	const mean = known.reduce((sum, cell) => sum + cell, 0) / known.length;
	const centred = table.map((row) => row.map((cell) => (cell === undefined ? 0 : cell - mean)));
	const size = (order: readonly number[]) =>
		Math.abs(order.reduce((sum, column, row) => sum + ((centred[row] as number[])[column] as number), 0));
	const all = pairings(table.length);
	const own = size(table.map((_, i) => i));
	// One part in 10⁹ is rounding, not a difference.
	const asFar = all.filter((order) => size(order) >= own - 1e-9).length;
	return asFar / all.length;
}

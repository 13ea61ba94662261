/** How far each country moved in, how one of them compares with the others out. */

/** From this share of countries moving the same way on, a movement is the world's and says nothing of one region. */
export const WORLD_WIDE = 0.7;

export interface RankAmong {
	/** how many moved the same way, this one among them */
	readonly same: number;
	/** how many are compared, this one and those that did not move among them */
	readonly of: number;
	/** place by size among those that moved the same way, 1 for the farthest; equal moves share the better place */
	readonly place: number;
	/** 70 % or more moved the same way */
	readonly worldWide: boolean;
}

/**
 * Compares the move at `own` (a place in the list) with all moves: slopes or differences over the same years, in one
 * unit. Undefined where it did not move. Other countries are no placebo: the rank describes.
 */
export function rankAmong(moves: readonly number[], own: number): RankAmong | undefined {
	const move = moves[own] ?? 0;
	if (move === 0) return undefined;
	const sameWay = moves.filter((one) => Math.sign(one) === Math.sign(move));
	return {
		same: sameWay.length,
		of: moves.length,
		place: 1 + sameWay.filter((one) => Math.abs(one) > Math.abs(move)).length,
		worldWide: sameWay.length >= WORLD_WIDE * moves.length
	};
}

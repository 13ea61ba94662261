/** Pieces with their numbers in, the curve of all reasonable ways to reckon them out. */
import type { Basis } from '$lib/argument/basis';
import type { Side } from '$lib/argument/evidence';
import type { Region } from '$lib/indicators/region';
import { curveOf, sizeOf, tried, type Curve, type Space } from './curve';
import { spaceOfAssociations } from './space-of-associations';
import { spaceOfChanges } from './space-of-changes';
import { spaceOfCounts, spaceOfLevels } from './space-of-levels';

export interface Specifiable {
	readonly basis: Basis;
	readonly side: Side;
	readonly variants: readonly Basis[];
}

/** @param regions presets to leave out of the world, one at a time */
export function spaceOf({ basis, side, variants }: Specifiable, regions: readonly Region[]): Space {
	const { kind } = basis.piece.expect;
	if (kind === 'level') return spaceOfLevels(basis, side);
	if (kind === 'count') return spaceOfCounts(basis, side);
	if (kind === 'association') return spaceOfAssociations(basis, side, regions);
	return spaceOfChanges(basis, side, variants);
}

export interface Progress {
	readonly done: number;
	readonly of: number;
}

/**
 * Tries everything, step by step: each step says how far it is, the last returns the curve. Pieces of a claim are one
 * curve. Undefined where nothing can be reckoned. It describes how much hangs on choices; it is no test.
 */
export function* specify(
	pieces: readonly Specifiable[],
	regions: readonly Region[]
): Generator<Progress, Curve | undefined> {
	const spaces = pieces
		.filter(({ basis }) => basis.piece.expect.kind !== 'describe')
		.map((one) => spaceOf(one, regions));
	const of = spaces.reduce((sum, space) => sum + sizeOf(space), 0);
	let before = 0;
	const all = [];
	for (const space of spaces) {
		const steps = tried(space);
		let step = steps.next();
		while (!step.done) {
			yield { done: before + step.value, of };
			step = steps.next();
		}
		all.push(step.value);
		before += sizeOf(space);
	}
	return curveOf(spaces, all);
}

/** The wall of verdicts: standings in, what stands in each tile and whether a filter lets it through, out. */
import { countedStandings, type Standing } from '$lib/argument/standing';
import type { CertaintyLevel } from '$lib/argument/certainty';
import { countedAs, verdictOrder } from './marked';

export type WallKind = 'all' | (typeof verdictOrder)[number] | 'leans';

export interface WallChoice {
	readonly kind: WallKind;
	/** tiles with less certainty fade; 1 lets those without a verdict through too */
	readonly least: CertaintyLevel;
}

/** Both axes of a claim that has them, else the one standing. */
export const tilesOf = (
	standing: Standing
): readonly (Standing & { readonly axis?: 'wider' | 'narrower' })[] =>
	standing.axes
		? (['wider', 'narrower'] as const).flatMap((axis) =>
				standing.axes ? [{ ...standing.axes[axis], axis }] : []
			)
		: [standing];

const isKind = (standing: Standing, kind: WallKind): boolean => {
	if (kind === 'all') return true;
	if (kind === 'leans') return standing.word === 'cannot-tell' && standing.lean !== 'none';
	return countedAs(standing) === kind;
};

/** Whether a tile stands out under the filter. */
export const isChosen = (standing: Standing, { kind, least }: WallChoice): boolean =>
	isKind(standing, kind) && (least === 1 || (standing.level ?? 0) >= least);

/** How many of the standings are of each kind; a claim on two axes counts twice. */
export function wallCounts(all: readonly Standing[]): Readonly<Record<WallKind, number>> {
	const counted = countedStandings(all);
	const kinds: readonly WallKind[] = ['all', ...verdictOrder, 'leans'];
	return Object.fromEntries(
		kinds.map((kind) => [kind, counted.filter((one) => isKind(one, kind)).length])
	) as Record<WallKind, number>;
}

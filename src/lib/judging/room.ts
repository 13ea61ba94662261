/** A series and its scale in, whether it had room to move the expected way, out. */
import type { Basis } from '$lib/argument/basis';
import type { Panel } from '$lib/indicators/panel';
import type { Observation } from '$lib/indicators/series';
import type { PieceVerdict } from '$lib/argument/verdict';
import { expectedSign } from './expected';

/** Scales with two ends; sums of money have none. */
const bounded = new Set(['score', 'index', 'percent']);

function farthest(panel: Panel, upwards: boolean): number {
	if (panel.ends) return panel.ends[upwards ? 1 : 0];
	let seen = upwards ? -Infinity : Infinity;
	for (const { observations } of panel.series.values())
		for (const { value } of observations) seen = upwards ? Math.max(seen, value) : Math.min(seen, value);
	return seen;
}

/** Lowest and highest value that any country ever had. */
export const endsOf = (panel: Panel): readonly [number, number] => [
	farthest(panel, false),
	farthest(panel, true)
];

/** The end of the scale; of an expert scale, whose ends are wider than anything ever coded, the farthest value of all. */
function endOf({ indicators, panels }: Basis, upwards: boolean): number | undefined {
	const [indicator, panel] = [indicators[0], panels[0]];
	if (!indicator || !panel || !bounded.has(indicator.scale)) return undefined;
	const stated = indicator.range[upwards ? 1 : 0];
	if (stated === null || indicator.scale === 'percent') return stated ?? undefined;
	return upwards ? Math.min(stated, farthest(panel, true)) : Math.max(stated, farthest(panel, false));
}

/** Both ends of the series within one smallest change of the end that the expectation points to. */
export function noRoom(basis: Basis, observations: readonly Observation[]): PieceVerdict['noRoom'] {
	const upwards = expectedSign(basis.piece.expect) > 0;
	if (basis.piece.indexYear !== undefined || basis.piece.expect.kind === 'spread') return undefined;
	const end = endOf(basis, upwards);
	const smallest = basis.indicators[0]?.smallestChange.value ?? 0;
	const [first, last] = [observations[0], observations[observations.length - 1]];
	if (end === undefined || !first || !last) return undefined;
	const stuck = [first, last].every(({ value }) => Math.abs(value - end) < smallest);
	return stuck ? (upwards ? 'ceiling' : 'floor') : undefined;
}

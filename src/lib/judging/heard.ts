/** One piece's verdict as a voice on a claim, in the terms that several voices are combined in. */
import type { Side } from '$lib/argument/evidence';
import type { Serving } from '$lib/argument/walk';
import {
	leanFor,
	wordFor,
	type PieceVerdict,
	type RegionVerdict,
	type Silence,
	type Voice
} from '$lib/argument/verdict';
import type { Voice as Heard } from '$lib/statistics/combine';
import { VERDICT } from '$lib/statistics/judge';
import { expectedSign } from './expected';

/** These say that nothing could be judged; all other silences are the silence of a judged series. */
const unjudged: ReadonlySet<Silence> = new Set([
	'no-data',
	'described',
	'too-short',
	'year-unknown',
	'few-countries',
	'no-design'
]);

export const isJudged = ({ why }: Pick<PieceVerdict, 'why'>): boolean =>
	why === undefined || !unjudged.has(why);

const isVerdict = ({ word }: Pick<PieceVerdict, 'word'>) => word === 'supports' || word === 'contradicts';

/** Direction and p value towards the claim; a move too small to speak of has no direction. */
export function heard(verdict: PieceVerdict, side: Side): Heard {
	const { direction, p, why } = verdict;
	if (isVerdict(verdict)) {
		const towards = direction * expectedSign(verdict.expect) * (side === 'for' ? 1 : -1);
		return { direction: towards as 1 | -1, p: Math.min(VERDICT, p ?? VERDICT) };
	}
	if (p === undefined || p <= VERDICT || why === 'too-small' || direction === 0)
		return { direction: 0, p: 1 };
	const towards = direction * expectedSign(verdict.expect) * (side === 'for' ? 1 : -1);
	return { direction: towards as 1 | -1, p };
}

/** The voice as readers see it: the word and lean of the claim. */
export function voiceOf(
	{ evidence, service }: Serving,
	verdict: PieceVerdict | RegionVerdict | undefined
): Voice {
	const { side, role, axis } = service;
	const p = verdict && 'p' in verdict ? verdict.p : undefined;
	return {
		evidence: evidence.id,
		side,
		role,
		...(axis && { axis }),
		word: verdict ? wordFor(verdict.word, side) : 'no-data',
		lean: verdict ? leanFor(verdict.lean, side) : 'none',
		...(p !== undefined && { p }),
		...(verdict?.certainty && { certainty: verdict.certainty })
	};
}

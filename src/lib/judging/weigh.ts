/** The facts of a judgement in, its certainty with every step that counted and every one that did not, out. */
import type { Certainty, CertaintyChange, CertaintyCode, CertaintyLevel } from '$lib/argument/certainty';
import type { PieceVerdict } from '$lib/argument/verdict';
import { significant } from '$lib/base/significant';
import type { Judgement } from './judgement';

const starts = { measured: 4, expert: 3, association: 2 } as const;

type Rule = readonly [code: CertaintyCode, change: CertaintyChange, counted: boolean];

function rulesFor(judgement: Judgement, limit: number): readonly Rule[] {
	// A level whose source gives no interval has no p value: the steps that ask for one do not count there.
	const { facts, n, missing, effect, sourceInterval, p = 0 } = judgement;
	const paired = effect?.kind === 'correlation';
	const silentWindow = facts.windows.some((word) => word === 'cannot-tell' || word === 'no-data');
	const other = judgement.word === 'supports' ? 'contradicts' : 'supports';
	return [
		['indirect', -1, facts.indirect],
		['few-years', -1, !paired && (n < 15 || missing > (n + missing) * 0.2)],
		['near-the-limit', -1, p > 0.01],
		['not-if-persistent', -1, facts.persistent === false],
		['window-silent', -1, silentWindow],
		['many-tests', -1, p > limit],
		['source-interval', -1, facts.noInterval || sourceInterval === 'inside'],
		['large', 1, facts.large],
		['few-on-a-side', { atMost: 2 }, (facts.fewestOnASide ?? 5) < 5],
		['not-observed', { atMost: 3 }, facts.modelled],
		['window-opposite', { atMost: 1 }, facts.windows.includes(other)]
	];
}

const held = (level: number): CertaintyLevel => Math.max(1, Math.min(4, level)) as CertaintyLevel;

/** Where a level stands after one more step; the sum may pass 1 on its way, a rise counts only from 2 or less. */
function after(level: number, change: CertaintyChange): number {
	if (typeof change === 'object') return Math.min(level, change.atMost);
	return change === 1 ? Math.max(1, level) + 1 : level + change;
}

/** Adds a step to a certainty. */
export function withStep(
	certainty: Certainty,
	code: CertaintyCode,
	change: CertaintyChange,
	met: boolean
): Certainty {
	const counted = met && !(change === 1 && certainty.level > 2);
	return {
		...certainty,
		level: counted ? held(after(certainty.level, change)) : certainty.level,
		steps: [...certainty.steps, { code, change, counted }]
	};
}

/**
 * @param limit the largest p value that survives Benjamini–Hochberg in this edition
 */
export function certaintyOf(judgement: Judgement, limit: number): Certainty {
	const reason = judgement.facts.start;
	let level: number = starts[reason];
	const steps = rulesFor(judgement, limit).map(([code, change, met]) => {
		const counted = met && !(change === 1 && level > 2);
		if (counted) level = after(level, change);
		return { code, change, counted };
	});
	return { level: held(level), start: { reason, level: starts[reason] }, steps };
}

const DIGITS = 6;
const short = (value: number) => significant(value, DIGITS);

/** Six significant digits: a verdict is the same number in a file, on a page and in a worker. */
function rounded<Found extends Omit<PieceVerdict, 'certainty'>>(found: Found): Found {
	const { effect, p, usual, detectable } = found;
	return {
		...found,
		...(effect && {
			effect: {
				...effect,
				value: short(effect.value),
				...(effect.low !== undefined && { low: short(effect.low) }),
				...(effect.high !== undefined && { high: short(effect.high) })
			}
		}),
		...(p !== undefined && { p: short(p) }),
		...(usual !== undefined && { usual: short(usual) }),
		...(detectable && { detectable: { needed: short(detectable.needed), moved: short(detectable.moved) } })
	};
}

/** The verdict as it is shown: with its certainty if it is one, without the facts behind it. */
export function weighed(judgement: Judgement, limit: number): PieceVerdict {
	const { facts, ...verdict } = rounded(judgement);
	void facts;
	const isVerdict = judgement.word === 'supports' || judgement.word === 'contradicts';
	return isVerdict && !judgement.ownChoice
		? { ...verdict, certainty: certaintyOf(judgement, limit) }
		: verdict;
}

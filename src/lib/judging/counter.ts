/** A claim and everything judged in; what speaks against the claim, strongest first, out. Never nothing without a gap. */
import type { Claim } from '$lib/argument/claim';
import type { Subject } from '$lib/argument/finding';
import type { Counter, PieceVerdict, RegionVerdict } from '$lib/argument/verdict';
import { foundationOf, gapsOf, servingsOf, type Serving } from '$lib/argument/walk';
import type { GapId } from '$lib/base/ids';
import { overRegion, type Docket } from './docket';
import { voiceOf } from './heard';

const order: readonly Counter['strength'][] = [
	'contradicts',
	'mixed',
	'leans',
	'silent',
	'no-data',
	'turned'
];

function strengthOf(
	{ word, lean }: Pick<Counter, 'word' | 'lean'>,
	meantAgainst: boolean
): Counter['strength'] | undefined {
	if (word === 'contradicts' || word === 'contradicts-in-part') return 'contradicts';
	if (word === 'mixed') return 'mixed';
	if (lean === 'against') return 'leans';
	if (!meantAgainst) return undefined;
	if (word === 'cannot-tell') return 'silent';
	return word === 'no-data' ? 'no-data' : 'turned';
}

/** What a piece says for a country, or over the region. */
export function verdictFor(
	docket: Docket,
	serving: Serving,
	subject: Subject
): PieceVerdict | RegionVerdict | undefined {
	const { evidence } = serving;
	if (subject === 'region') return overRegion(docket, serving);
	return docket.verdict(evidence.id, evidence.unit === 'country' ? subject : evidence.unit);
}

interface Ranked extends Counter {
	readonly level: number;
}

function ranked(docket: Docket, serving: Serving, subject: Subject): Ranked[] {
	const verdict = verdictFor(docket, serving, subject);
	const isDescribed = serving.evidence.expect.kind === 'describe';
	if (isDescribed && serving.service.side === 'for') return [];
	const { word, lean, p, certainty } = voiceOf(serving, verdict);
	const shown = isDescribed ? ('cannot-tell' as const) : word;
	const strength = strengthOf({ word: shown, lean }, serving.service.side === 'against');
	if (!strength) return [];
	const level = certainty?.level ?? 0;
	return [
		{ evidence: serving.evidence.id, strength, word: shown, lean, ...(p !== undefined && { p }), level }
	];
}

/**
 * Pieces that contradict the claim, then those at odds with themselves, then leans; then whatever was meant to speak
 * against it, even where it cannot tell. Within a strength by certainty, then by p value, then in page order. A claim
 * that rests on others has their counter-evidence.
 */
export function countersOf(docket: Docket, claim: Claim, subject: Subject): readonly Counter[] {
	const servings = foundationOf(docket.argument, claim.id).flatMap(({ id }) =>
		servingsOf(docket.argument, id)
	);
	const all = servings.flatMap((serving) => ranked(docket, serving, subject));
	const once = all.filter(
		(one, place) => all.findIndex(({ evidence }) => evidence === one.evidence) === place
	);
	return once
		.sort(
			(a, b) =>
				order.indexOf(a.strength) - order.indexOf(b.strength) || b.level - a.level || (a.p ?? 1) - (b.p ?? 1)
		)
		.map(({ level, ...counter }) => {
			void level;
			return counter;
		});
}

/** What is not known and could speak against the claim. */
export const counterGapsOf = ({ argument }: Docket, claim: Claim): readonly GapId[] =>
	foundationOf(argument, claim.id).flatMap(({ id }) => gapsOf(argument, id, 'against').map((gap) => gap.id));

/** A piece and everything judged in; the piece that stands against it the strongest, on the same claim, out. */
import type { Evidence, Service, Side } from '$lib/argument/evidence';
import type { VerdictWord } from '$lib/argument/verdict';
import { servingsOf, type Serving } from '$lib/argument/walk';
import type { EvidenceId } from '$lib/base/ids';
import type { Subject } from '$lib/argument/finding';
import { countersOf, verdictFor } from './counter';
import type { Docket } from './docket';
import { voiceOf } from './heard';

export interface Opposite {
	readonly evidence: EvidenceId;
	/** as what it serves the claim: a piece meant to support it may be what speaks against it */
	readonly side: Side;
}

/** The stronger it speaks for a claim, the earlier. */
const order: readonly VerdictWord[] = [
	'supports',
	'supports-in-part',
	'mixed',
	'cannot-tell',
	'no-data',
	'contradicts-in-part',
	'contradicts'
];

/** What speaks for the claim, strongest first: by word, then certainty, then p, then page order. */
function proOf(docket: Docket, claim: Service['claim'], subject: Subject): EvidenceId[] {
	const voices = servingsOf(docket.argument, claim, 'for').map((serving: Serving) =>
		voiceOf(serving, verdictFor(docket, serving, subject))
	);
	return voices
		.sort(
			(a, b) =>
				order.indexOf(a.word) - order.indexOf(b.word) ||
				(b.certainty?.level ?? 0) - (a.certainty?.level ?? 0) ||
				(a.p ?? 1) - (b.p ?? 1)
		)
		.map(({ evidence }) => evidence);
}

function against(docket: Docket, { claim, side }: Service, subject: Subject): readonly EvidenceId[] {
	if (side === 'against') return proOf(docket, claim, subject);
	const found = docket.argument.claims.get(claim);
	return found ? countersOf(docket, found, subject).map(({ evidence }) => evidence) : [];
}

/**
 * For a piece that supports a claim the first of its counter-evidence, for one that is meant to speak against it the
 * strongest support; of the first claim that it serves and that has any. Undefined where there is none but itself.
 */
export function oppositeOf(
	docket: Docket,
	{ id, serves }: Pick<Evidence, 'id' | 'serves'>,
	subject: Subject = 'region'
): Opposite | undefined {
	for (const service of serves) {
		const found = against(docket, service, subject).find((other) => other !== id);
		if (!found) continue;
		const serving = docket.argument.evidence.get(found)?.serves.find((one) => one.claim === service.claim);
		return { evidence: found, side: serving?.side ?? (service.side === 'for' ? 'against' : 'for') };
	}
	return undefined;
}

/** The whole argument as read from data/argument: claims, evidence and gaps, each in the order of the files. */
import type { ClaimId, EvidenceId, GapId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';
import type { Claim } from './claim';
import type { Evidence, Gap } from './evidence';

/** One entry of "how to read this". */
export interface ReadingNote {
	readonly title: Text;
	readonly text: Text;
}

/** Maps keep the order of the files: claims as the argument is told, evidence as it stands on a page. */
export interface Argument {
	readonly claims: ReadonlyMap<ClaimId, Claim>;
	readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
	readonly gaps: ReadonlyMap<GapId, Gap>;
	readonly reading: readonly ReadingNote[];
}

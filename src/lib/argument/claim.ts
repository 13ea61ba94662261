/** The claims of the argument: what is said, what kind of saying it is, and what it rests on. */
import type { ClaimId, EvidenceId, GapId } from '$lib/base/ids';
import type { Text } from '$lib/base/language';

export type ClaimKind = 'trend' | 'reason' | 'lesson' | 'conclusion' | 'recommendation' | 'lens';

export interface Claim {
	/** 'trend-4', 'reason-4.1', 'lesson-4', 'conclusion', 'recommendation-1', 'lens-resources' */
	readonly id: ClaimId;
	readonly kind: ClaimKind;
	/** trends: the word in the address ('resources') */
	readonly slug?: string;
	/** reasons and lenses: the trend they stand under */
	readonly parent?: ClaimId;
	/** lessons, recommendations: the claims they rest on */
	readonly restsOn: readonly ClaimId[];
	/** the claim as a sentence, and in a few words (at most 44 characters) */
	readonly title: Text;
	readonly short: Text;
	/** one or two paragraphs beside the heading */
	readonly lead: Text;
	/** pieces of evidence that serve it, in page order */
	readonly evidence: readonly EvidenceId[];
	readonly gaps: readonly GapId[];
}

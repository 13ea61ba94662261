/** A piece in, the pieces that ask the same question of another indicator out: same group, same kind of expectation. */
import type { Argument } from '$lib/argument/argument';
import type { Evidence } from '$lib/argument/evidence';

export const variantsOf = (piece: Evidence, evidence: Argument['evidence']): readonly Evidence[] =>
	[...evidence.values()].filter(
		(other) =>
			other.id !== piece.id &&
			other.group === piece.group &&
			other.unit === piece.unit &&
			other.expect.kind === piece.expect.kind
	);

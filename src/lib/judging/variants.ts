/** A piece in, the pieces that ask the same question of another indicator out. */
import type { Argument } from '$lib/argument/argument';
import type { Evidence } from '$lib/argument/evidence';

/**
 * Pieces of the same group with the same kind of expectation, and the piece itself asked of the indicators it names as
 * alternatives. An indicator stands once: two pieces on one indicator are one way to reckon, not two.
 */
export function variantsOf(piece: Evidence, evidence: Argument['evidence']): readonly Evidence[] {
	const alternatives = (piece.alternatives ?? []).map((id): Evidence => ({
		...piece,
		indicators: [id, ...piece.indicators.slice(1)]
	}));
	const ofGroup = [...evidence.values()].filter(
		(other) =>
			other.id !== piece.id &&
			other.group === piece.group &&
			other.unit === piece.unit &&
			other.expect.kind === piece.expect.kind
	);
	const seen = new Set<string>([piece.indicators.join()]);
	return [...alternatives, ...ofGroup].filter((other) => {
		const key = other.indicators.join();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

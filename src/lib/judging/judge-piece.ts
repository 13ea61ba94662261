/** A piece of evidence, its numbers and the world's in; what the rule finds for each subject, out. */
import type { Basis } from '$lib/argument/basis';
import type { PieceWord } from '$lib/argument/verdict';
import type { Iso3 } from '$lib/base/ids';
import { judgeAssociation } from './judge-association';
import { judgeChanges } from './judge-change';
import { judgeCounts } from './judge-count';
import { judgeLevels } from './judge-level';
import type { Court, Judgement } from './judgement';
import { drawnYears, observedOnly } from './observed-years';

function judge(basis: Basis, court: Court): readonly Judgement[] {
	const { kind } = basis.piece.expect;
	if (kind === 'describe') return [];
	if (kind === 'level') return judgeLevels(basis);
	if (kind === 'count') return judgeCounts(basis);
	return kind === 'association' ? judgeAssociation(basis) : judgeChanges(basis, court);
}

/** The same subjects under every other declared window; only who has a verdict is asked again. */
function inWindows(basis: Basis, found: readonly Judgement[], court: Court): readonly Judgement[] {
	const asked = found.filter(({ word }) => word === 'supports' || word === 'contradicts');
	if (asked.length === 0) return found;
	const { piece } = basis;
	const only = asked.map(({ subject }) => subject as Iso3);
	const narrowed = piece.unit === 'country' ? { ...piece, only } : piece;
	const windows = piece.windows.map((period) => {
		const judged = judge({ ...basis, piece: narrowed, period }, { ...court, detectable: false });
		return new Map(judged.map(({ subject, word }) => [subject, word]));
	});
	return found.map((one) => {
		if (!asked.includes(one)) return one;
		const words = windows.map((under): PieceWord => under.get(one.subject) ?? 'no-data');
		return { ...one, facts: { ...one.facts, windows: words } };
	});
}

/** Says how many years were left out because the publisher had drawn them; such a series is not all observed. */
function withDrawn(basis: Basis, observed: Basis, found: readonly Judgement[]): readonly Judgement[] {
	if (observed === basis || basis.piece.unit !== 'country') return found;
	return found.map((one) => {
		const drawn = drawnYears(basis, observed, one.subject as Iso3);
		return drawn > 0 ? { ...one, drawn, facts: { ...one.facts, modelled: true } } : one;
	});
}

/**
 * One judgement for each subject of the piece, in the region's order; none for what is only described. Under the
 * piece's own window the declared other windows are judged too; under a reader's window they are not.
 */
export function judgePiece(basis: Basis, court: Court): readonly Judgement[] {
	const observed = observedOnly(basis);
	const found = withDrawn(basis, observed, judge(observed, court));
	const own = basis.period[0] === basis.piece.period[0] && basis.period[1] === basis.piece.period[1];
	return own ? inWindows(observed, found, court) : found;
}

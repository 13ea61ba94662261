// What stands against a piece: the first of the ranked counter-evidence of its claim, never itself.
import { expect, it } from 'vitest';
import { asClaimId, asEvidenceId } from '$lib/base/ids';
import { countersOf } from '$lib/judging/counter';
import { oppositeOf } from '$lib/judging/opposite';
import { standingOfPiece } from '$lib/judging/piece-standing';
import { shipped, shippedDocket, shippedFigure } from '../../src/routes/shipped.server';

const { argument } = await shipped();
const docket = await shippedDocket();

it('is the strongest counter-evidence of the first claim that has any, and never the piece itself', () => {
	for (const piece of argument.evidence.values()) {
		const found = oppositeOf(docket, piece);
		expect(found?.evidence).not.toBe(piece.id);
		const [first] = piece.serves;
		if (first?.side !== 'for') continue;
		const ranked = countersOf(docket, argument.claims.get(first.claim)!, 'region').filter(
			({ evidence }) => evidence !== piece.id
		);
		if (ranked[0]) expect(found?.evidence).toBe(ranked[0].evidence);
	}
});

it('is another than the first in page order somewhere, so that the ranking matters', () => {
	const others = [...argument.evidence.values()].filter((piece) => {
		const [serves] = piece.serves;
		const inOrder = [...argument.evidence.values()].find((one) =>
			one.serves.some(({ claim, side }) => claim === serves?.claim && side !== serves.side)
		);
		const found = oppositeOf(docket, piece);
		return found && inOrder && found.evidence !== inOrder.id;
	});
	expect(others.length).toBeGreaterThan(5);
});

it('gives a piece meant to support the side on which it serves, so that its verdict is not turned', async () => {
	const turned = [...argument.evidence.values()].flatMap((piece) => {
		const found = oppositeOf(docket, piece);
		return piece.serves[0]?.side === 'for' && found?.side === 'for' ? [found] : [];
	});
	for (const { evidence, side } of turned) {
		const { verdicts } = await shippedFigure(asEvidenceId(evidence), 'en');
		const word = verdicts && standingOfPiece(verdicts, side)?.word;
		expect(word).not.toBe('supports');
	}
});

it('is the strongest support for a piece that is meant to speak against', () => {
	const piece = [...argument.evidence.values()].find(({ serves }) => serves[0]?.side === 'against');
	const found = oppositeOf(docket, piece!);
	const serving = argument.evidence
		.get(found!.evidence)!
		.serves.find(({ claim }) => claim === asClaimId(piece!.serves[0]!.claim));
	expect(serving?.side).toBe('for');
});

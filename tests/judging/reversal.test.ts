// Whoever expects the opposite reads the opposite: of every shipped piece, and of every claim for every region.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '$lib/argument/evidence';
import { opposite, oppositeLean, type PieceVerdict } from '$lib/argument/verdict';
import { asIndicatorId } from '$lib/base/ids';
import { indicatorOf } from '$lib/indicators/catalogue';
import type { Docket } from '$lib/judging/docket';
import { reversed } from '$lib/judging/expected';
import { judgeClaim } from '$lib/judging/judge-claim';
import { judgePiece } from '$lib/judging/judge-piece';
import { courtOfYears } from '$lib/judging/learnt-processes';
import { weighed } from '$lib/judging/weigh';
import { benches } from '$lib/statistics/bench';
import { shipped, shippedDocket } from '../../src/routes/shipped.server';

const { argument, library, shelf } = await shipped();
const [region] = shelf.regions;
if (!region) throw new Error('no region');
const population = await library.panel(asIndicatorId('population'));
const judgedPieces = [...argument.evidence.values()].filter(({ expect: { kind } }) => kind !== 'describe');

/** Nothing learnt: ρ = 0.95 stands in, for both alike. Every piece also as the turn that the argument never asks for. */
const court = courtOfYears(undefined, { benches: benches(64), detectable: false, ranked: false });

async function verdictsOf(piece: Evidence): Promise<readonly PieceVerdict[]> {
	const panels = await Promise.all(piece.indicators.map((id) => library.panel(id)));
	const indicators = piece.indicators.map((id) => indicatorOf(shelf.catalogue, id));
	const basis = { piece, indicators, panels, population, region: region!, period: piece.period };
	return judgePiece(basis, court).map((one) => weighed(one, 0.005));
}

/** What must not change: the numbers, and how sure they are. */
function numbersOf({ word, lean, expect: expected, why, noRoom, ...rest }: PieceVerdict) {
	void [word, lean, expected, why, noRoom];
	return rest;
}

describe('a piece', () => {
	const kinds = new Set(judgedPieces.map(({ expect: { kind } }) => kind));
	it('is of every kind that the argument knows', () =>
		expect([...kinds].sort()).toEqual(['association', 'count', 'fall', 'level', 'rise', 'spread', 'step']));

	const asTurns = judgedPieces
		.filter(({ unit, expect: { kind } }, at) => unit === 'country' && kind === 'rise' && at % 6 === 0)
		.map((piece): Evidence => ({
			...piece,
			windows: [],
			expect: { kind: 'turn', direction: 'rise', after: 2008 }
		}));

	it('that expects the opposite exchanges supports and contradicts, and nothing else', async () => {
		let verdicts = 0;
		for (const piece of [...judgedPieces, ...asTurns]) {
			const [found, turned] = await Promise.all([
				verdictsOf(piece),
				verdictsOf({ ...piece, expect: reversed(piece.expect) })
			]);
			found.forEach((one, at) => {
				const other = turned[at] as PieceVerdict;
				const what = `${piece.id} ${one.subject}`;
				expect(other.word, what).toBe(opposite[one.word]);
				expect(other.lean, what).toBe(oppositeLean[one.lean]);
				expect(numbersOf(other), what).toEqual(numbersOf(one));
				verdicts += Number(one.word === 'supports' || one.word === 'contradicts');
			});
		}
		expect(verdicts).toBeGreaterThan(30);
	}, 120_000);
});

/** The same numbers, judged for the opposite of everything. */
function turnedDocket(docket: Docket): Docket {
	const verdict: Docket['verdict'] = (evidence, subject) => {
		const found = docket.verdict(evidence, subject);
		return (
			found && {
				...found,
				word: opposite[found.word] as PieceVerdict['word'],
				lean: oppositeLean[found.lean],
				expect: reversed(found.expect)
			}
		);
	};
	return { ...docket, verdict };
}

describe.each(shelf.regions.slice(0, 12))('every claim in $id', (of) => {
	it('turns with its pieces, in the region and in each country', async () => {
		const docket = await shippedDocket(of);
		const turned = turnedDocket(docket);
		for (const claim of argument.claims.values())
			for (const subject of ['region', ...docket.members] as const) {
				const [one, other] = [judgeClaim(docket, claim.id, subject), judgeClaim(turned, claim.id, subject)];
				const what = `${claim.id} ${subject}`;
				expect(other.word, what).toBe(opposite[one.word]);
				expect(other.lean, what).toBe(oppositeLean[one.lean]);
				expect([other.for, other.against, other.of], what).toEqual([one.against, one.for, one.of]);
				expect(other.certainty, what).toEqual(one.certainty);
				expect(other.inPart, what).toEqual(one.inPart);
			}
	});
});

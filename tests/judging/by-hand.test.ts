// The verdicts' numbers against the same numbers worked out by other tools from the tables (by-hand.py says how).
import { describe, expect, it } from 'vitest';
import type { PieceVerdict } from '$lib/argument/verdict';
import { asEvidenceId, asIndicatorId, asIso3 } from '$lib/base/ids';
import { indicatorOf } from '$lib/indicators/catalogue';
import { judgePiece } from '$lib/judging/judge-piece';
import { courtOfYears } from '$lib/judging/learnt-processes';
import { weighed } from '$lib/judging/weigh';
import { benches } from '$lib/statistics/bench';
import { shipped, shippedVerdicts } from '../../src/routes/shipped.server';
import byHand from './by-hand.json';

interface Row {
	readonly evidence: string;
	readonly country: string;
	readonly n: number;
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly p?: number;
	readonly direction?: number;
	readonly keeps?: boolean;
	/** the year after which a turn is asked for; the argument itself expects none */
	readonly turn?: number;
}

const [{ pieces }, { shelf, library }] = await Promise.all([shippedVerdicts(), shipped()]);
const judged = ({ evidence, country }: Row) => [...pieces].find(([id]) => id === evidence)?.[1].get(country);

/** A shipped piece asked for a turn instead of what it expects; its size and direction hang on nothing learnt. */
async function turned({ evidence, country, turn = 0 }: Row): Promise<PieceVerdict | undefined> {
	const piece = shelf.evidence.get(asEvidenceId(evidence));
	const [region] = shelf.regions;
	if (!piece || !region) throw new Error(`no evidence ${evidence}`);
	const indicators = piece.indicators.map((id) => indicatorOf(shelf.catalogue, id));
	const panels = await Promise.all(piece.indicators.map((id) => library.panel(id)));
	const expected = { kind: 'turn', direction: 'rise', after: turn } as const;
	const basis = {
		piece: { ...piece, expect: expected, windows: [], only: [asIso3(country)] },
		indicators,
		panels,
		population: { indicator: asIndicatorId('population'), series: new Map() },
		region,
		period: piece.period
	};
	const court = courtOfYears(undefined, { benches: benches(), detectable: false, ranked: false });
	const [found] = judgePiece(basis, court);
	return found && weighed(found, 0);
}
const verdictOf = async (row: Row) => (row.turn === undefined ? judged(row) : turned(row));

/** Six significant digits are told. */
const digits = 4;
const close = (found: number | undefined, expected: number, what: string) =>
	expect(Math.abs((found ?? NaN) - expected), `${what}: ${found}, by hand ${expected}`).toBeLessThanOrEqual(
		10 ** -digits * Math.max(Math.abs(expected), 1e-6)
	);

function holds(row: Row, found: PieceVerdict): void {
	const what = `${row.evidence} ${row.country}`;
	const told = { ...found.effect, p: found.p };
	for (const name of ['value', 'low', 'high', 'p'] as const)
		if (row[name] !== undefined) close(told[name], row[name], `${what} ${name}`);
	if (row.direction !== undefined) expect(found.direction, what).toBe(row.direction);
	if (row.keeps !== undefined) expect(found.why !== 'unsteady', what).toBe(row.keeps);
}

const rows: readonly Row[] = byHand;

describe.each([...new Set(rows.map(({ evidence }) => evidence))])('%s', (evidence) => {
	it.each(rows.filter((row) => row.evidence === evidence))('in $country, $n years', async (row) => {
		const found = await verdictOf(row);
		if (!found) throw new Error('not judged');
		expect(found.n).toBe(row.n);
		if (found.why !== 'few-events' && found.why !== 'too-short') holds(row, found);
	});
});

it('holds five pieces or more of each kind that has so many', () => expect(rows.length).toBeGreaterThan(140));

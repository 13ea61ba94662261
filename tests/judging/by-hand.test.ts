// The verdicts' numbers against the same numbers worked out by other tools from the tables (by-hand.py says how).
import { describe, expect, it } from 'vitest';
import type { PieceVerdict } from '$lib/argument/verdict';
import { shippedVerdicts } from '../../src/routes/shipped.server';
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
}

const { pieces } = await shippedVerdicts();
const verdictOf = ({ evidence, country }: Row) =>
	[...pieces].find(([id]) => id === evidence)?.[1].get(country);

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
	it.each(rows.filter((row) => row.evidence === evidence))('in $country', (row) => {
		const found = verdictOf(row);
		if (!found) throw new Error('not judged');
		expect(found.n).toBe(row.n);
		if (found.why !== 'few-events' && found.why !== 'too-short') holds(row, found);
	});
});

it('holds five pieces or more of each kind that has so many', () => expect(rows.length).toBeGreaterThan(80));

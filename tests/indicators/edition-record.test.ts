// What a figure shows otherwise since an edition: longer, shorter, revised and new series, other verdicts, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionChange, isEditionName, type EditionRecord } from '$lib/indicators/edition-record';

const series = { firstYear: 1990, lastYear: 2022, hash: 'a' };
const record = (edition: string, more: Partial<EditionRecord> = {}): EditionRecord => ({
	edition,
	series: { internet: series, gini: series },
	verdicts: { 'internet-use': { region: 'cannot-tell', KAZ: 'supports' } },
	...more
});
const piece = { id: 'internet-use', indicators: ['internet'] };

describe('what changed since an edition', () => {
	it('is nothing between two alike', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				const { series: changed, verdicts } = editionChange(record(a), record(b), piece);
				expect([...changed, ...verdicts]).toEqual([]);
			})
		);
	});
	it.each([
		['longer', { ...series, lastYear: 2023, hash: 'b' }],
		['shorter', { ...series, lastYear: 2020, hash: 'b' }],
		['revised', { ...series, hash: 'b' }]
	] as const)('names a %s series, and only one that the figure shows', (kind, changed) => {
		const now = record('2', { series: { internet: changed, gini: { ...series, hash: 'z' } } });
		expect(editionChange(record('1'), now, piece).series).toEqual([
			{ indicator: 'internet', kind, then: 2022, now: changed.lastYear }
		]);
	});
	it('names a series that was not there', () => {
		const then = record('1', { series: {} });
		expect(editionChange(then, record('2'), piece).series).toEqual([
			{ indicator: 'internet', kind: 'new', now: 2022 }
		]);
	});
	it('names each verdict that is another one', () => {
		const now = record('2', { verdicts: { 'internet-use': { region: 'supports', KAZ: 'supports' } } });
		expect(editionChange(record('1'), now, piece).verdicts).toEqual([
			{ subject: 'region', then: 'cannot-tell', now: 'supports' }
		]);
	});
});

it('an edition’s name leads to no other file', () => {
	for (const name of ['0.1.0', '2026-11', 'v2']) expect(isEditionName(name)).toBe(true);
	for (const name of ['../shelf-en', 'a/b', '', '.hidden', 'x'.repeat(40), '%2e%2e'])
		expect(isEditionName(name)).toBe(false);
});

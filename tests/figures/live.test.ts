import { describe, expect, it } from 'vitest';
import { asEvidenceId, asIso3, type EvidenceId } from '$lib/base/ids';
import type { Figure } from '$lib/figures/figure';
import { LiveFigures } from '$lib/figures/live.svelte';
import { ownRegion, type View } from '$lib/state/view-query';
import type { Reader } from '$lib/state/reader.svelte';

const given = (id: string) => ({ id: asEvidenceId(id), language: 'en', answer: 'default' }) as Figure;
const viewOf = (...codes: string[]): View => ({ region: ownRegion, countries: codes.map(asIso3) });
const readerOf = (view: View | undefined) => ({ view, pending: false }) as Reader;
const pieces = ['a', 'b', 'c', 'd'].map(given);
const settled = () => new Promise((done) => setTimeout(done, 120));

/** Figures named by their view; `order` tells which were made. */
function setUp(
	view: View | undefined,
	distance?: (id: EvidenceId) => number,
	broken: readonly string[] = []
) {
	const order: string[] = [];
	const failing = new Set(broken);
	const reader = readerOf(view);
	const live = new LiveFigures(
		reader,
		async (id, chosen) => {
			const countries = chosen?.countries ?? [];
			order.push(`${id} ${countries.join('+')}`);
			await Promise.resolve();
			if (failing.has(id)) throw new Error('did not come');
			return { ...given(id), answer: countries.join('+') };
		},
		distance
	);
	return { live, reader, order, failing };
}

describe('LiveFigures', () => {
	it('leaves the default view as it came and makes nothing', async () => {
		const { live, order } = setUp(undefined);
		expect(pieces.map((piece) => live.show(piece).state)).toEqual(Array(4).fill('ready'));
		await settled();
		expect(order).toEqual([]);
	});

	it('covers what is not the reader’s own until it is made, and makes each once', async () => {
		const { live, order } = setUp(viewOf('GEO'));
		for (const piece of [...pieces, ...pieces]) expect(live.show(piece).state).toBe('waiting');
		await settled();
		expect(pieces.map((piece) => live.show(piece).figure.answer)).toEqual(Array(4).fill('GEO'));
		expect(order).toHaveLength(4);
	});

	it('begins with what the reader sees', async () => {
		const { live, order } = setUp(viewOf('GEO'), (id) => ({ a: 900, b: 0, c: 0, d: 100 })[id as string] ?? 0);
		for (const piece of pieces) live.show(piece);
		await settled();
		expect(order).toEqual(['b GEO', 'c GEO', 'd GEO', 'a GEO']);
	});

	it('drops what was wanted for a view that was left', async () => {
		const { live, reader, order } = setUp(viewOf('GEO'));
		for (const piece of pieces) live.show(piece);
		Object.assign(reader, { view: viewOf('ARM') });
		for (const piece of pieces) live.show(piece);
		await settled();
		expect(order.filter((made) => made.endsWith('GEO'))).toEqual([]);
		expect(pieces.map((piece) => live.show(piece).figure.answer)).toEqual(Array(4).fill('ARM'));
	});

	it('names what failed and tries it again when asked', async () => {
		const { live, failing } = setUp(viewOf('GEO'), undefined, ['b']);
		for (const piece of pieces) live.show(piece);
		await settled();
		expect(pieces.map((piece) => live.show(piece).state)).toEqual(['ready', 'failed', 'ready', 'ready']);
		failing.clear();
		live.retry();
		for (const piece of pieces) live.show(piece);
		await settled();
		expect(live.show(pieces[1]!).figure.answer).toBe('GEO');
	});
});

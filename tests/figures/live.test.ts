import { describe, expect, it } from 'vitest';
import { asEvidenceId, asIso3, type EvidenceId } from '$lib/base/ids';
import type { Figure } from '$lib/figures/figure';
import { LiveFigures, type Workshop } from '$lib/figures/live.svelte';
import { ownRegion, type View } from '$lib/state/view-query';
import type { GivenFigure } from '$lib/figures/sent-figure';
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
	/** each with how many figures were made before */
	const judged: string[] = [];
	const failing = new Set(broken);
	const reader = readerOf(view);
	const make: Workshop['make'] = async (id, chosen) => {
		const countries = chosen?.countries ?? [];
		order.push(`${id} ${countries.join('+')}`);
		await Promise.resolve();
		if (failing.has(id)) throw new Error('did not come');
		return { ...given(id), answer: countries.join('+') };
	};
	const judge: Workshop['judge'] = async (id) => {
		if (failing.has(id)) throw new Error('did not come');
		judged.push(`${id} ${order.length}`);
		return { evidence: id, verdicts: [] };
	};
	const whole: Workshop['whole'] = async (id) => ({ ...given(id), answer: 'whole' });
	const live = new LiveFigures(reader, { make, judge, whole }, distance);
	return { live, reader, order, judged, failing };
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

	it('judges when all charts are made, the nearest first, and shows what came', async () => {
		const far = { a: 900, b: 0, c: 0, d: 100 } as Record<string, number>;
		const { live, judged } = setUp(viewOf('GEO'), (id) => far[id] ?? 0);
		for (const piece of pieces) live.show(piece);
		await settled();
		expect(judged).toEqual(['b 4', 'c 4', 'd 4', 'a 4']);
		const shown = live.show(pieces[0]!).figure as Figure;
		expect([shown.answer, shown.verdicts?.evidence]).toEqual(['GEO', 'a']);
	});

	it('holds back what else is wanted until the charts in view are there', async () => {
		const { live, order } = setUp(viewOf('GEO'), (id) => (id === 'c' ? 0 : 500));
		for (const piece of pieces) live.show(piece);
		await live.settled();
		expect(order).toEqual(['c GEO']);
	});

	it('holds it back for the first chart where none is in view', async () => {
		const { live, order } = setUp(viewOf('GEO'), (id) => (id === 'd' ? 300 : 500));
		for (const piece of pieces) live.show(piece);
		await live.settled();
		expect(order[0]).toBe('d GEO');
	});

	it('fetches the numbers of a figure that was only sent drawn', async () => {
		const { live } = setUp(undefined);
		const { id, language } = given('a');
		expect((await live.whole({ id, language } as GivenFigure)).answer).toBe('whole');
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

// A figure from panels cut to its years is the same figure as from whole ones, for each piece of the argument.
import { expect, it } from 'vitest';
import { asIso3, asRegionId } from '$lib/base/ids';
import { figureOf } from '$lib/figures/figure-of';
import { gather, yearsNeeded, type Stock } from '$lib/figures/gather';
import { readWide, writeWide } from '$lib/indicators/wide-panel';
import { shipped } from '../../src/routes/shipped.server';

const whole = await shipped();
const asSent: Stock = {
	...whole,
	library: { ...whole.library, held: () => undefined },
	cut: async (id, years) => readWide(writeWide(await whole.library.panel(id), years), id, `${id}.csv`)
};
const region = {
	id: asRegionId('own'),
	name: { ru: 'Свои страны', en: 'Own countries' },
	members: ['GEO', 'ARM', 'KAZ', 'TKM', 'XKX', 'AND'].map(asIso3)
};
const pieces = [...whole.shelf.evidence.values()].filter((piece) => yearsNeeded(piece));

it('are what most pieces are sent', () => {
	expect(pieces.length).toBeGreaterThan(70);
});

it.each(pieces.map((piece) => [piece.id, piece] as const))('%s', async (_, piece) => {
	for (const years of [{}, { from: piece.period[0] + 3, to: piece.period[1] - 2 }]) {
		const wish = { region, language: 'ru' as const, ...years };
		const [sent, full] = await Promise.all([gather(piece, asSent, wish), gather(piece, whole, wish)]);
		expect(figureOf(sent, '1', { origins: true })).toEqual(figureOf(full, '1', { origins: true }));
	}
});

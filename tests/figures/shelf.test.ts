import { beforeAll, describe, expect, it } from 'vitest';
import {
	pack,
	packNames,
	packPiece,
	pieceShelf,
	populationId,
	unpack,
	unpackNames,
	type Shelf
} from '$lib/figures/shelf';
import { shipped } from '../../src/routes/shipped.server';

let shelf: Shelf;
beforeAll(async () => {
	({ shelf } = await shipped());
});

/** As a file carries it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a shelf in files', () => {
	it('is whole again from names and the rest', () => {
		const again = unpack(unpackNames(sent(packNames(shelf))), sent(pack(shelf)));
		const plain = sent([...shelf.catalogue.indicators]);
		expect(new Map(sent([...again.catalogue.indicators]))).toEqual(new Map(plain));
		expect(sent([...again.evidence])).toEqual(sent([...shelf.evidence]));
		expect(sent([...again.countries])).toEqual(sent([...shelf.countries]));
		expect(again.regions).toEqual(sent(shelf.regions));
		expect([again.years, again.catalogue.edition]).toEqual([shelf.years, shelf.catalogue.edition]);
	});
	it('has with each piece its indicators and the people whom rates are counted for', () => {
		const names = unpackNames(packNames(shelf));
		for (const piece of shelf.evidence.values()) {
			const { catalogue, evidence } = pieceShelf(names, packPiece(piece, shelf));
			expect([...evidence.keys()]).toEqual([piece.id]);
			expect(new Set(catalogue.indicators.keys())).toEqual(new Set([...piece.indicators, populationId]));
		}
	});
	it('names an indicator that the catalogue does not have', () => {
		const piece = [...shelf.evidence.values()][0]!;
		const empty = { ...shelf, catalogue: { ...shelf.catalogue, indicators: new Map() } };
		expect(() => packPiece(piece, empty)).toThrow(piece.indicators[0]);
	});
});

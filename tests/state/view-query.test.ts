import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIso3, asRegionId } from '$lib/base/ids';
import { ownRegion, readView, writeView, type Choices, type View } from '$lib/state/view-query';

const codes = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'GEO', 'ARM', 'AZE'].map(asIso3);
const choices: Choices = {
	regions: [
		{ id: asRegionId('central-asia'), name: { ru: 'ЦА', en: 'CA' }, members: codes.slice(0, 5) },
		{ id: asRegionId('south-caucasus'), name: { ru: 'ЮК', en: 'SC' }, members: codes.slice(5) }
	],
	defaultRegion: asRegionId('central-asia'),
	countries: new Set(codes),
	years: [1960, 2024]
};
const read = (query: string) => readView(new URLSearchParams(query), choices);

const anyView: fc.Arbitrary<View> = fc
	.record({
		where: fc.oneof(
			fc.constantFrom(...choices.regions).map(({ id, members }) => ({ region: id, countries: members })),
			fc.subarray(codes, { minLength: 1 }).map((countries) => ({ region: ownRegion, countries }))
		),
		years: fc.tuple(fc.integer({ min: 1960, max: 2024 }), fc.integer({ min: 1960, max: 2024 })),
		hasFrom: fc.boolean(),
		hasTo: fc.boolean()
	})
	.map(({ where, years, hasFrom, hasTo }) => {
		const [from, to] = [Math.min(...years), Math.max(...years)];
		return { ...where, ...(hasFrom && { from }), ...(hasTo && { to }) };
	});

describe('the query', () => {
	it('gives every view back as it was written', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(read(writeView(view, choices))).toEqual({ view, notices: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('leaves defaults out', () => {
		expect(writeView(read('').view, choices)).toBe('');
		expect(writeView(read('?region=central-asia').view, choices)).toBe('');
	});

	it('names an unknown country and keeps the others', () => {
		const { view, notices } = read('?countries=geo,XYZ,ARM');
		expect(view.countries).toEqual(['GEO', 'ARM']);
		expect(notices).toEqual([{ kind: 'unknown-countries', values: ['XYZ'] }]);
	});

	it('falls back to the default region when no country is left', () => {
		const { view, notices } = read('?countries=XYZ');
		expect(view.region).toBe('central-asia');
		expect(notices).toEqual([{ kind: 'no-country-left', values: ['XYZ'] }]);
	});

	it('names an unknown region', () => {
		expect(read('?region=atlantis').notices).toEqual([{ kind: 'unknown-region', value: 'atlantis' }]);
	});

	it('names a year that is none and puts swapped years in order', () => {
		expect(read('?from=soon').notices).toEqual([{ kind: 'bad-year', name: 'from', value: 'soon' }]);
		expect(read('?to=1800').notices).toEqual([{ kind: 'year-outside', name: 'to', year: 1800 }]);
		expect(read('?from=2020&to=2000').view).toMatchObject({ from: 2000, to: 2020 });
	});

	it('never throws, whatever stands in the address', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (region, countries, from) => {
				const { view } = readView(new URLSearchParams({ region, countries, from }), choices);
				expect(view.countries.length).toBeGreaterThan(0);
			})
		);
	});
});

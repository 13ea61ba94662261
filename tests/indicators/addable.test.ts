import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { addable, sumOf, type Refusal } from '$lib/indicators/addable';
import { indicatorOf, readCatalogue } from '$lib/indicators/catalogue';
import type { Indicator, Money } from '$lib/indicators/indicator';
import { readPanel } from '$lib/indicators/read-panel';

const catalogue = readCatalogue(JSON.parse(readFileSync('data/datapackage.json', 'utf8')));
const aid = indicatorOf(catalogue, asIndicatorId('oda-received-constant'));
const base: Money = {
	currency: 'USD',
	prices: 'constant',
	baseYear: 2022,
	flow: 'disbursement',
	netting: 'gross',
	channel: 'bilateral'
};
const of = (money: Partial<Money>, id = 'made'): Indicator => ({
	...aid,
	id: asIndicatorId(id),
	money: { ...base, ...money }
});
const refusal = (...indicators: Indicator[]): Refusal | 'may be added' => {
	const found = addable(indicators);
	return 'refused' in found ? found.refused : 'may be added';
};

describe('addable', () => {
	it('lets disjoint flows of the same kind be added, and one flow stand alone', () => {
		expect(refusal(of({}), of({ channel: 'multilateral' }))).toBe('may be added');
		expect(refusal(of({ channel: 'all' }))).toBe('may be added');
	});

	it.each<[Partial<Money>, Refusal]>([
		[{ prices: 'current' }, 'prices'],
		[{ baseYear: 2023, channel: 'multilateral' }, 'prices'],
		[{ currency: 'PPP-dollar' }, 'prices'],
		[{ flow: 'commitment', channel: 'multilateral' }, 'commitment-and-disbursement'],
		[{ netting: 'net', channel: 'multilateral' }, 'gross-and-net'],
		[{ channel: 'all' }, 'overlap'],
		[{}, 'overlap']
	])('refuses %j beside the same kind: %s', (other, why) => {
		expect(refusal(of({}), of(other))).toBe(why);
		expect(refusal(of(other), of({}))).toBe(why);
	});

	it('refuses shares, values per person and what the publisher does not state', () => {
		const share = indicatorOf(catalogue, asIndicatorId('oda-received-share-gni'));
		const head = indicatorOf(catalogue, asIndicatorId('oda-received-per-person'));
		expect([refusal(of({}), share), refusal(of({}), head)]).toEqual(['not-money', 'not-money']);
		const silent: Money = { currency: 'USD', prices: 'constant', baseYear: 2022, channel: 'bilateral' };
		expect(refusal(of({}), { ...aid, money: silent })).toBe('unstated');
	});

	it('adds no two of the shipped money series, which overlap or differ in kind, but the two parts of Chinese money', () => {
		const money = [...catalogue.indicators.values()].filter((one) => one.money && one.scale === 'money');
		expect(money.length).toBeGreaterThan(8);
		const allowed = money.flatMap((a, at) =>
			money
				.slice(at + 1)
				.filter((b) => refusal(a, b) === 'may be added')
				.map((b) => `${a.id} + ${b.id}`)
		);
		// The publisher splits Chinese money into parts of which none contains another.
		expect(allowed).toEqual(['china-oda-like + china-other-official']);
	});

	it('sums only years that every flow has', () => {
		const [one, other] = [of({}, 'one'), of({ channel: 'multilateral' }, 'other')];
		const bundle = addable([one, other]);
		if ('refused' in bundle) throw new Error(bundle.refused);
		const panels = [
			readPanel('iso3,year,value\nKGZ,2000,1\nKGZ,2001,2\n', one.id, 'made'),
			readPanel('iso3,year,value\nKGZ,2001,10\nKGZ,2002,20\n', other.id, 'made')
		];
		expect(sumOf(bundle, panels, asIso3('KGZ'))).toEqual([{ year: 2001, value: 12 }]);
		// @ts-expect-error two indicators are no bundle: what was not proven disjoint cannot be added
		const forbidden = () => sumOf([one, other], panels, asIso3('KGZ'));
		expect(forbidden).toThrow();
	});
});

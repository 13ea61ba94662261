/** Each file against a second one that should say the same, and each scale against one whose direction is known. */
import { describe, expect, it } from 'vitest';
import { indicators, records } from './files';

const cache = new Map<string, Map<string, number>>();
function of(id: string): Map<string, number> {
	const path = indicators.find(({ name }) => name === id)?.path ?? '';
	const known =
		cache.get(id) ?? new Map(records(path).map((row) => [`${row['iso3']} ${row['year']}`, Number(row['value'])]));
	cache.set(id, known);
	return known;
}

/** Pairs of values of the same country and year. */
function pairs(a: string, b: string, keep = (_key: string) => true): [number, number][] {
	const other = of(b);
	return [...of(a)].flatMap(([key, value]) => {
		const second = other.get(key);
		return second !== undefined && keep(key) ? [[value, second] as [number, number]] : [];
	});
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function correlation(found: readonly [number, number][]): number {
	const mean = (at: 0 | 1) => found.reduce((sum, pair) => sum + pair[at], 0) / found.length;
	const [x, y] = [mean(0), mean(1)];
	const sum = (term: (pair: [number, number]) => number) => found.reduce((total, pair) => total + term(pair), 0);
	const covariance = sum(([a, b]) => (a - x) * (b - y));
	return covariance / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}

describe('two roads to the same figure', () => {
	it('aid in total and aid per person agree in 2023, so that prices are those of 2023', () => {
		const people = of('population');
		const total = of('oda-received-constant');
		const ratios = [...of('oda-received-per-person')].flatMap(([key, value]) => {
			const [sum, inhabitants] = [total.get(key), people.get(key)];
			return key.endsWith('2023') && sum && inhabitants ? [(value * inhabitants) / (sum * 1e6)] : [];
		});
		expect(ratios.length).toBeGreaterThan(130);
		expect([quantile(ratios, 0.05), quantile(ratios, 0.95)].every((ratio) => Math.abs(ratio - 1) < 0.01)).toBe(true);
	});

	it('aid given per inhabitant is aid given by inhabitants', () => {
		const people = of('population');
		const given = of('oda-given-constant');
		const ratios = [...of('oda-given-per-person')].map(
			([key, value]) => (value * (people.get(key) ?? NaN)) / ((given.get(key) ?? NaN) * 1e6)
		);
		expect(quantile(ratios, 0.5)).toBeCloseTo(1, 2);
		expect(quantile(ratios, 0.95) - quantile(ratios, 0.05)).toBeLessThan(0.06);
	});

	it('our ratio of remittances to GDP is the World Bank’s of 2016, give or take revisions', () => {
		const ratios = pairs('remittances-to-gdp', 'remittances-share-gdp-2016').flatMap(([own, old]) => (old > 0 ? [own / old] : []));
		expect(ratios.length).toBeGreaterThan(4_500);
		expect(quantile(ratios, 0.5)).toBeGreaterThan(0.95);
		expect(quantile(ratios, 0.5)).toBeLessThan(1.05);
	});

	it('GDP by population is near GNI per person', () => {
		const people = of('population');
		const income = of('gni-per-person-atlas');
		const ratios = [...of('gdp-current')].flatMap(([key, value]) => {
			const [gni, inhabitants] = [income.get(key), people.get(key)];
			return gni && inhabitants ? [(value * 1e6) / inhabitants / gni] : [];
		});
		expect(quantile(ratios, 0.5)).toBeCloseTo(1, 1);
	});

	it('GDP in prices of 2015 equals current GDP in 2015', () => {
		const people = of('population');
		const constant = of('gdp-per-person-constant');
		const ratios = [...of('gdp-current')].flatMap(([key, value]) => {
			const [real, inhabitants] = [constant.get(key), people.get(key)];
			return key.endsWith('2015') && real && inhabitants ? [(value * 1e6) / inhabitants / real] : [];
		});
		expect(quantile(ratios, 0.5)).toBeCloseTo(1, 2);
	});

	it('gross bilateral aid of DAC and other donors is never far below the net aid of all donors', () => {
		// the median recipient gets more than a third of its aid from countries directly
		const ratios = pairs('oda-gross-bilateral', 'oda-received-constant').flatMap(([gross, net]) => (net > 0 ? [gross / net] : []));
		expect(quantile(ratios, 0.5)).toBeGreaterThan(0.3);
		expect(quantile(ratios, 0.5)).toBeLessThan(1.2);
	});
});

describe('directions', () => {
	const together: readonly (readonly [string, string, number])[] = [
		['gini', 'top-tenth-income-share', 0.9],
		['schooling-women', 'schooling-men', 0.9],
		['electoral-democracy', 'vdem-civil-society', 0.8],
		['vdem-cso-entry', 'vdem-civil-society', 0.8],
		['vdem-cso-repression', 'vdem-civil-society', 0.8],
		['vdem-internet-censorship', 'vdem-free-expression', 0.7],
		['vdem-media-censorship', 'vdem-free-expression', 0.8],
		['vdem-journalist-harassment', 'vdem-free-expression', 0.7],
		['vdem-self-censorship', 'vdem-free-expression', 0.7],
		['vdem-media-bias', 'vdem-alternative-sources', 0.8],
		['vdem-accountability-diagonal', 'wgi-voice-accountability', 0.8],
		['vdem-power-by-wealth', 'hdi', 0.6],
		['vdem-executive-corruption', 'vdem-political-corruption', 0.9],
		['internet-users', 'hdi', 0.5],
		['vdem-mass-mobilisation', 'vdem-democratic-mobilisation', 0.5]
	];
	it.each(together)('%s goes with %s', (a, b, least) => {
		expect(correlation(pairs(a, b))).toBeGreaterThan(least);
	});

	const apart: readonly (readonly [string, string, number])[] = [
		['vdem-political-corruption', 'wgi-control-corruption', -0.8],
		['vdem-executive-corruption', 'wgi-control-corruption', -0.7],
		['vdem-clientelism', 'liberal-democracy', -0.6],
		['vdem-exclusion-wealth', 'vdem-power-by-wealth', -0.6],
		['poverty-three-dollars', 'hdi', -0.7]
	];
	it.each(apart)('%s goes against %s', (a, b, most) => {
		expect(correlation(pairs(a, b))).toBeLessThan(most);
	});

	it('are stated accordingly: freer, fairer and richer is better, corruption and poverty worse', () => {
		const stated = (id: string) => indicators.find(({ name }) => name === id)?.crossroads.direction;
		for (const id of ['vdem-cso-entry', 'vdem-cso-repression', 'vdem-internet-censorship', 'vdem-self-censorship', 'vdem-power-by-wealth', 'wgi-control-corruption', 'hdi'])
			expect([id, stated(id)]).toEqual([id, 'higher-better']);
		for (const id of ['vdem-political-corruption', 'vdem-executive-corruption', 'vdem-clientelism', 'vdem-exclusion-wealth', 'gini', 'poverty-three-dollars', 'armed-conflict'])
			expect([id, stated(id)]).toEqual([id, 'higher-worse']);
	});
});

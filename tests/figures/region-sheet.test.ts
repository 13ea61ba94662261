// The region's page against a plain reading of the committed files: every ratio, range and total, for regions of any countries.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRegionId, type Iso3 } from '$lib/base/ids';
import { composeLikeness } from '$lib/figures/compose-likeness';
import { composeOneSpread } from '$lib/figures/compose-one-spread';
import { regionSheet } from '$lib/figures/region-sheet';
import { indicatorOf } from '$lib/indicators/catalogue';
import { firstIndicator, regionMaterial } from '../../src/routes/region.server';
import { shipped } from '../../src/routes/shipped.server';

const { shelf } = await shipped();
const home = await regionMaterial('en');
const files = new Map<string, readonly (readonly [string, number, number])[]>();
function rowsOf(path: string) {
	const known = files.get(path);
	if (known) return known;
	const rows = readFileSync(`data/${path}`, 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','))
		.map(([iso3 = '', year, value]) => [iso3, Number(year), Number(value)] as const);
	files.set(path, rows);
	return rows;
}
const regionOfSome = (members: readonly Iso3[]) => ({
	id: asRegionId('own'),
	name: { ru: 'свой', en: 'own' },
	members
});
const pairs = (values: readonly number[]) => {
	let [sum, count] = [0, 0];
	for (const [at, a] of values.entries())
		for (const b of values.slice(at + 1)) {
			sum += Math.abs(a - b);
			count += 1;
		}
	return sum / count;
};
const some = fc.uniqueArray(fc.constantFrom(...shelf.countries.keys()), { minLength: 2, maxLength: 7 });

describe('where a region is one', () => {
	it('is what all pairs of its members and of the world’s countries say, never from fewer than two thirds', () => {
		fc.assert(
			fc.property(some, (members) => {
				const { chart, rows } = composeLikeness({ ...home, region: regionOfSome(members) });
				const drawn = new Map(chart.groups.flatMap((group) => group.rows.map((row) => [row.key, row.ratio])));
				expect(drawn.size).toBe(rows.length);
				for (const { id, cells } of rows) {
					const year = Number(cells[4]);
					const world = rowsOf(indicatorOf(shelf.catalogue, id).path).filter((row) => row[1] === year);
					const inside = world.filter(([iso3]) => members.includes(iso3 as Iso3)).map((row) => row[2]);
					expect(inside.length).toBeGreaterThanOrEqual(Math.max(2, Math.ceil((members.length * 2) / 3)));
					const ratio = pairs(inside) / pairs(world.map((row) => row[2]));
					expect(drawn.get(id)).toBeCloseTo(ratio, 9);
				}
			}),
			{ numRuns: 12, seed: 20 }
		);
	});

	it('sorts every indicator into one group by its ratio, and names those it could not work out', () => {
		const { chart, choices, unknown, rows } = composeLikeness(home);
		const ratios = chart.groups.map((group) => group.rows.map(({ ratio }) => ratio));
		expect(Math.max(...ratios[0]!)).toBeLessThan(0.5);
		expect(Math.min(...ratios[2]!)).toBeGreaterThanOrEqual(1);
		expect(ratios.flat()).toEqual([...ratios.flat()].sort((a, b) => a - b));
		const missing = choices.length - rows.length;
		expect(unknown).toContain(String(missing));
	});

	it('says of one country, and of countries that no source knows, why there is nothing', () => {
		const one = composeLikeness({ ...home, region: regionOfSome(['KGZ' as Iso3]) });
		expect(one.empty).toMatch(/no region/);
		const islands = composeLikeness({ ...home, region: regionOfSome(['TKL', 'PCN'] as Iso3[]) });
		expect(islands.empty).toMatch(/no indicator/);
	});
});

describe('the size of a region', () => {
	it('is the sum of its people in a year that two thirds have, and their share of all', () => {
		const { facts, map } = regionSheet(home);
		const rows = rowsOf('indicators/population/population.csv');
		const last = Math.max(...rows.map((row) => row[1]));
		const now = rows.filter((row) => row[1] === last && row[0] !== 'WLD');
		const own = now.filter(([iso3]) => home.region.members.includes(iso3 as Iso3));
		const [sum, world] = [own, now].map((all) => all.reduce((total, row) => total + row[2], 0));
		expect(facts[0]?.text).toBe(`${(sum! / 1e6).toFixed(1)}m people`);
		expect(facts[0]?.note).toContain(`${((100 * sum!) / world!).toFixed(1)}%`);
		expect(map.members.map(({ key }) => key)).toEqual(home.region.members);
	});

	it('is not told where fewer than two thirds are known', () => {
		const region = regionOfSome(['KGZ', 'PCN', 'TKL', 'WLF'] as Iso3[]);
		expect(regionSheet({ ...home, region }).facts[0]?.text).toBe('—');
	});
});

describe('one indicator', () => {
	it('shows the world, the region, every member and other regions with the file’s own numbers', () => {
		const { chart } = composeOneSpread(firstIndicator, home);
		const rows = rowsOf(indicatorOf(shelf.catalogue, firstIndicator).path);
		for (const iso3 of home.region.members) {
			const item = chart.items.find(({ key }) => key === iso3);
			expect(item?.value).toBe(rows.find((row) => row[0] === iso3 && row[1] === item?.year)?.[2]);
		}
		expect(chart.items.slice(0, 2).map(({ key }) => key)).toEqual(['world', 'region']);
		expect(chart.items.length).toBeGreaterThan(20);
	});
});

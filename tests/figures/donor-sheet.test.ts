// A donor's page against a plain reading of its file: the map's sums, the shares, the rows.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asIndicatorId, asIso3 } from '$lib/base/ids';
import { conflictShares } from '$lib/donors/conflict-share';
import { partnersOf } from '$lib/donors/partners';
import { composeOneDonor } from '$lib/figures/compose-one-donor';
import { composePartners } from '$lib/figures/compose-partners';
import { changedIds, changedRows, conflictTold, donorMap } from '$lib/figures/donor-sheet';
import { regionOf } from '$lib/figures/shelf';
import { indicatorOf } from '$lib/indicators/catalogue';
import { readFlows } from '$lib/indicators/read-flows';
import { shipped } from '../../src/routes/shipped.server';

const { shelf, library } = await shipped();
const donor = asIso3('CHE');
const text = readFileSync('data/aid/by-donor/CHE.csv', 'utf8');
const flows = readFlows(text, 'recipient', 'CHE');
const found = partnersOf(flows, [2009, 2022]);
const about = { language: 'en' as const, shelf, donor };
const rows = text
	.trim()
	.split(/\r?\n/)
	.slice(1)
	.map((line) => line.split(','));

describe('a donor', () => {
	it('has on its map what its file sums to, country by country, and members without a record as such', () => {
		const map = donorMap(found, regionOf(shelf), about);
		for (const { key, value } of map.values) {
			const own = rows
				.filter(([iso3]) => iso3 === key)
				.reduce((sum, [, , amount]) => sum + Number(amount), 0);
			expect(value).toBeCloseTo(own, 8);
		}
		const qatar = donorMap(partnersOf(new Map(), [2009, 2022]), regionOf(shelf), about);
		expect(qatar.absent.map(({ key }) => key)).toEqual(regionOf(shelf).members);
	});

	it('says of conflict what the money says, not the mean of years', async () => {
		const conflict = await library.panel(asIndicatorId('armed-conflict'));
		const shares = conflictShares(flows, conflict, [2009, 2022]);
		const total = shares.reduce((sum, one) => sum + one.total, 0);
		const during = shares.reduce((sum, one) => sum + one.during * one.total, 0) / total;
		expect(conflictTold(shares, 'en')[1]).toContain(`${Math.round(100 * during)}%`);
		expect(conflictTold([], 'en')).toEqual([]);
	});

	it('shows what changed in its largest recipients, and a gap where a source does not know one', async () => {
		const panels = await Promise.all(changedIds.map((id) => library.panel(id)));
		const changed = changedRows(found, panels, 6, about);
		expect(changed.map(({ head }) => head)).toEqual(
			found.partners.slice(0, 6).map(({ country }) => shelf.countries.get(country)!.name.en)
		);
		const none = changedRows(found, [{ indicator: changedIds[0]!, series: new Map() }], 1, about);
		expect(none[0]?.cells[1]).toBeNull();
	});

	it('without aid to a region has nothing to show there', () => {
		const wish = { seen: 'by-donor' as const, subject: donor, language: 'ru' as const, shelf };
		expect(composePartners(flows, { ...wish, only: new Set([asIso3('MCO')]) })).toBeUndefined();
		expect(composePartners(flows, wish)?.countries.length).toBeGreaterThan(50);
	});
});

describe('one donor in a country', () => {
	const given = readFlows(readFileSync('data/aid/by-recipient/TKM.csv', 'utf8'), 'donor', 'TKM');
	const words = {
		language: 'en' as const,
		indicator: indicatorOf(shelf.catalogue, asIndicatorId('oda-gross-bilateral')),
		nameOf: (iso3: string) => iso3
	};
	it('has its bars beside those of all others, which together are everybody’s', () => {
		const { chart, told } = composeOneDonor(given, asIso3('TUR'), words);
		expect(chart?.parts.map(({ key }) => key)).toEqual(['TUR', 'rest']);
		const all = partnersOf(given, [2009, 2022]).byYear;
		for (const { year, parts } of chart?.panels[0]?.bars ?? [])
			expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBeCloseTo(
				all.find((one) => one.year === year)!.value,
				8
			);
		expect(told.join(' ')).toMatch(/Number 2 of/);
	});
	it('without a record is said to have none, which is no zero', () => {
		const { chart, told } = composeOneDonor(given, asIso3('TLS'), words);
		expect(chart).toBeUndefined();
		expect(told[0]).toMatch(/no record/);
	});
});

/** Every indicator that is read from one file, against that file, read in a second and simpler way. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { significant } from '$lib/base/significant';
import { records, sourcesFolder } from './files';
import { fileCells, long, wide, type Values } from './raw';

interface From {
	readonly layout?: string;
	readonly file: string;
	readonly measure: string;
	readonly times?: number;
}
interface Entry {
	readonly id: string;
	readonly topic: string;
	readonly keep?: number;
	readonly from: From;
}

const entries = readdirSync('data/catalogue')
	.filter((name) => name.endsWith('.yaml') && name !== 'common.yaml')
	.flatMap((name) => {
		const text = readFileSync(join('data/catalogue', name), 'utf8');
		const document = parse(text, { merge: true }) as Record<string, Omit<Entry, 'id' | 'topic'>>;
		return Object.entries(document)
			.filter(([id]) => !id.startsWith('_'))
			.map(([id, entry]) => ({ ...entry, id, topic: name.replace('.yaml', '') }));
	});
const fromFiles = entries.filter(({ from }) => from.layout !== undefined);

/** Correlates-of-War numbers as the governance file pairs them with codes. */
function byNumber(sources: string): Map<string, string> {
	const [head = [], ...rows] = fileCells(join(sources, 'civic-space/wgi_voice_and_accountability_1996-2023.csv'));
	return new Map(rows.map((row) => [row[head.indexOf('cown')] ?? '', row[head.indexOf('wb_code')] ?? '']));
}

type Again = (path: string, measure: string) => Values;

const again: Readonly<Record<string, Again>> = {
	'gapminder-long': (path, measure) => long(path, 'geo|country', 'time|year', measure),
	unesco: (path, measure) => long(path, 'country', 'year', measure),
	'wdi-columns': (path, measure) => long(path, 'country', 'year', measure),
	'datahub-long': (path, measure) => long(path, 'Country Code', 'Year', measure),
	'v-dem-wide': (path, measure) => long(path, 'country_text_id', 'year', measure),
	wgi: (path, measure) => long(path, 'wb_code', 'year', measure),
	'us-foreign-aid': (path, measure) =>
		long(path, 'Country Code', 'Fiscal Year', 'constant_amount', (cell) => cell('Transaction Type Name') === measure),
	'world-bank-wide': wide,
	'wgi-bulk': wide
};

describe('the catalogue', () => {
	it('reads most indicators from one file each', () => {
		expect(fromFiles.length).toBeGreaterThan(60);
	});
});

const sources = sourcesFolder('whole tables against the publishers’ files');
if (sources) {
	describe.each(fromFiles.filter(({ from }) => (from.layout ?? '') in again))('$id', ({ id, topic, from, keep = 4 }) => {
		it('holds every value of the file and no other', () => {
			const expected = again[from.layout ?? '']?.(join(sources, from.file), from.measure) ?? new Map<string, number>();
			const rows = records(`indicators/${topic}/${id}.csv`);
			const found = rows.map((row) => `${row['iso3']} ${row['year']} ${row['value']}`);
			const wanted = [...expected].map(([key, number]) => `${key} ${significant(number * (from.times ?? 1), keep)}`);
			expect(found).toEqual(wanted.sort());
		});
	});

	describe('files keyed by number or name', () => {
		it('Chinese finance: the same values under the numbers of the governance file', () => {
			const numbers = byNumber(sources);
			const path = join(sources, 'aid/aiddata_gcdf3_cow_country_year.csv');
			const [head = [], ...rows] = fileCells(path);
			const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
			const expected = rows.map((row) => Number(cell(row, 'oda_adj')) / 1e6).reduce((sum, one) => sum + one, 0);
			const committed = records('indicators/private-flows/china-oda-like.csv');
			expect(committed).toHaveLength(rows.length);
			expect(committed.reduce((sum, row) => sum + Number(row['value']), 0) / expected).toBeCloseTo(1, 4);
			const kazakh = rows.filter((row) => numbers.get(cell(row, 'ccode')) === 'KAZ');
			expect(kazakh.map((row) => cell(row, 'year')).sort()).toEqual(
				committed.filter(({ iso3 }) => iso3 === 'KAZ').map(({ year }) => year)
			);
		});

		it.each([
			['aid-commitments-civil-society', 'civSocietyTotal'],
			['aid-commitments-ngo-support', 'ngoGovSupport'],
			['aid-commitments-government', 'govCivilSociety']
		])('%s: the world’s sum of each year, former states apart', (id, column) => {
			const [head = [], ...rows] = fileCells(join(sources, 'aid/aiddata_core31_donor_recipient_year_sector_1973-2013.csv'));
			const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
			const sums = new Map<string, number>();
			for (const row of rows) {
				if (['Soviet Union', 'Yugoslavia'].includes(cell(row, 'Receiver'))) continue;
				const year = cell(row, 'year');
				sums.set(year, (sums.get(year) ?? 0) + Number(cell(row, column)) / 1e6);
			}
			const committed = new Map<string, number>();
			for (const { year = '', value } of records(`indicators/aid/${id}.csv`))
				committed.set(year, (committed.get(year) ?? 0) + Number(value));
			expect([...committed.keys()].sort()).toEqual([...sums.keys()].sort());
			for (const [year, sum] of sums) expect((committed.get(year) ?? 0) - sum).toBeLessThanOrEqual(sum * 1e-3 + 1e-9);
			for (const [year, sum] of sums) expect(sum - (committed.get(year) ?? 0)).toBeLessThanOrEqual(sum * 1e-3 + 1e-9);
		});

		it('protest events: as many a country and year of beginning as in the other file of the same project', () => {
			// The other file enters an event that lasts over New Year under the year of its end; we count its beginning.
			const [head = [], ...rows] = fileCells(join(sources, 'protests/mass_mobilization_mm_master.csv'));
			const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? '';
			for (const [name, iso3] of [['Kazakhstan', 'KAZ'], ['Kyrgyzstan', 'KGZ'], ['Thailand', 'THA'], ['France', 'FRA']] as const) {
				const own = rows.filter((row) => cell(row, 'country') === name && !cell(row, 'start_date').startsWith('2020'));
				const committed = records('indicators/protest/protest-events.csv').filter((row) => row['iso3'] === iso3);
				for (const { year, value } of committed)
					expect([iso3, year, value]).toEqual([iso3, year, String(own.filter((row) => cell(row, 'start_date').slice(0, 4) === year).length)]);
				const political = records('indicators/protest/protest-demand-political.csv').filter((row) => row['iso3'] === iso3);
				const sum = political.reduce((total, row) => total + Number(row['value']), 0);
				expect([iso3, sum]).toEqual([iso3, own.filter((row) => cell(row, 'political_behavior_process') === '1').length]);
			}
		});
	});
}

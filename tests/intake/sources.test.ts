// Publishers' real files, read as a reader would bring them: recognised, every row accounted for, known years found.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '$lib/intake/mapping';
import type { Outcome } from '$lib/intake/outcome';
import { recognise } from '$lib/intake/recognise';
import { settle } from '$lib/intake/settle';
import type { LayoutId } from '$lib/publishers/signature';
import { readSheet } from '$lib/table/read-sheet';
import type { Sheet } from '$lib/table/sheet';
import { sourcesFolder } from '../data/files';
import { place } from './placer';

const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];

/** Layout, file, column of the value or chosen series, values of the five countries of Central Asia. */
const files: readonly (readonly [LayoutId, string, string, readonly number[]])[] = [
	['world-bank-wide', 'aid/API_DT.ODA.ODAT.GN.ZS_DS2_en_csv_v2_3470450.csv', '', [27, 28, 28, 27, 28]],
	['world-bank-wide', 'media/API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv', '', [34, 31, 28, 25, 34]],
	[
		'world-happiness',
		'wellbeing/world_happiness_report_2019_full_panel_2005-2018.csv',
		'life_ladder',
		[13, 13, 12, 9, 12]
	],
	['ngo-laws', 'civic-space/ngo_laws_canary_panel_1990_2013.csv', 'barriers_total', [23, 23, 23, 23, 23]],
	[
		'freedom-house',
		'civic-space/freedom_house_FIW_editions2013-2025_subscores.csv',
		'E2',
		[13, 13, 13, 13, 13]
	],
	['bti', 'civic-space/bti_scores_2006-2024.csv', 'Q2.3_Association_/_assembly_rights', [10, 10, 10, 10, 10]],
	['rsf', 'media/rsf_press_freedom_index_2002-2025.csv', 'rank', [23, 23, 23, 23, 23]],
	['wgi', 'civic-space/wgi_voice_and_accountability_1996-2023.csv', 'Estimate', [25, 25, 25, 25, 25]],
	['v-dem-wide', 'civic-space/V-Dem_v14_vdemlite_1970-2023_selected.csv', 'v2xcs_ccsi', [34, 34, 34, 34, 34]],
	[
		'gapminder-long',
		'wellbeing/ddf--datapoints--inequality_index_gini--by--geo--time.csv',
		'inequality_index_gini',
		[23, 25, 10, 1, 8]
	],
	['datahub-long', 'country-reference/population.csv', 'Value', [65, 65, 65, 65, 65]],
	['aiddata-gcdf', 'aid/aiddata_gcdf3_cow_country_year.csv', 'oda_amt', [21, 21, 20, 16, 20]],
	['ucdp-prio', 'protests/UcdpPrioConflict_v24_1.csv', 'intensity_level', [0, 2, 12, 0, 3]],
	[
		'mass-mobilization',
		'protests/mass_mobilization_all_country_years_1990-2020.csv',
		'protest',
		[31, 31, 31, 31, 31]
	],
	[
		'oecd-dac2a',
		'aid/oecd_dac2a_donor_recipient_year_2009-2022.csv',
		'oda_gross_disbursements',
		[14, 14, 14, 14, 14]
	]
];

/** The mapping with another column as the value. */
function withValue(sheet: Sheet, mapping: Mapping, header: string): Mapping {
	const at = sheet.headers.indexOf(header);
	return at < 0 || mapping.value.kind !== 'column' ? mapping : { ...mapping, value: { kind: 'column', at } };
}

function years({ observations }: Outcome): number[] {
	return five.map((iso3) => {
		const code = observations.countries.findIndex((one) => one === iso3);
		return code < 0 ? 0 : observations.country.filter((one) => one === code).length;
	});
}

const sources = sourcesFolder('a reader’s files of the publishers');

describe('recognise and settle', () => {
	it('are tried on many publishers', () => expect(new Set(files.map(([id]) => id)).size).toBeGreaterThan(10));
});

if (sources)
	describe('on the publisher’s file', () => {
		it.each(files)('%s, %s, %s', async (id, file, header, known) => {
			const sheet = await readSheet(new Blob([readFileSync(join(sources, file))]), basename(file));
			const found = recognise(sheet, place);
			expect(found.layout).toBe(id);
			expect(found.lacks).toEqual([]);
			if (!found.mapping) throw new Error('no mapping');
			const outcome = settle(sheet, withValue(sheet, found.mapping, header), place);
			const { all, accepted, waiting, aside, rejected } = outcome.rows;
			expect(accepted + waiting + aside + rejected).toBe(all);
			expect(all).toBe(sheet.length);
			expect(years(outcome)).toEqual(known);
		});
	});

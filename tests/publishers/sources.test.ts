/** Every layout on the publisher's own file, where the folder of files is there: also those that may not be shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '$lib/publishers/layouts';
import { decode } from '$lib/table/decode';
import { parse } from '$lib/table/parse';
import { sourcesFolder } from '../data/files';
import { match } from './matcher';

const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;

/** Layout, folder/file, measure, known years of the five countries of Central Asia. */
const files: readonly (readonly [string, string, string, readonly number[]])[] = [
	[
		'world-happiness',
		'wellbeing/world_happiness_report_2019_full_panel_2005-2018.csv',
		'life_ladder',
		[13, 13, 12, 9, 12]
	],
	[
		'world-happiness',
		'wellbeing/world_happiness_report_2019_full_panel_2005-2018.csv',
		'confidence_in_national_government',
		[13, 13, 12, 0, 5]
	],
	['ngo-laws', 'civic-space/ngo_laws_canary_panel_1990_2013.csv', 'barriers_total', [23, 23, 23, 23, 23]],
	[
		'freedom-house',
		'civic-space/freedom_house_FIW_editions2013-2025_subscores.csv',
		'E2',
		[13, 13, 13, 13, 13]
	],
	['bti', 'civic-space/bti_scores_2006-2024.csv', 'Q2.3_Association_/_assembly_rights', [10, 10, 10, 10, 10]],
	['dac-list', 'north-south/oecd_dac_list_country_year.csv', 'dac_abbr', [21, 21, 21, 21, 21]],
	['rsf', 'media/rsf_press_freedom_index_2002-2025.csv', 'rank', [23, 23, 23, 23, 23]],
	[
		'world-bank-wide',
		'aid/API_DT.ODA.ODAT.GN.ZS_DS2_en_csv_v2_3470450.csv',
		'DT.ODA.ODAT.GN.ZS',
		[27, 28, 28, 27, 28]
	],
	[
		'world-bank-wide',
		'media/API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv',
		'IT.NET.USER.ZS',
		[34, 31, 28, 25, 34]
	],
	['world-bank-wide', 'wellbeing/API_11_DS2_en_csv_poverty-raw-2021.csv', 'SI.POV.GINI', [19, 20, 6, 1, 4]],
	['wgi-bulk', 'civic-space/WGIData_2019.csv', 'VA.EST', [20, 20, 20, 20, 20]],
	['wgi', 'civic-space/wgi_voice_and_accountability_1996-2023.csv', 'Estimate', [25, 25, 25, 25, 25]],
	['v-dem-wide', 'civic-space/V-Dem_v14_vdemlite_1970-2023_selected.csv', 'v2xcs_ccsi', [34, 34, 34, 34, 34]],
	[
		'gapminder-long',
		'wellbeing/ddf--datapoints--inequality_index_gini--by--geo--time.csv',
		'inequality_index_gini',
		[23, 25, 10, 1, 8]
	],
	['unesco', 'wellbeing/ddf--datapoints--ger_5t8--by--country--year.csv', 'ger_5t8', [28, 38, 34, 11, 32]],
	['datahub-long', 'country-reference/population.csv', 'Value', [65, 65, 65, 65, 65]],
	['aiddata-gcdf', 'aid/aiddata_gcdf3_cow_country_year.csv', 'oda_amt', [21, 21, 20, 16, 20]],
	['wdi-columns', 'aid/wdi2016_DC.DAC_bilateral_aid_by_donor.csv', 'DC.DAC.TOTL.CD', [24, 23, 23, 23, 23]],
	['us-foreign-aid', 'aid/us_foreign_aid_country.csv', 'Disbursements', [22, 22, 22, 22, 22]]
];

const sources = sourcesFolder('layouts on the publishers’ files');

describe('the layouts', () => {
	it('have a file each to be tried on', () => {
		expect(new Set(files.map(([layout]) => layout)).size).toBe(16);
	});
});

if (sources)
	describe('on the publisher’s file', () => {
		it.each(files)('%s, %s, %s', (id, file, measure, years) => {
			const table = parse(decode(readFileSync(join(sources, file))).text, file);
			expect(table.problems).toEqual([]);
			const layout = recognise(table);
			expect(layout?.id).toBe(id);
			expect(layout?.measures(table).map(({ code }) => code)).toContain(measure);
			const reading = layout?.read(table, measure, match);
			expect([...(reading?.unknown.keys() ?? [])]).toEqual([]);
			expect(reading?.rejected).toEqual([]);
			expect(five.map((iso3) => reading?.rows.filter((row) => row.iso3 === iso3).length)).toEqual(years);
		});
	});
